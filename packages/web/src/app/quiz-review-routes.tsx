import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readSearch } from "../lib/search-params.ts";
import { shellRoute } from "./shell-route.tsx";

const reviewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/review",
  validateSearch: readSearch("generation"),
  component: lazyRouteComponent(() => import("../features/quiz-review/routes/review-page.tsx"), "ReviewPage"),
});

const generateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/generate",
  validateSearch: readSearch("subject", "document"),
  component: lazyRouteComponent(
    () => import("../features/quiz-generate/routes/generate-page.tsx"),
    "GeneratePage",
  ),
});

const generationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/generations/$generationId",
  component: lazyRouteComponent(
    () => import("../features/quiz-generate/routes/generation-page.tsx"),
    "GenerationPage",
  ),
});

export const quizReviewRoutes = [reviewRoute, generateRoute, generationRoute] as const;
