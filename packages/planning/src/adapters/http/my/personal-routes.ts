import type { App } from "@souffleur/platform/http";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import type { PlanningContext } from "../../context.ts";
import type { DraftPayload } from "../../jobs/draft-job.ts";
import { answerRoutes } from "../answers/answer-routes.ts";
import { myAnswerRoutes } from "./my-answer-routes.ts";
import { myAvailabilityRoutes } from "./my-availability-routes.ts";
import { myRoutes } from "./my-routes.ts";

/** The page of somebody with a personal link, and what whoever plans reads of their answers. */
export function personalRoutes(
  app: App,
  context: PlanningContext,
  jobs: Jobs,
  draft: JobType<DraftPayload>,
): void {
  myRoutes(app, context);
  myAvailabilityRoutes(app, context);
  myAnswerRoutes(app, context, jobs, draft);
  answerRoutes(app, context);
}
