import type { App } from "@souffleur/platform/http";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import type { ProcessContext, ProcessPayload } from "../../jobs/process-job.ts";
import { matchDecisionRoutes } from "./match-decision-routes.ts";
import { matchGroupRoutes } from "./match-group-routes.ts";
import { matchReadRoutes } from "./match-read-routes.ts";
import { matchSettingsRoutes } from "./match-settings-routes.ts";
import { processRoute } from "./process-route.ts";
import { reassociateRoute } from "./reassociate-route.ts";

/** From files to works: the run that asks, what it found, and what people decide. */
export function matchRoutes(
  app: App,
  context: ProcessContext,
  jobs: Jobs,
  process: JobType<ProcessPayload>,
): void {
  processRoute(app, context, jobs, process);
  matchReadRoutes(app, context);
  matchDecisionRoutes(app, context);
  matchGroupRoutes(app, context);
  matchSettingsRoutes(app, context);
  reassociateRoute(app, context);
}
