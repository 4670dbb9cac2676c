import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "./shell-route.tsx";

const careRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/library/care",
  component: lazyRouteComponent(() => import("../features/library-care/routes/care-page.tsx"), "CarePage"),
});

export const libraryCareRoutes = [careRoute] as const;
