import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readSearch } from "../lib/search-params.ts";
import { shellRoute } from "./shell-route.tsx";

const documentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/documents",
  validateSearch: readSearch("q", "subject"),
  component: lazyRouteComponent(
    () => import("../features/quiz-documents/routes/documents-page.tsx"),
    "DocumentsPage",
  ),
});

const documentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quiz/documents/$documentId",
  component: lazyRouteComponent(
    () => import("../features/quiz-documents/routes/document-page.tsx"),
    "DocumentPage",
  ),
});

export const quizDocumentsRoutes = [documentsRoute, documentRoute] as const;
