import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { readSearch } from "../lib/search-params.ts";
import { shellRoute } from "./shell-route.tsx";

const peopleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/people",
  validateSearch: readSearch("q", "kind", "skill", "team"),
  component: lazyRouteComponent(() => import("../features/people/routes/people-page.tsx"), "PeoplePage"),
});

const newPersonRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/people/new",
  component: lazyRouteComponent(
    () => import("../features/people/routes/new-person-page.tsx"),
    "NewPersonPage",
  ),
});

const teamsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/people/teams",
  component: lazyRouteComponent(() => import("../features/people/routes/teams-page.tsx"), "TeamsPage"),
});

const skillsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/people/skills",
  component: lazyRouteComponent(() => import("../features/people/routes/skills-page.tsx"), "SkillsPage"),
});

const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/people/import",
  component: lazyRouteComponent(() => import("../features/people/routes/import-page.tsx"), "ImportPage"),
});

const personRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/people/$personId",
  component: lazyRouteComponent(() => import("../features/people/routes/person-page.tsx"), "PersonPage"),
});

const personCalendarsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/people/$personId/calendars",
  component: lazyRouteComponent(
    () => import("../features/people/routes/person-calendars-page.tsx"),
    "PersonCalendarsPage",
  ),
});

const personHoursRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/people/$personId/hours",
  validateSearch: readSearch("on"),
  component: lazyRouteComponent(
    () => import("../features/people/routes/person-hours-page.tsx"),
    "PersonHoursPage",
  ),
});

const personDocumentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/people/$personId/documents",
  component: lazyRouteComponent(
    () => import("../features/people/routes/person-documents-page.tsx"),
    "PersonDocumentsPage",
  ),
});

const expiringRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/people/documents",
  validateSearch: readSearch("ahead"),
  component: lazyRouteComponent(() => import("../features/people/routes/expiring-page.tsx"), "ExpiringPage"),
});

const personMessagesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/people/$personId/messages",
  component: lazyRouteComponent(
    () => import("../features/people/routes/person-messages-page.tsx"),
    "PersonMessagesPage",
  ),
});

/** The addresses people had before there were more than artists. */
const artistsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/artists",
  validateSearch: readSearch("q"),
  beforeLoad: ({ search }) => {
    throw redirect({ to: "/people", search, replace: true });
  },
});

const artistRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/artists/$artistId",
  beforeLoad: ({ params }) => {
    if (params.artistId === "new") throw redirect({ to: "/people/new", replace: true });
    throw redirect({ to: "/people/$personId", params: { personId: params.artistId }, replace: true });
  },
});

export const peopleRoutes = [
  peopleRoute,
  newPersonRoute,
  teamsRoute,
  skillsRoute,
  importRoute,
  personRoute,
  personCalendarsRoute,
  personHoursRoute,
  personDocumentsRoute,
  expiringRoute,
  personMessagesRoute,
  artistsRoute,
  artistRoute,
] as const;
