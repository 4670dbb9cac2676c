import type { App } from "@souffleur/platform/http";
import type { Module } from "@souffleur/platform/module";
import { WorkerPool } from "@souffleur/platform/workers";
import type { PlanningContext } from "./adapters/context.ts";
import { draftInbox } from "./adapters/database/drafts/draft-inbox.ts";
import { hashesInUse } from "./adapters/database/person-files/person-file-repository.ts";
import { proposalInbox } from "./adapters/database/proposal-inbox.ts";
import { sceneOrderInbox } from "./adapters/database/scenes/scene-order-inbox.ts";
import { searchPlanning } from "./adapters/database/search-planning.ts";
import { fillPlanning, hasPlanning } from "./adapters/demo/fill-planning.ts";
import { artistRoutes } from "./adapters/http/artist-routes.ts";
import { availabilityRoutes } from "./adapters/http/availability/availability-routes.ts";
import { calendarImportRoutes } from "./adapters/http/availability/calendar-import-routes.ts";
import { calendarRoutes } from "./adapters/http/calendars/calendar-routes.ts";
import { callSheetRoutes } from "./adapters/http/call-sheets/call-sheet-routes.ts";
import { callSheetVersionRoutes } from "./adapters/http/call-sheets/version-routes.ts";
import { dashboardRoutes } from "./adapters/http/dashboard/dashboard-routes.ts";
import { compareDraftsRoute } from "./adapters/http/drafts/compare-route.ts";
import { draftDecisionRoutes } from "./adapters/http/drafts/draft-decision-routes.ts";
import { draftPartRoutes } from "./adapters/http/drafts/draft-part-routes.ts";
import { draftReadRoutes } from "./adapters/http/drafts/draft-read-routes.ts";
import { editDraftRoute } from "./adapters/http/drafts/edit-draft-route.ts";
import { requestDraftRoute } from "./adapters/http/drafts/request-draft-route.ts";
import { weightsRoutes } from "./adapters/http/drafts/weights-routes.ts";
import { dayOutOfDaysRoutes } from "./adapters/http/exports/day-out-of-days-routes.ts";
import { exportRoutes } from "./adapters/http/exports/export-routes.ts";
import { hoursRoutes } from "./adapters/http/hours/hours-routes.ts";
import { myCallSheetRoutes } from "./adapters/http/my/my-call-sheet-routes.ts";
import { personalRoutes } from "./adapters/http/my/personal-routes.ts";
import { allPeopleRoutes } from "./adapters/http/people/all-people-routes.ts";
import { planningRoutes } from "./adapters/http/planning-routes.ts";
import { assignRoutes } from "./adapters/http/productions/assign-routes.ts";
import { coverageRoute } from "./adapters/http/productions/coverage-route.ts";
import { missionTypeRoutes } from "./adapters/http/productions/mission-type-routes.ts";
import { newShiftRoutes } from "./adapters/http/productions/new-shift-routes.ts";
import { productionRoutes } from "./adapters/http/productions/production-routes.ts";
import { shiftRoutes } from "./adapters/http/productions/shift-routes.ts";
import { proposalRoutes } from "./adapters/http/proposal-routes.ts";
import { proposeRoute } from "./adapters/http/propose-route.ts";
import { feedRoutes } from "./adapters/http/publishing/feed-routes.ts";
import { publicationRoutes } from "./adapters/http/publishing/publication-routes.ts";
import { planCheckRoutes } from "./adapters/http/rules/plan-check-routes.ts";
import { rulesRoutes } from "./adapters/http/rules/rules-routes.ts";
import { sceneOrderRoutes } from "./adapters/http/scenes/scene-order-routes.ts";
import { sceneRoutes } from "./adapters/http/scenes/scene-routes.ts";
import { travelTimeRoutes } from "./adapters/http/venues/travel-time-routes.ts";
import { venueRoutes } from "./adapters/http/venues/venue-routes.ts";
import { workedHoursRoutes } from "./adapters/http/worked-hours/hours-routes.ts";
import { myHoursRoutes } from "./adapters/http/worked-hours/my-hours-routes.ts";
import { nightHoursRoutes } from "./adapters/http/worked-hours/night-hours-routes.ts";
import { hourPeriodRoutes } from "./adapters/http/worked-hours/period-routes.ts";
import { statementExportRoutes } from "./adapters/http/worked-hours/statement-export-routes.ts";
import { statementRoutes } from "./adapters/http/worked-hours/statement-routes.ts";
import { draftJob } from "./adapters/jobs/draft-job.ts";
import { proposeJob } from "./adapters/jobs/propose-job.ts";
import { readCalendarsJob, refreshCalendars } from "./adapters/jobs/read-calendars-job.ts";
import { sceneOrderJob } from "./adapters/jobs/scene-order-job.ts";
import { planningLinks } from "./adapters/link-kinds.ts";
import { createMessaging } from "./adapters/messages/messaging.ts";
import { planningTrash } from "./adapters/trash-kinds.ts";
import { planningUndo } from "./adapters/undo-kinds.ts";
import { openDesk } from "./adapters/workers/desk.ts";

export type { PlanningContext } from "./adapters/context.ts";
export { planningMigrations } from "./adapters/database/migrations/index.ts";
export { planningProblems } from "./adapters/http/problems.ts";

/** What a thread may take that plans the largest production. */
const DRAFT_MEMORY_MB = 1_024;

/** The planning assistant, as the server sees it. */
export function createPlanningModule(given: PlanningContext): Module {
  const messaging = createMessaging(given);
  const { context } = messaging;
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
    filesInUse: hashesInUse,
    search: searchPlanning,
    demo: {
      hasData: (unit) => hasPlanning(unit.queries),
      fill: (input) => fillPlanning({ ...input, context, propose, draft }),
    },
    jobs: [propose, draft, readCalendars, sceneOrder, ...messaging.jobs],
    chores: (jobs) => [refreshCalendars(context, jobs, readCalendars), ...messaging.chores(jobs)],
    close: async () => {
      messaging.close();
      await pool.close();
    },
    mount(app, jobs) {
      messaging.mount(app, jobs);
      placeAndRuleRoutes(app, context);
      artistRoutes(app, context);
      allPeopleRoutes(app, context);
      availabilityRoutes(app, context);
      calendarImportRoutes(app, context);
      calendarRoutes(app, context, jobs, readCalendars);
      planningRoutes(app, context);
      proposalRoutes(app, context);
      proposeRoute(app, context, jobs, propose);
      productionRoutes(app, context);
      shiftRoutes(app, context);
      newShiftRoutes(app, context);
      assignRoutes(app, context);
      publicationRoutes(app, context);
      feedRoutes(app, context);
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
      personalRoutes(app, context, jobs, draft);
      exportRoutes(app, context);
      dayOutOfDaysRoutes(app, context, pool);
      callSheetRoutes(app, context);
      callSheetVersionRoutes(app, context, pool);
      myCallSheetRoutes(app, context, pool);
      workedHoursRoutes(app, context);
      nightHoursRoutes(app, context);
      hourPeriodRoutes(app, context);
      statementRoutes(app, context);
      statementExportRoutes(app, context, pool);
      myHoursRoutes(app, context);
    },
  };
}

function placeAndRuleRoutes(app: App, context: PlanningContext): void {
  venueRoutes(app, context);
  travelTimeRoutes(app, context);
  hoursRoutes(app, context);
  rulesRoutes(app, context);
  planCheckRoutes(app, context);
  missionTypeRoutes(app, context);
  dashboardRoutes(app, context);
}
