import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "./shell-route.tsx";

const collectionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/library",
  component: lazyRouteComponent(() => import("../features/library/routes/library-page.tsx"), "LibraryPage"),
});

export const libraryRoutes = [collectionRoute] as const;
