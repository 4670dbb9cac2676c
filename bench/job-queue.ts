// Jobs added and processed each second, and each second of processor time, on SQLite with synchronous FULL and on PostgreSQL where one answers.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Actor, type Id, ok, systemClock } from "@souffleur/kernel";
import { type Database, openDatabase } from "@souffleur/platform/database";
import { createEventHub } from "@souffleur/platform/events";
import { createJobs, createTableQueue, defineJob, type Jobs, jobsMigrations } from "@souffleur/platform/jobs";
import { sql } from "kysely";
import { z } from "zod";
import { option, quick, type Row, report } from "./harness/report.ts";

const COUNT = option("jobs", quick ? 500 : 5_000);
const CONCURRENCY = option("concurrency", 8);
const PARALLEL = 32;
const POSTGRES_URL = process.env.SOUFFLEUR_TEST_POSTGRES_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
// So many that none of them comes near the number of jobs one person may have.
const actors = Array.from({ length: 50 }, (_, n): Actor => {
  const id = `018f5a3c-7b1e-7c4a-9d2f-${String(n).padStart(12, "0")}` as Id<"user">;
  return { kind: "user", id, name: `Person ${n}` };
});
const actorOf = (n: number) => actors[n % actors.length] ?? { kind: "system", name: "bench" };
const wrong: string[] = [];

let effects = 0;
const nothing = defineJob({
  type: "planning.nothing",
  title: () => ({ en: "Nothing", fr: "Rien" }),
  payload: z.object({ n: z.number() }),
  maxAttempts: 1,
  timeoutMs: 60_000,
  run:
    async ({ payload }) =>
    async () => {
      effects++;
      return payload.n;
    },
});

function jobsOn(database: Database): Jobs {
  return createJobs({
    database,
    queue: createTableQueue(database, systemClock),
    clock: systemClock,
    events: createEventHub((error) => wrong.push(String(error))),
    types: [nothing],
    concurrency: CONCURRENCY,
    onError: (error) => wrong.push(String(error)),
  });
}

/** Jobs a second, and in brackets for each second of this process's own processor time. */
async function rate(count: number, work: () => Promise<unknown>): Promise<string> {
  const started = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const wall = Math.round((count * 1_000) / (performance.now() - started));
  return `${wall} (${Math.round((count * 1_000_000) / (user + system))})`;
}

async function measure(name: string, database: Database): Promise<Row> {
  const jobs = jobsOn(database);
  const add = (n: number) =>
    database.unit((unit) => jobs.enqueue(unit, nothing, { n }, { actor: actorOf(n) }));
  const oneByOne = await rate(COUNT / 5, async () => {
    for (let n = 0; n < COUNT / 5; n++) await add(n);
  });
  const parallel = await rate(COUNT, () =>
    Promise.all(
      Array.from({ length: PARALLEL }, async () => {
        for (let n = 0; n < COUNT / PARALLEL; n++) await add(n);
      }),
    ),
  );
  const inOneUnit = await rate(COUNT, () =>
    database.unit(async (unit) => {
      for (let n = 0; n < COUNT; n++) await jobs.enqueue(unit, nothing, { n }, { actor: actorOf(n) });
      return ok(undefined);
    }),
  );
  const waiting = await countOf(database, "queued");
  effects = 0;
  const processed = await rate(waiting, async () => {
    await jobs.start();
    while (effects < waiting) await new Promise((resolve) => setTimeout(resolve, 5));
  });
  await jobs.stop();
  const succeeded = await countOf(database, "succeeded");
  if (succeeded !== waiting) wrong.push(`${name}: ${waiting} waited, ${succeeded} succeeded`);
  if (effects !== waiting) wrong.push(`${name}: ${effects} effects of ${waiting} jobs`);
  return {
    database: name,
    jobs: waiting,
    "add one by one, /s (/cpu-s)": oneByOne,
    [`add by ${PARALLEL}, /s (/cpu-s)`]: parallel,
    "add in one unit, /s (/cpu-s)": inOneUnit,
    [`process, ${CONCURRENCY} at a time, /s (/cpu-s)`]: processed,
  };
}

async function countOf(database: Database, state: string): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*) as count from jobs where state = ${state}`.execute(database.queries);
  return rows[0]?.count ?? 0;
}

async function onSqlite(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "souffleur-bench-"));
  const database = openDatabase({ url: `sqlite:${join(folder, "bench.db")}`, unitDeadlineMs: 120_000 });
  try {
    for (const step of jobsMigrations) await step.up(database.queries, database.dialect);
    return await measure("SQLite, synchronous FULL", database);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

/** In a database of its own, which is dropped again. */
async function onPostgres(): Promise<Row | undefined> {
  const name = `souffleur_bench_${process.pid}`;
  const server = openDatabase({ url: POSTGRES_URL, poolSize: 1 });
  try {
    await sql.raw(`create database ${name}`).execute(server.queries);
  } catch (error) {
    console.log(`PostgreSQL is left out: ${error instanceof Error ? error.message : String(error)}`);
    await server.close();
    return undefined;
  }
  const url = Object.assign(new URL(POSTGRES_URL), { pathname: `/${name}` }).href;
  const database = openDatabase({ url, unitDeadlineMs: 120_000 });
  try {
    for (const step of jobsMigrations) await step.up(database.queries, database.dialect);
    return await measure("PostgreSQL", database);
  } finally {
    await database.close();
    await sql.raw(`drop database ${name} with (force)`).execute(server.queries);
    await server.close();
  }
}

const rows = [await onSqlite(), await onPostgres()].filter((row) => row !== undefined);
report("job-queue", rows, wrong);
