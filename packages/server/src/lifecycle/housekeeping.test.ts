import { instantOf } from "@souffleur/kernel";
import { createMigrations, openDatabase, tables } from "@souffleur/platform/database";
import { createLog } from "@souffleur/platform/log";
import { expect, it } from "vitest";
import { migrations } from "../migrations.ts";
import { createHousekeeping } from "./housekeeping.ts";

const HOUR = 3_600_000;

it("forgets the answers of old idempotency keys, and keeps the young ones", async () => {
  const database = openDatabase({ url: "sqlite::memory:" });
  await createMigrations(database, migrations).up();
  const now = Date.parse("2026-05-12T12:00:00Z");
  const keys = tables<{ idempotency_keys: Record<string, unknown> }>(database.queries);
  for (const [key, age] of [
    ["old", 25],
    ["young", 23],
  ] as const) {
    await keys
      .insertInto("idempotency_keys")
      .values({
        key,
        scope: "test",
        request_hash: "hash",
        status: 201,
        headers: "{}",
        body: "{}",
        created_at: instantOf(now - age * HOUR),
      })
      .execute();
  }
  const clock = { millis: () => now, now: () => instantOf(now) };
  await createHousekeeping(database, clock, createLog("silent")).run();
  expect(await keys.selectFrom("idempotency_keys").select("key").execute()).toEqual([{ key: "young" }]);
  await database.close();
});
