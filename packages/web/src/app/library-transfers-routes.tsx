import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "./shell-route.tsx";

const transfersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/library/transfers",
  component: lazyRouteComponent(
    () => import("../features/library-transfers/routes/transfers-page.tsx"),
    "TransfersPage",
  ),
});

export const libraryTransfersRoutes = [transfersRoute] as const;
