import type { App } from "@souffleur/platform/http";
import type { JobHandler, Jobs, JobType } from "@souffleur/platform/jobs";
import type { InboxSource, UndoKind } from "@souffleur/platform/module";
import type { OpenAgents } from "./agents/open-agents.ts";
import type { QuizContext } from "./context.ts";
import { draftInbox, questionInbox } from "./database/questions/draft-inbox.ts";
import { draftBatchRoutes } from "./http/drafts/draft-batch-routes.ts";
import { draftDecisionRoutes } from "./http/drafts/draft-decision-routes.ts";
import { draftReadRoutes } from "./http/drafts/draft-read-routes.ts";
import { generationRoutes } from "./http/generations/generation-routes.ts";
import { type GeneratePayload, generateJob } from "./jobs/generate-job.ts";
import { draftUndo } from "./kinds/draft-kinds.ts";

/** The agents' runs, and what people decide about what they propose. */
export interface OpenReview {
  readonly inbox: readonly InboxSource[];
  readonly undo: readonly UndoKind[];
  readonly jobs: readonly JobHandler[];
  /** One run of the agents. */
  readonly generate: JobType<GeneratePayload>;
  mount(app: App, jobs: Jobs): void;
}

export function openReview(context: QuizContext, agents: OpenAgents): OpenReview {
  const job = generateJob(context, agents);
  return {
    inbox: [draftInbox, questionInbox],
    undo: draftUndo(context),
    jobs: [job],
    generate: job,
    mount(app, jobs) {
      const start = { jobs, job, hasModel: agents.hasModel };
      generationRoutes(app, context, start);
      draftBatchRoutes(app, context);
      draftReadRoutes(app, context);
      draftDecisionRoutes(app, context, agents, start);
    },
  };
}
