import { createMigrations, type MigrationStep } from "@souffleur/platform/database";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dumpCatalogue } from "../support/catalogue.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";

/** What every list of migrations owes: a way up, a way down, and the same schema whichever way it was reached. */
export function migrationsContract(target: DatabaseTarget, steps: readonly MigrationStep[]): void {
  let opened: TestDatabase;
  beforeEach(async () => {
    opened = await target.open();
  });
  afterEach(() => opened.close());
  const names = steps.map((step) => step.name);
  const migrations = () => createMigrations(opened.database, steps);

  it("are in the order of their numbers", () => {
    expect(names).toEqual([...names].sort());
  });

  it("go up, and then have nothing left to do", async () => {
    expect(await migrations().up()).toEqual(names);
    expect(await migrations().up()).toEqual([]);
  });

  it("say which of them are applied, and when", async () => {
    expect((await migrations().status()).map((step) => step.appliedAt)).toEqual(names.map(() => undefined));
    await migrations().up();
    for (const step of await migrations().status())
      expect(step.appliedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/);
  });

  it("leave nothing behind when all are taken back", async () => {
    const before = await dumpCatalogue(opened.database);
    await migrations().up();
    expect(await migrations().down(steps.length)).toEqual([...names].reverse());
    expect(await dumpCatalogue(opened.database)).toEqual(before);
  });

  it("take back each step to exactly what was there before it, and apply it again", async () => {
    const dumps = [await dumpCatalogue(opened.database)];
    for (const [index] of steps.entries()) {
      await createMigrations(opened.database, steps.slice(0, index + 1)).up();
      dumps.push(await dumpCatalogue(opened.database));
    }
    for (const [index] of [...steps.entries()].reverse()) {
      await migrations().down(1);
      expect(await dumpCatalogue(opened.database)).toEqual(dumps[index]);
    }
    await migrations().up();
    expect(await dumpCatalogue(opened.database)).toEqual(dumps.at(-1));
    // Every step there is, three times over, on databases that begin from nothing.
  });

  it("undo a step that fails in its middle, and say which it was", async () => {
    const broken: MigrationStep = {
      name: "9999-test-broken",
      async up(database) {
        await sql`create table half_done (id integer)`.execute(database);
        throw new Error("out of luck");
      },
      async down() {},
    };
    const withBroken = createMigrations(opened.database, [...steps, broken]);
    await expect(withBroken.up()).rejects.toThrow("Migration 9999-test-broken failed: out of luck");
    const dump = (await dumpCatalogue(opened.database)).join("\n");
    expect(dump).not.toContain("half_done");
  });
}
