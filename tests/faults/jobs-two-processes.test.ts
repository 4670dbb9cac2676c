import { tables } from "@souffleur/platform/database";
import { jobsMigrations } from "@souffleur/platform/jobs";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { onEachDatabase, targets } from "../support/databases.ts";
import { waitUntil } from "../support/wait-until.ts";
import {
  actor,
  type CountingTables,
  countingJob,
  countingJobs,
  createEffectsTable,
} from "./jobs/counting-job.ts";
import { startWorker } from "./jobs/start-worker.ts";

const JOBS = 300;

onEachDatabase(
  (target) => {
    it("two processes share the work, and no job runs twice", async () => {
      const { database, url = "", close } = await target.open();
      for (const step of jobsMigrations) await step.up(database.queries, database.dialect);
      await createEffectsTable(database);
      const workers = await Promise.all([startWorker(url, 0), startWorker(url, 0)]);
      const jobs = countingJobs(database);
      for (let n = 0; n < JOBS; n++)
        await database.unit((unit) => jobs.enqueue(unit, countingJob, { workMs: 5 }, { actor }));
      const effects = () =>
        tables<CountingTables>(database.queries).selectFrom("effects").selectAll().execute();
      await waitUntil("all have run", async () => (await effects()).length >= JOBS);
      const { rows } = await sql<{ attempts: number }>`
        select attempts from jobs where state = 'succeeded'`.execute(database.queries);
      await Promise.all(workers.map((worker) => worker.kill()));
      const all = await effects();
      await close();
      expect(all).toHaveLength(JOBS);
      expect(new Set(all.map((row) => row.job_id)).size).toBe(JOBS);
      expect(rows.every((row) => row.attempts === 1)).toBe(true);
      const shares = workers.map(({ child }) => all.filter((row) => row.process === child.pid).length);
      expect(Math.min(...shares)).toBeGreaterThan(JOBS / 10);
    });
  },
  [targets.postgres],
);
