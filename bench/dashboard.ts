// Four weeks of 200 people in 2,000 shifts, over HTTP: all figures of the dashboard, on SQLite and on PostgreSQL where one answers.
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { openDatabase } from "@souffleur/platform/database";
import { sql } from "kysely";
import type { PlanFacts } from "../packages/planning/src/domain/plan/facts.ts";
import { storePlan } from "../tests/support/stored-plan.ts";
import { signUp } from "./harness/account.ts";
import { company, FIRST_DAY } from "./harness/company.ts";
import { option, quick, type Row, report } from "./harness/report.ts";
import { freePort, inTemporaryFolder, souffleur, start } from "./harness/server.ts";
import { timedReads } from "./harness/timed-reads.ts";

const REQUESTS = option("requests", quick ? 5 : 200);
const WARM_UP = quick ? 2 : 30;
const [PEOPLE, WEEKS] = [200, 4];
const POSTGRES_URL = process.env.SOUFFLEUR_TEST_POSTGRES_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
const wrong: string[] = [];

/** Everybody said when they are free, is free then, and has a price. */
function plan(): PlanFacts {
  const facts = company(WEEKS, PEOPLE);
  const weeks = Array.from({ length: WEEKS }, (_, week) => week * 7 * 1_440);
  const people = facts.people.map((person, at) => ({
    ...person,
    rates: at % 3 === 0 ? { day: 18_000 } : { hour: 2_000, cachet: 15_000 },
    availability: weeks
      .flatMap((back) =>
        person.availability.map(({ start, end, kind }) => ({ kind, start: start - back, end: end - back })),
      )
      .toSorted((one, other) => one.start - other.start),
  }));
  return { ...facts, people };
}

async function measure(name: string, url: (folder: string) => string, facts: PlanFacts): Promise<Row> {
  let row: Row = { on: name };
  await inTemporaryFolder(async (folder) => {
    const dataDir = join(folder, "data");
    const environment = { SOUFFLEUR_TIME_ZONE: "Europe/Paris", SOUFFLEUR_DATABASE_URL: url(dataDir) };
    const server = await start(souffleur(dataDir, await freePort(), environment));
    try {
      const headers = await signUp(server, dataDir);
      const database = openDatabase({ url: url(dataDir) });
      await storePlan(database.queries, facts);
      await database.close();
      row = { on: name, ...(await read(server.port, headers)) };
    } finally {
      await server.stop();
    }
  });
  return row;
}

async function read(port: number, headers: Readonly<Record<string, string>>): Promise<Row> {
  const from = Temporal.PlainDate.from(FIRST_DAY).subtract({ weeks: WEEKS - 1 });
  const to = Temporal.PlainDate.from(FIRST_DAY).add({ days: 6 });
  const path = `/planning/dashboard?from=${from}&to=${to}`;
  const reads = { port, path, headers, right: isWhole, requests: REQUESTS, warmUp: WARM_UP };
  const { row, wrong: faults } = await timedReads(reads);
  wrong.push(...faults);
  return row;
}

function isWhole(body: unknown): boolean {
  const { total, load } = body as { total?: { shifts: number; minutes: number }; load?: unknown[] };
  return total?.shifts === 2_000 && total.minutes === 4_000 * 330 && load?.length === PEOPLE;
}

async function administer(statement: string): Promise<void> {
  const server = openDatabase({ url: POSTGRES_URL, poolSize: 1 });
  try {
    await sql.raw(statement).execute(server.queries);
  } finally {
    await server.close();
  }
}

async function onPostgres(facts: PlanFacts): Promise<Row> {
  const name = `souffleur_bench_${randomUUID().replaceAll("-", "")}`;
  try {
    await administer(`create database ${name}`);
  } catch {
    return { on: "no PostgreSQL answers: set SOUFFLEUR_TEST_POSTGRES_URL" };
  }
  try {
    return await measure(
      "PostgreSQL",
      () => Object.assign(new URL(POSTGRES_URL), { pathname: `/${name}` }).href,
      facts,
    );
  } finally {
    await administer(`drop database if exists ${name} with (force)`);
  }
}

const facts = plan();
const rows = [await measure("SQLite", (dataDir) => `sqlite:${join(dataDir, "souffleur.db")}`, facts)];
rows.push(await onPostgres(facts));
report("dashboard", rows, wrong);
