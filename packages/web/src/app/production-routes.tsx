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
  validateSearch: readSearch("day", "at"),
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

const publishRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions/$productionId/publish",
  validateSearch: readSearch("from", "to"),
  component: lazyRouteComponent(
    () => import("../features/publishing/routes/publish-page.tsx"),
    "PublishPage",
  ),
});

const callSheetsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions/$productionId/call-sheets",
  component: lazyRouteComponent(
    () => import("../features/call-sheets/routes/call-sheets-page.tsx"),
    "CallSheetsPage",
  ),
});

const daysRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions/$productionId/days",
  component: lazyRouteComponent(() => import("../features/call-sheets/routes/days-page.tsx"), "DaysPage"),
});

const callSheetRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/call-sheets/$sheetId",
  component: lazyRouteComponent(
    () => import("../features/call-sheets/routes/call-sheet-page.tsx"),
    "CallSheetPage",
  ),
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

const scenesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/productions/$productionId/scenes",
  component: lazyRouteComponent(
    () => import("../features/productions/scenes/routes/scenes-page.tsx"),
    "ScenesPage",
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

const timelineRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/timeline",
  validateSearch: readSearch(
    ...(["view", "zoom", "from", "production", "team", "venue", "skill", "q", "conflicts", "as"] as const),
  ),
  component: lazyRouteComponent(
    () => import("../features/timeline/routes/timeline-page.tsx"),
    "TimelinePage",
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

const dashboardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/dashboard",
  validateSearch: readSearch("span", "date", "from", "to", "production", "by"),
  component: lazyRouteComponent(
    () => import("../features/dashboard/routes/dashboard-page.tsx"),
    "DashboardPage",
  ),
});

const calendarRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/calendar",
  validateSearch: readSearch("view", "date", "by", "production", "venue", "person", "team"),
  component: lazyRouteComponent(
    () => import("../features/calendar/routes/calendar-page.tsx"),
    "CalendarPage",
  ),
});

export const productionRoutes = [
  timelineRoute,
  calendarRoute,
  dashboardRoute,
  conflictsRoute,
  rulesRoute,
  productionsRoute,
  newProductionRoute,
  productionRoute,
  editProductionRoute,
  newShiftsRoute,
  shiftRoute,
  publishRoute,
  callSheetsRoute,
  daysRoute,
  callSheetRoute,
  draftsRoute,
  newDraftRoute,
  compareRoute,
  draftRoute,
  scenesRoute,
  missionTypesRoute,
  newMissionTypeRoute,
  missionTypeRoute,
] as const;
