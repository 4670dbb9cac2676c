import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "./shell-route.tsx";

const evaluationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/evaluation",
  component: lazyRouteComponent(
    () => import("../features/quiz-evaluation/routes/evaluation-page.tsx"),
    "EvaluationPage",
  ),
});

export const quizEvaluationRoutes = [evaluationRoute] as const;
