import type { Module } from "@souffleur/platform/module";
import { WorkerPool } from "@souffleur/platform/workers";
import type { PlanningContext } from "./adapters/context.ts";
import { draftInbox } from "./adapters/database/drafts/draft-inbox.ts";
import { proposalInbox } from "./adapters/database/proposal-inbox.ts";
import { sceneOrderInbox } from "./adapters/database/scenes/scene-order-inbox.ts";
import { searchPlanning } from "./adapters/database/search-planning.ts";
import { fillPlanning, hasPlanning } from "./adapters/demo/fill-planning.ts";
import { artistRoutes } from "./adapters/http/artist-routes.ts";
import { availabilityRoutes } from "./adapters/http/availability/availability-routes.ts";
import { calendarImportRoutes } from "./adapters/http/availability/calendar-import-routes.ts";
import { calendarRoutes } from "./adapters/http/calendars/calendar-routes.ts";
import { compareDraftsRoute } from "./adapters/http/drafts/compare-route.ts";
import { draftDecisionRoutes } from "./adapters/http/drafts/draft-decision-routes.ts";
import { draftPartRoutes } from "./adapters/http/drafts/draft-part-routes.ts";
import { draftReadRoutes } from "./adapters/http/drafts/draft-read-routes.ts";
import { editDraftRoute } from "./adapters/http/drafts/edit-draft-route.ts";
import { requestDraftRoute } from "./adapters/http/drafts/request-draft-route.ts";
import { weightsRoutes } from "./adapters/http/drafts/weights-routes.ts";
import { hoursRoutes } from "./adapters/http/hours/hours-routes.ts";
import { personRoutes } from "./adapters/http/people/person-routes.ts";
import { skillRoutes } from "./adapters/http/people/skill-routes.ts";
import { teamRoutes } from "./adapters/http/people/team-routes.ts";
import { peopleImportRoutes } from "./adapters/http/people-import/people-import-routes.ts";
import { planningRoutes } from "./adapters/http/planning-routes.ts";
import { assignRoutes } from "./adapters/http/productions/assign-routes.ts";
import { coverageRoute } from "./adapters/http/productions/coverage-route.ts";
import { missionTypeRoutes } from "./adapters/http/productions/mission-type-routes.ts";
import { newShiftRoutes } from "./adapters/http/productions/new-shift-routes.ts";
import { productionRoutes } from "./adapters/http/productions/production-routes.ts";
import { shiftRoutes } from "./adapters/http/productions/shift-routes.ts";
import { proposalRoutes } from "./adapters/http/proposal-routes.ts";
import { proposeRoute } from "./adapters/http/propose-route.ts";
import { planCheckRoutes } from "./adapters/http/rules/plan-check-routes.ts";
import { rulesRoutes } from "./adapters/http/rules/rules-routes.ts";
import { sceneOrderRoutes } from "./adapters/http/scenes/scene-order-routes.ts";
import { sceneRoutes } from "./adapters/http/scenes/scene-routes.ts";
import { travelTimeRoutes } from "./adapters/http/venues/travel-time-routes.ts";
import { venueRoutes } from "./adapters/http/venues/venue-routes.ts";
import { draftJob } from "./adapters/jobs/draft-job.ts";
import { proposeJob } from "./adapters/jobs/propose-job.ts";
import { readCalendarsJob, refreshCalendars } from "./adapters/jobs/read-calendars-job.ts";
import { sceneOrderJob } from "./adapters/jobs/scene-order-job.ts";
import { planningLinks } from "./adapters/link-kinds.ts";
import { planningTrash } from "./adapters/trash-kinds.ts";
import { planningUndo } from "./adapters/undo-kinds.ts";
import { openDesk } from "./adapters/workers/desk.ts";

export type { PlanningContext } from "./adapters/context.ts";
export { planningMigrations } from "./adapters/database/migrations/index.ts";
export { planningProblems } from "./adapters/http/problems.ts";

/** What a thread may take that plans the largest production. */
const DRAFT_MEMORY_MB = 1_024;

/** The planning assistant, as the server sees it. */
export function createPlanningModule(context: PlanningContext): Module {
  const propose = proposeJob(context);
  const pool = new WorkerPool({ memoryMb: DRAFT_MEMORY_MB });
  const draft = draftJob(context, pool);
  const desk = openDesk(pool);
  const readCalendars = readCalendarsJob(context);
  const sceneOrder = sceneOrderJob(context, pool);
  return {
    name: "planning",
    inbox: [proposalInbox, draftInbox, sceneOrderInbox],
    trash: planningTrash(context),
    undo: planningUndo(context),
    links: planningLinks,
    search: searchPlanning,
    demo: {
      hasData: (unit) => hasPlanning(unit.queries),
      fill: (input) => fillPlanning({ ...input, context, propose, draft }),
    },
    jobs: [propose, draft, readCalendars, sceneOrder],
    chores: (jobs) => [refreshCalendars(context, jobs, readCalendars)],
    close: () => pool.close(),
    mount(app, jobs) {
      artistRoutes(app, context);
      personRoutes(app, context);
      peopleImportRoutes(app, context);
      skillRoutes(app, context);
      teamRoutes(app, context);
      availabilityRoutes(app, context);
      calendarImportRoutes(app, context);
      calendarRoutes(app, context, jobs, readCalendars);
      planningRoutes(app, context);
      proposalRoutes(app, context);
      proposeRoute(app, context, jobs, propose);
      productionRoutes(app, context);
      missionTypeRoutes(app, context);
      shiftRoutes(app, context);
      newShiftRoutes(app, context);
      assignRoutes(app, context);
      requestDraftRoute(app, context, jobs, draft);
      coverageRoute(app, context);
      draftReadRoutes(app, context);
      draftPartRoutes(app, context);
      draftDecisionRoutes(app, context, desk);
      editDraftRoute(app, context, pool);
      compareDraftsRoute(app, context, desk);
      weightsRoutes(app, context);
      sceneRoutes(app, context);
      sceneOrderRoutes(app, context, jobs, sceneOrder);
      venueRoutes(app, context);
      travelTimeRoutes(app, context);
      hoursRoutes(app, context);
      rulesRoutes(app, context);
      planCheckRoutes(app, context);
    },
  };
}
