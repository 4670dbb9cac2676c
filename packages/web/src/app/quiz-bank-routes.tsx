import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readSearch } from "../lib/search-params.ts";
import { shellRoute } from "./shell-route.tsx";

const bankRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/bank",
  validateSearch: readSearch(
    ...(["q", "status", "kind", "language", "topic", "tag"] as const),
    ...(["bloom", "difficulty", "document", "source_state"] as const),
  ),
  component: lazyRouteComponent(() => import("../features/quiz-bank/routes/bank-page.tsx"), "BankPage"),
});

const newQuestionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/bank/new",
  component: lazyRouteComponent(
    () => import("../features/quiz-bank/routes/new-question-page.tsx"),
    "NewQuestionPage",
  ),
});

const questionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/bank/$questionId",
  component: lazyRouteComponent(
    () => import("../features/quiz-bank/routes/question-page.tsx"),
    "QuestionPage",
  ),
});

export const quizBankRoutes = [bankRoute, newQuestionRoute, questionRoute] as const;
