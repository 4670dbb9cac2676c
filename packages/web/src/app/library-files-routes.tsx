import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "./shell-route.tsx";

const filesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/library/files",
  component: lazyRouteComponent(() => import("../features/library-files/routes/files-page.tsx"), "FilesPage"),
});

export const libraryFilesRoutes = [filesRoute] as const;
