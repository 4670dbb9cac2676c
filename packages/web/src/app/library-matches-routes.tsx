import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "./shell-route.tsx";

const matchesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/library/matches",
  component: lazyRouteComponent(
    () => import("../features/library-matches/routes/matches-page.tsx"),
    "MatchesPage",
  ),
});

export const libraryMatchesRoutes = [matchesRoute] as const;
