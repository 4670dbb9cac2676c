import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readSearch } from "../lib/search-params.ts";
import { shellRoute } from "./shell-route.tsx";

const hoursRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/hours",
  validateSearch: readSearch("from", "to", "production", "person", "state"),
  component: lazyRouteComponent(() => import("../features/hours/routes/hours-page.tsx"), "HoursPage"),
});

export const hoursRoutes = [hoursRoute] as const;
