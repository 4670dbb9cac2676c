import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "./shell-route.tsx";

const lintRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/lint",
  component: lazyRouteComponent(() => import("../features/quiz-lint/routes/lint-page.tsx"), "LintPage"),
});

export const quizLintRoutes = [lintRoute] as const;
