import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { tables } from "@souffleur/platform/database";
import { jobsMigrations } from "@souffleur/platform/jobs";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { onEachDatabaseOnDisk } from "../support/databases.ts";
import { waitUntil } from "../support/wait-until.ts";
import {
  actor,
  type CountingTables,
  countingJob,
  countingJobs,
  createEffectsTable,
  poisonJob,
} from "./jobs/counting-job.ts";
import { startWorker } from "./jobs/start-worker.ts";

/** More of them before a release: SOUFFLEUR_TEST_KILLS=200. */
const KILLS = Number(process.env.SOUFFLEUR_TEST_KILLS ?? 10);

onEachDatabaseOnDisk((target) => {
  it(
    `loses no job and does none twice when its process is killed ${KILLS} times`,
    async () => {
      const { database, url = "", close } = await target.open();
      for (const step of jobsMigrations) await step.up(database.queries, database.dialect);
      await createEffectsTable(database);
      const acknowledged: string[] = [];
      for (let kill = 0; kill < KILLS; kill++) {
        const worker = await startWorker(url, 3);
        // It is killed at its work: on a slow machine that begins later.
        await waitUntil("it has added jobs", () => worker.acknowledged.length >= 4);
        await sleep(Math.random() * 180);
        await worker.kill();
        acknowledged.push(...worker.acknowledged);
      }
      const jobs = countingJobs(database);
      await jobs.start();
      const open = async () =>
        (await sql`select 1 from jobs where state in ('queued', 'running') limit 1`.execute(database.queries))
          .rows.length;
      await waitUntil("every job has ended", async () => (await open()) === 0);
      await jobs.stop();
      const effects = await tables<CountingTables>(database.queries)
        .selectFrom("effects")
        .select("job_id")
        .execute();
      const { rows } = await sql<{ id: string; state: string; attempts: number }>`
        select id, state, attempts from jobs`.execute(database.queries);
      await close();

      const done = effects.map((row) => row.job_id);
      expect(done).toHaveLength(new Set(done).size);
      expect(rows.filter((row) => row.state !== "succeeded")).toEqual([]);
      expect(done.toSorted()).toEqual(rows.map((row) => row.id).toSorted());
      expect(acknowledged.filter((id) => !done.includes(id))).toEqual([]);
      // The kills must have hit jobs at work, or this would prove nothing.
      expect(rows.filter((row) => row.attempts > 1).length).toBeGreaterThan(KILLS / 4);
      expect(acknowledged.length).toBeGreaterThan(KILLS * 3);
      console.log(
        `${target.name}: ${KILLS} kills, ${acknowledged.length} jobs acknowledged, ` +
          `${rows.filter((row) => row.attempts > 1).length} of them interrupted, 0 lost, 0 twice`,
      );
    },
    KILLS * 5_000 + 90_000,
  );

  it("parks a job that kills its process each time, and goes on with the others", async () => {
    const { database, url = "", close } = await target.open();
    for (const step of jobsMigrations) await step.up(database.queries, database.dialect);
    await createEffectsTable(database);
    const jobs = countingJobs(database);
    const poison = await database.unit((unit) => jobs.enqueue(unit, poisonJob, {}, { actor }));
    if (!poison.ok) throw new Error(poison.failure.code);
    for (let n = 0; n < 5; n++)
      await database.unit((unit) => jobs.enqueue(unit, countingJob, { workMs: 1 }, { actor }));
    const parked = async () => (await jobs.find(poison.value.id))?.state === "failed";
    let deaths = 0;
    while (!(await parked())) {
      // The poison may strike before the worker can say that it is ready.
      const worker = await startWorker(url, 0).catch(() => undefined);
      if (worker === undefined) deaths++;
      else {
        const died = once(worker.child, "exit").then(() => deaths++);
        await Promise.race([died, waitUntil("it is parked", parked)]);
        if (await parked()) await worker.kill();
      }
    }
    const after = await startWorker(url, 0);
    const effects = () =>
      tables<CountingTables>(database.queries).selectFrom("effects").selectAll().execute();
    await waitUntil("the others have run", async () => (await effects()).length === 5);
    await after.kill();
    const job = await jobs.find(poison.value.id);
    await close();
    expect(job).toMatchObject({ attempts: 2, error: { code: "job_interrupted" } });
    expect(deaths).toBeGreaterThanOrEqual(2);
  });
});
