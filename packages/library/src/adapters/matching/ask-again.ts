import { ok } from "@souffleur/kernel";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import type { Chore } from "@souffleur/platform/module";
import type { LibraryContext } from "../context.ts";
import { postponedRepository } from "../database/matching/postponed-repository.ts";
import type { ProcessPayload } from "../jobs/process-job.ts";

const EVERY_MS = 15 * 60_000;

/** Every quarter of an hour: asks again about files that wait because the sources were down. */
export function askAgain(
  { database, clock }: Pick<LibraryContext, "database" | "clock">,
  jobs: Jobs,
  process: JobType<ProcessPayload>,
): Chore {
  return {
    name: "library.ask-again",
    everyMs: EVERY_MS,
    async run() {
      if ((await postponedRepository(database.queries).find()) === 0) return;
      // Of several servers that think of it at the same time, one asks.
      const idempotencyKey = `library-ask-again-${Math.floor(clock.millis() / EVERY_MS)}`;
      const author = { actor: { kind: "system", name: "Souffleur" } } as const;
      const payload = { folderIds: [], scans: false, rematches: false, dryRun: false };
      await database.unit(async (unit) => {
        const asked = await jobs.enqueue(unit, process, payload, { ...author, idempotencyKey });
        return asked.ok ? ok(undefined) : asked;
      });
    },
  };
}
