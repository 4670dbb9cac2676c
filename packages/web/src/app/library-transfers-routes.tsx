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

const transferRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/library/transfers/$transferId",
  component: lazyRouteComponent(
    () => import("../features/library-transfers/routes/transfer-page.tsx"),
    "TransferPage",
  ),
});

const placesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/library/places",
  component: lazyRouteComponent(
    () => import("../features/library-transfers/routes/places-page.tsx"),
    "PlacesPage",
  ),
});

export const libraryTransfersRoutes = [transfersRoute, transferRoute, placesRoute] as const;
