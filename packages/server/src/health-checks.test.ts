import { tmpdir } from "node:os";
import { openDatabase } from "@souffleur/platform/database";
import { expect, test } from "vitest";
import { acceptingCheck, databaseChecks, diskCheck, jobsCheck, runChecks } from "./health-checks.ts";
import { createTraffic } from "./lifecycle/traffic.ts";
import { migrate } from "./prepare/migrate.ts";

const step = {
  name: "0001-test",
  up: async () => {},
  down: async () => {},
};

test("a database at the right schema is ready", async () => {
  const database = openDatabase({ url: "sqlite::memory:" });
  await migrate(database, [step]);
  expect(await runChecks(databaseChecks(database, [step]), "en")).toEqual([
    { name: "database", ok: true },
    { name: "schema", ok: true },
  ]);
  await database.close();
});

test("a schema that lacks a step, or has one more, is told", async () => {
  const database = openDatabase({ url: "sqlite::memory:" });
  await migrate(database, [step]);
  const late = { ...step, name: "0002-late" };
  for (const steps of [[step, late], []]) {
    expect(await runChecks(databaseChecks(database, steps), "en")).toContainEqual({
      name: "schema",
      ok: false,
      detail: "The database's schema is not the one this version needs.",
    });
  }
  await database.close();
});

test("a database that was closed does not answer", async () => {
  const database = openDatabase({ url: "sqlite::memory:" });
  await migrate(database, []);
  await database.close();
  expect(await runChecks(databaseChecks(database, []), "fr")).toContainEqual({
    name: "database",
    ok: false,
    detail: "La base de données ne répond pas.",
  });
});

test("a disk without room is told with what is left", async () => {
  const [result] = await runChecks([diskCheck(tmpdir(), Number.MAX_SAFE_INTEGER)], "en");
  expect(result?.ok).toBe(false);
  expect(result?.detail).toMatch(/only \d+ MB of free space/);
  expect((await runChecks([diskCheck(tmpdir(), 1)], "en"))[0]?.ok).toBe(true);
});

test("a server that stops, and jobs nobody runs, are told", async () => {
  const traffic = createTraffic();
  expect((await runChecks([acceptingCheck(traffic)], "en"))[0]?.ok).toBe(true);
  traffic.drain();
  const results = await runChecks([acceptingCheck(traffic), jobsCheck(() => false)], "en");
  expect(results.map(({ ok }) => ok)).toEqual([false, false]);
});
