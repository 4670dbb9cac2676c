import { fail, ok } from "@souffleur/kernel";
import { type Database, fromJson, type MigrationStep, tables, toJson } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";

interface Tables {
  things: {
    id: string;
    name: string;
    size: number;
    ratio: number | null;
    seen_at: string | null;
    shown_at: string | null;
    day: string | null;
    details: unknown;
  };
  parts: { id: string; thing_id: string };
}

const ID = "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f";
const idOf = (index: number) => `018f5a3c-7b1e-7c4a-9d2f-${String(index).padStart(12, "0")}`;

/** The tables this suite works on; also the smallest example of a migration. */
export const thingsMigration: MigrationStep = {
  name: "0001-test-things",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("things")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("name", columns.text, (column) => column.notNull().unique())
        .addColumn("size", columns.integer, (column) => column.notNull())
        .addColumn("ratio", columns.real)
        .addColumn("seen_at", columns.instant)
        .addColumn("shown_at", columns.localDateTime)
        .addColumn("day", columns.localDate)
        .addColumn("details", columns.json),
    ).execute();
    await table(
      database.schema
        .createTable("parts")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("thing_id", columns.id, (column) => column.notNull().references("things.id")),
    ).execute();
  },
  async down(database) {
    await database.schema.dropTable("parts").execute();
    await database.schema.dropTable("things").execute();
  },
};

/** What every database behind the port owes its callers. */
export function databaseContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let database: Database;
  let things: Kysely<Tables>;

  beforeAll(async () => {
    opened = await target.open();
    database = opened.database;
    things = tables<Tables>(database.queries);
    await thingsMigration.up(database.queries, database.dialect);
  });
  beforeEach(async () => {
    await things.deleteFrom("parts").execute();
    await things.deleteFrom("things").execute();
  });
  afterAll(() => opened.close());

  const aThing = (over: Partial<Tables["things"]> = {}): Tables["things"] => ({
    id: ID,
    name: "lamp",
    size: 1,
    ratio: null,
    seen_at: null,
    shown_at: null,
    day: null,
    details: null,
    ...over,
  });
  const insert = (queries: Database["queries"], over: Partial<Tables["things"]> = {}) =>
    tables<Tables>(queries).insertInto("things").values(aThing(over)).execute();
  const names = async () =>
    (await things.selectFrom("things").select("name").orderBy("name").execute()).map((row) => row.name);

  it("keeps what a unit of work did, and answers with its value", async () => {
    const result = await database.unit(async (unit) => {
      await insert(unit.queries);
      return ok("done");
    });
    expect(result).toEqual(ok("done"));
    expect(await names()).toEqual(["lamp"]);
  });

  it("undoes a unit that answers with a failure, and hands the failure on", async () => {
    const result = await database.unit(async (unit) => {
      await insert(unit.queries);
      return fail({ code: "no_room" });
    });
    expect(result).toEqual(fail({ code: "no_room" }));
    expect(await names()).toEqual([]);
  });

  it("undoes a unit that throws, and throws the same error", async () => {
    const mistake = new Error("a bug");
    const unit = database.unit(async (unit) => {
      await insert(unit.queries);
      throw mistake;
    });
    await expect(unit).rejects.toBe(mistake);
    expect(await names()).toEqual([]);
  });

  it("lets a unit read what it wrote itself", async () => {
    const result = await database.unit(async (unit) => {
      await insert(unit.queries);
      return ok(await tables<Tables>(unit.queries).selectFrom("things").select("name").execute());
    });
    expect(result).toEqual(ok([{ name: "lamp" }]));
  });

  it("lets everybody read a unit's work as soon as it was acknowledged", async () => {
    for (let index = 0; index < 20; index++) {
      await database.unit(async (unit) =>
        ok(await insert(unit.queries, { id: idOf(index), name: `n${index}` })),
      );
      expect(await names()).toContain(`n${index}`);
    }
  });

  it("runs the actions after the commit once the work is there, and not before", async () => {
    const seen: number[] = [];
    await database.unit(async (unit) => {
      unit.afterCommit(() => seen.push(1));
      unit.afterCommit(() => seen.push(2));
      await insert(unit.queries);
      expect(seen).toEqual([]);
      return ok(undefined);
    });
    expect(seen).toEqual([1, 2]);
  });

  it("never runs the actions of a unit that was undone", async () => {
    const seen: string[] = [];
    await database.unit(async (unit) => {
      unit.afterCommit(() => seen.push("failed"));
      return fail({ code: "no" });
    });
    await database
      .unit(async (unit) => {
        unit.afterCommit(() => seen.push("threw"));
        throw new Error("a bug");
      })
      .catch(() => {});
    expect(seen).toEqual([]);
  });

  it("keeps fifty units apart that run at the same time, some of them undone", async () => {
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        database.unit(async (unit) => {
          await insert(unit.queries, { id: idOf(index), name: `n${String(index).padStart(2, "0")}` });
          return index % 5 === 0 ? fail({ code: "fifth" }) : ok(index);
        }),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(40);
    expect(await names()).toHaveLength(40);
    expect(await names()).not.toContain("n05");
  });

  it("does not show a unit's work to others before it is committed", async () => {
    const mayEnd = Promise.withResolvers<void>();
    const hasWritten = Promise.withResolvers<void>();
    const unit = database.unit(async (unit) => {
      await insert(unit.queries);
      hasWritten.resolve();
      await mayEnd.promise;
      return fail({ code: "no" });
    });
    await hasWritten.promise;
    // Where reading has to wait for the unit, the answer comes when it has been undone: empty as well.
    const reading = names();
    mayEnd.resolve();
    await unit;
    expect(await reading).toEqual([]);
  });

  it("gives back every kind of value as it was put in", async () => {
    const stored = aThing({
      name: "L'été, “çà” 🎭 \u{10FFFF}",
      size: 2 ** 53 - 1,
      ratio: 0.1,
      seen_at: "2026-11-21T09:30:00.123Z",
      shown_at: "2026-03-29T02:30:00",
      day: "2026-02-28",
      details: toJson({ list: [1, { deep: null }], text: "“ü”", 1: true }),
    });
    await things.insertInto("things").values(stored).execute();
    const row = await things.selectFrom("things").selectAll().executeTakeFirstOrThrow();
    expect({ ...row, details: fromJson(row.details) }).toEqual({
      ...stored,
      details: { list: [1, { deep: null }], text: "“ü”", 1: true },
    });
  });

  it.each([
    ["a text", "bare"],
    ["a text that reads as a number", "5"],
    ["a text that reads as JSON", '{"a":[1]}'],
    ["an empty text", ""],
    ["a number", 5],
    ["yes", true],
    ["nothing", null],
    ["a list of texts", ["1", "null"]],
  ])("tells what a column of JSON holds from what it looks like: %s", async (_, value) => {
    await things
      .insertInto("things")
      .values(aThing({ details: toJson(value) }))
      .execute();
    const row = await things.selectFrom("things").select("details").executeTakeFirstOrThrow();
    expect(fromJson(row.details)).toEqual(value);
  });

  it.each([
    { case: "the first year", shown_at: "0001-01-01T00:00:00", day: "0001-01-01" },
    { case: "the last year", shown_at: "9999-12-31T23:59:59", day: "9999-12-31" },
    { case: "a fraction of one digit", shown_at: "2026-05-01T10:00:00.5", day: "2026-05-01" },
    { case: "a fraction of six digits", shown_at: "2026-05-01T10:00:00.000001", day: "2026-05-01" },
  ])("keeps wall-clock times exactly: $case", async ({ shown_at, day }) => {
    await insert(database.queries, { shown_at, day });
    const row = await things.selectFrom("things").select(["shown_at", "day"]).executeTakeFirstOrThrow();
    expect(row).toEqual({ shown_at, day });
  });

  it.each(["0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "1970-01-01T00:00:00.000Z"])(
    "keeps the instant %s exactly",
    async (seen_at) => {
      await insert(database.queries, { seen_at });
      const row = await things.selectFrom("things").select("seen_at").executeTakeFirstOrThrow();
      expect(row).toEqual({ seen_at });
    },
  );

  it("counts and sums as numbers", async () => {
    await insert(database.queries, { size: 4_000_000_000 });
    const row = await things
      .selectFrom("things")
      .select(({ fn }) => [fn.countAll<number>().as("count"), fn.max("size").as("largest")])
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ count: 1, largest: 4_000_000_000 });
  });

  it("sorts text by its code points, whatever the server's language", async () => {
    for (const [index, name] of ["b", "B", "a", "é", "Z", "_"].entries())
      await insert(database.queries, { id: idOf(index), name });
    expect(await names()).toEqual(["B", "Z", "_", "a", "b", "é"]);
  });

  it("recognises a value that must be unique, and a key that is taken", async () => {
    await insert(database.queries);
    const sameName = await insert(database.queries, { id: idOf(2) }).catch((error: unknown) => error);
    const sameId = await insert(database.queries, { name: "other" }).catch((error: unknown) => error);
    expect(database.dialect.isUniqueViolation(sameName)).toBe(true);
    expect(database.dialect.isUniqueViolation(sameId)).toBe(true);
    expect(database.dialect.isForeignKeyViolation(sameName)).toBe(false);
    expect(database.dialect.isUnavailable(sameName)).toBe(false);
    expect(database.dialect.isStorageFull(sameName)).toBe(false);
  });

  it("recognises a reference to nothing", async () => {
    const error = await things
      .insertInto("parts")
      .values({ id: ID, thing_id: idOf(9) })
      .execute()
      .catch((error: unknown) => error);
    expect(database.dialect.isForeignKeyViolation(error)).toBe(true);
    expect(database.dialect.isUniqueViolation(error)).toBe(false);
  });

  it("refuses a value of the wrong type", async () => {
    await expect(insert(database.queries, { size: "many" as unknown as number })).rejects.toThrow();
    expect(await names()).toEqual([]);
  });

  it("goes on after a statement that failed outside a unit", async () => {
    await insert(database.queries);
    await insert(database.queries).catch(() => {});
    await insert(database.queries, { id: idOf(2), name: "other" });
    expect(await names()).toEqual(["lamp", "other"]);
  });

  it("tells how many rows a change touched", async () => {
    await insert(database.queries);
    const none = await things.updateTable("things").set({ size: 2 }).where("size", "=", 9).executeTakeFirst();
    const one = await things.updateTable("things").set({ size: 2 }).where("size", "=", 1).executeTakeFirst();
    expect([Number(none.numUpdatedRows), Number(one.numUpdatedRows)]).toEqual([0, 1]);
  });
}
