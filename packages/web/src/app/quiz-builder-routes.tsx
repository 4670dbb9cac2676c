import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "./shell-route.tsx";

const quizzesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/quizzes",
  component: lazyRouteComponent(
    () => import("../features/quiz-builder/routes/quizzes-page.tsx"),
    "QuizzesPage",
  ),
});

const newQuizRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/quizzes/new",
  component: lazyRouteComponent(
    () => import("../features/quiz-builder/routes/new-quiz-page.tsx"),
    "NewQuizPage",
  ),
});

const quizRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/quizzes/$quizId",
  component: lazyRouteComponent(() => import("../features/quiz-builder/routes/quiz-page.tsx"), "QuizPage"),
});

export const quizBuilderRoutes = [quizzesRoute, newQuizRoute, quizRoute] as const;
