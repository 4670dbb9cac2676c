import { tables } from "@souffleur/platform/database";
import type { App } from "@souffleur/platform/http";
import type { JobHandler, Jobs, JobType } from "@souffleur/platform/jobs";
import type { Demo } from "@souffleur/platform/module";
import type { QuizContext } from "../context.ts";
import type { QuizTables } from "../database/tables/index.ts";
import type { GeneratePayload } from "../jobs/generate-job.ts";
import { demoJob } from "./demo-job.ts";

/** The example of the quiz assistant, and the job that makes it. */
export function quizDemo(
  context: QuizContext,
  generate: JobType<GeneratePayload>,
): Demo & { readonly job: JobHandler; mount(app: App, jobs: Jobs): void } {
  let queue: Jobs | undefined;
  const jobs = () => {
    // Jobs run after mounting.
    if (queue === undefined) throw new Error("The queue of jobs is not there yet.");
    return queue;
  };
  const job = demoJob(context, { generate, jobs });
  return {
    job,
    mount: (_app, mounted) => {
      queue = mounted;
    },
    hasData: async (unit) => {
      const database = tables<QuizTables>(unit.queries);
      const document = await database.selectFrom("quiz_documents").select("id").limit(1).executeTakeFirst();
      const question = await database.selectFrom("quiz_questions").select("id").limit(1).executeTakeFirst();
      return document !== undefined || question !== undefined;
    },
    async fill({ unit, author, jobs: asked }) {
      const started = await asked.enqueue(unit, job, {}, author);
      if (!started.ok) throw new Error("The queue of a new database is not full.");
    },
  };
}
