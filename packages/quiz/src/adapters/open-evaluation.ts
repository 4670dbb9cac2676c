import type { App } from "@souffleur/platform/http";
import type { JobHandler, Jobs } from "@souffleur/platform/jobs";
import type { OpenAgents } from "./agents/open-agents.ts";
import type { QuizContext } from "./context.ts";
import { evaluationRoutes } from "./http/evaluation/evaluation-routes.ts";
import { evaluateJob } from "./jobs/evaluate-job.ts";

/** How authors do on the gold courses. */
export interface OpenEvaluation {
  readonly jobs: readonly JobHandler[];
  mount(app: App, jobs: Jobs): void;
}

export function openEvaluation(context: QuizContext, agents: OpenAgents): OpenEvaluation {
  const job = evaluateJob(context, agents);
  return {
    jobs: [job],
    mount: (app, jobs) => evaluationRoutes(app, context, { jobs, job, hasModel: agents.hasModel }),
  };
}
