import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readSearch } from "../lib/search-params.ts";
import { shellRoute } from "./shell-route.tsx";

const productionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions",
  validateSearch: readSearch("q"),
  component: lazyRouteComponent(
    () => import("../features/productions/routes/productions-page.tsx"),
    "ProductionsPage",
  ),
});

const newProductionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions/new",
  component: lazyRouteComponent(
    () => import("../features/productions/routes/new-production-page.tsx"),
    "NewProductionPage",
  ),
});

const productionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions/$productionId",
  validateSearch: readSearch("week"),
  component: lazyRouteComponent(
    () => import("../features/productions/routes/production-page.tsx"),
    "ProductionPage",
  ),
});

const editProductionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions/$productionId/edit",
  component: lazyRouteComponent(
    () => import("../features/productions/routes/edit-production-page.tsx"),
    "EditProductionPage",
  ),
});

const newShiftsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions/$productionId/shifts/new",
  component: lazyRouteComponent(
    () => import("../features/productions/routes/new-shifts-page.tsx"),
    "NewShiftsPage",
  ),
});

const shiftRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/shifts/$shiftId",
  component: lazyRouteComponent(() => import("../features/productions/routes/shift-page.tsx"), "ShiftPage"),
});

const draftsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions/$productionId/drafts",
  component: lazyRouteComponent(
    () => import("../features/productions/drafts/routes/drafts-page.tsx"),
    "DraftsPage",
  ),
});

const newDraftRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions/$productionId/drafts/new",
  component: lazyRouteComponent(
    () => import("../features/productions/drafts/routes/new-draft-page.tsx"),
    "NewDraftPage",
  ),
});

const compareRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions/$productionId/drafts/compare",
  validateSearch: readSearch("left", "right"),
  component: lazyRouteComponent(
    () => import("../features/productions/drafts/routes/compare-page.tsx"),
    "ComparePage",
  ),
});

const draftRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions/$productionId/drafts/$draftId",
  component: lazyRouteComponent(
    () => import("../features/productions/drafts/routes/draft-page.tsx"),
    "DraftPage",
  ),
});

const missionTypesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/mission-types",
  component: lazyRouteComponent(
    () => import("../features/productions/routes/mission-types-page.tsx"),
    "MissionTypesPage",
  ),
});

const newMissionTypeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/mission-types/new",
  component: lazyRouteComponent(
    () => import("../features/productions/routes/mission-type-page.tsx"),
    "NewMissionTypePage",
  ),
});

const missionTypeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/mission-types/$missionTypeId",
  component: lazyRouteComponent(
    () => import("../features/productions/routes/mission-type-page.tsx"),
    "MissionTypePage",
  ),
});

const conflictsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/conflicts",
  validateSearch: readSearch("from", "to", "production", "severity"),
  component: lazyRouteComponent(() => import("../features/rules/routes/conflicts-page.tsx"), "ConflictsPage"),
});

const rulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/rules",
  component: lazyRouteComponent(() => import("../features/rules/routes/rules-page.tsx"), "RulesPage"),
});

export const productionRoutes = [
  conflictsRoute,
  rulesRoute,
  productionsRoute,
  newProductionRoute,
  productionRoute,
  editProductionRoute,
  newShiftsRoute,
  shiftRoute,
  draftsRoute,
  newDraftRoute,
  compareRoute,
  draftRoute,
  missionTypesRoute,
  newMissionTypeRoute,
  missionTypeRoute,
] as const;
