import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readSearch } from "../lib/search-params.ts";
import { shellRoute } from "./shell-route.tsx";

const filesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/library/files",
  validateSearch: readSearch("q", "state", "folder"),
  component: lazyRouteComponent(() => import("../features/library-files/routes/files-page.tsx"), "FilesPage"),
});

export const libraryFilesRoutes = [filesRoute] as const;
