import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readSearch } from "../lib/search-params.ts";
import { HomePage } from "./home/home-page.tsx";
import { hoursRoutes } from "./hours-routes.tsx";
import { libraryCareRoutes } from "./library-care-routes.tsx";
import { libraryFilesRoutes } from "./library-files-routes.tsx";
import { libraryMatchesRoutes } from "./library-matches-routes.tsx";
import { libraryRoutes } from "./library-routes.tsx";
import { libraryTransfersRoutes } from "./library-transfers-routes.tsx";
import { messageRoutes } from "./message-routes.tsx";
import { peopleRoutes } from "./people-routes.tsx";
import { productionRoutes } from "./production-routes.tsx";
import { quizBankRoutes } from "./quiz-bank-routes.tsx";
import { quizBuilderRoutes } from "./quiz-builder-routes.tsx";
import { quizDocumentsRoutes } from "./quiz-documents-routes.tsx";
import { quizEvaluationRoutes } from "./quiz-evaluation-routes.tsx";
import { quizExchangeRoutes } from "./quiz-exchange-routes.tsx";
import { quizLintRoutes } from "./quiz-lint-routes.tsx";
import { quizReviewRoutes } from "./quiz-review-routes.tsx";
import { rootRoute, shellRoute } from "./shell-route.tsx";

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: readSearch("back"),
  component: lazyRouteComponent(() => import("../features/session/routes/sign-in-page.tsx"), "SignInPage"),
});

const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/set-up",
  component: lazyRouteComponent(() => import("../features/session/routes/set-up-page.tsx"), "SetUpPage"),
});

const homeRoute = createRoute({ getParentRoute: () => shellRoute, path: "/", component: HomePage });

const inboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/inbox",
  component: lazyRouteComponent(() => import("./inbox-route.tsx"), "InboxRoute"),
});

const venuesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/venues",
  validateSearch: readSearch("q"),
  component: lazyRouteComponent(() => import("../features/places/routes/venues-page.tsx"), "VenuesPage"),
});

const newVenueRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/venues/new",
  component: lazyRouteComponent(() => import("../features/places/routes/new-venue-page.tsx"), "NewVenuePage"),
});

const venueRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/venues/$venueId",
  component: lazyRouteComponent(() => import("../features/places/routes/venue-page.tsx"), "VenuePage"),
});

const planningsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/plannings",
  component: lazyRouteComponent(
    () => import("../features/planning/routes/plannings-page.tsx"),
    "PlanningsPage",
  ),
});

const newPlanningRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/plannings/new",
  component: lazyRouteComponent(
    () => import("../features/planning/routes/new-planning-page.tsx"),
    "NewPlanningPage",
  ),
});

const planningRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/plannings/$planningId",
  component: lazyRouteComponent(
    () => import("../features/planning/routes/planning-page.tsx"),
    "PlanningPage",
  ),
});

const proposalsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/proposals",
  validateSearch: readSearch("state"),
  component: lazyRouteComponent(
    () => import("../features/planning/routes/proposals-page.tsx"),
    "ProposalsPage",
  ),
});

const newProposalsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/proposals/new",
  component: lazyRouteComponent(() => import("../features/planning/routes/propose-page.tsx"), "ProposePage"),
});

const proposalRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/proposals/$proposalId",
  component: lazyRouteComponent(
    () => import("../features/planning/routes/proposal-page.tsx"),
    "ProposalPage",
  ),
});

const jobsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/jobs",
  validateSearch: readSearch("state"),
  component: lazyRouteComponent(() => import("../features/jobs/routes/jobs-page.tsx"), "JobsPage"),
});

const activityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/activity",
  validateSearch: readSearch("action", "actor", "subject", "from", "to"),
  component: lazyRouteComponent(
    () => import("../features/activity/routes/activity-page.tsx"),
    "ActivityPage",
  ),
});

const trashRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/trash",
  component: lazyRouteComponent(() => import("../features/trash/routes/trash-page.tsx"), "TrashPage"),
});

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings",
  validateSearch: readSearch("tab"),
  component: lazyRouteComponent(
    () => import("../features/settings/routes/settings-page.tsx"),
    "SettingsPage",
  ),
});

export const routeTree = rootRoute.addChildren([
  signInRoute,
  setUpRoute,
  shellRoute.addChildren([
    homeRoute,
    inboxRoute,
    ...messageRoutes,
    ...peopleRoutes,
    venuesRoute,
    newVenueRoute,
    venueRoute,
    ...productionRoutes,
    ...hoursRoutes,
    ...quizBankRoutes,
    ...quizReviewRoutes,
    ...libraryRoutes,
    ...libraryCareRoutes,
    ...quizLintRoutes,
    ...quizDocumentsRoutes,
    ...quizBuilderRoutes,
    ...quizEvaluationRoutes,
    ...quizExchangeRoutes,
    ...libraryFilesRoutes,
    ...libraryMatchesRoutes,
    ...libraryTransfersRoutes,
    planningsRoute,
    newPlanningRoute,
    planningRoute,
    proposalsRoute,
    newProposalsRoute,
    proposalRoute,
    jobsRoute,
    activityRoute,
    trashRoute,
    settingsRoute,
  ]),
]);
