import type { Actor, LedgerEntry } from "@souffleur/kernel";
import { ok } from "@souffleur/kernel";
import type { Database, Queries } from "@souffleur/platform/database";
import { ledgerMigration, ledgerOf } from "@souffleur/platform/ledger";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type LedgerFilter, listLedger } from "../../packages/platform/src/ledger/ledger-repository.ts";
import { testClock } from "../support/clock.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { dumpTables } from "../support/dump.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { newId } from "../support/planning.ts";

const camille: Actor = { kind: "user", id: newId<"user">(), name: "Camille 🎭" };
const machine: Actor = { kind: "system", name: "planning" };

/** What every database owes the record of who did what. */
export function ledgerContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let database: Database;
  let queries: Queries;
  const clock = testClock();

  beforeAll(async () => {
    opened = await openMigrated(target);
    database = opened.database;
    queries = database.queries;
  });
  beforeEach(async () => {
    // What is in it cannot be deleted; the table itself can.
    await ledgerMigration.down(queries, database.dialect);
    await ledgerMigration.up(queries, database.dialect);
  });
  afterAll(() => opened.close());

  const anEntry = (over: Partial<LedgerEntry> = {}): LedgerEntry => ({
    action: "planning.artist.created",
    subject: { type: "planning.artist", id: newId(), label: "Élodie" },
    ...over,
  });
  const record = (actor: Actor, ...entries: readonly LedgerEntry[]) =>
    database.unit(async (unit) => {
      for (const entry of entries) await ledgerOf(unit, clock, { actor, requestId: "r-1" }).record(entry);
      return ok(undefined);
    });
  const actions = async (filter: LedgerFilter = {}, limit = 3) =>
    (await readAll((page) => listLedger(queries, filter, page), limit)).map(({ action }) => action);

  it("keeps who did what to whom, when, in which request, before and after", async () => {
    const entry = anEntry({ before: { name: "“é” \\ 🎭" }, after: { list: [1, null, { deep: true }] } });
    await record(camille, entry);
    const { items } = await listLedger(queries, {}, { limit: 10 });
    expect(items).toEqual([
      {
        id: expect.any(String),
        at: clock.now(),
        actor: { kind: "user", id: "id" in camille ? camille.id : "", name: "Camille 🎭" },
        action: entry.action,
        subject: entry.subject,
        before: entry.before,
        after: entry.after,
        requestId: "r-1",
      },
    ]);
  });

  it("keeps a deed of the machine itself, with nothing before or after", async () => {
    await record(machine, anEntry());
    const { items } = await listLedger(queries, {}, { limit: 10 });
    expect(items[0]).toMatchObject({ actor: { kind: "system", id: null, name: "planning" } });
    expect([items[0]?.before, items[0]?.after]).toEqual([undefined, undefined]);
  });

  it("lists the newest first, whatever the size of a page, also of one unit and one moment", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `planning.step-${index}`);
    await record(machine, ...names.map((action) => anEntry({ action })));
    for (const limit of [1, 7, 39, 40, 41]) expect(await actions({}, limit)).toEqual([...names].reverse());
  });

  it("gives each once while others are written between the pages", async () => {
    await record(
      machine,
      ...Array.from({ length: 9 }, (_, index) => anEntry({ action: `planning.${index}` })),
    );
    const read = await readAll(
      (page) => listLedger(queries, {}, page),
      2,
      async () => {
        await record(camille, anEntry({ action: "planning.newer" }));
      },
    );
    expect(read.map(({ action }) => action)).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0].map((n) => `planning.${n}`));
  });

  it("filters by action, by subject, by who did it and by time", async () => {
    const subject = { type: "planning.artist", id: newId(), label: "Zoé" };
    await record(camille, anEntry({ action: "planning.first", subject }));
    clock.move(1_000);
    const second = clock.now();
    await record(machine, anEntry({ action: "planning.second", subject }));
    clock.move(1_000);
    const third = clock.now();
    await record(camille, anEntry({ action: "planning.third" }));
    expect(await actions({ action: "planning.second" })).toEqual(["planning.second"]);
    expect(await actions({ action: "planning." })).toEqual([]);
    expect(await actions({ subjectId: subject.id })).toEqual(["planning.second", "planning.first"]);
    expect(await actions({ actor: "Camille 🎭" })).toEqual(["planning.third", "planning.first"]);
    expect(await actions({ from: second })).toEqual(["planning.third", "planning.second"]);
    expect(await actions({ to: second })).toEqual(["planning.first"]);
    expect(await actions({ from: second, to: third })).toEqual(["planning.second"]);
    expect(await actions({ actor: "' or 1=1 --" })).toEqual([]);
  });

  it("shows the areas asked for, and nothing at all where none is", async () => {
    const of = (type: string) => anEntry({ action: type, subject: { type, id: "1", label: "x" } });
    await record(
      machine,
      of("planning.artist"),
      of("quiz.question"),
      of("account.user"),
      of("planningish.x"),
    );
    expect(await actions({ areas: ["planning"] })).toEqual(["planning.artist"]);
    expect((await actions({ areas: ["planning", "quiz"] })).sort()).toEqual([
      "planning.artist",
      "quiz.question",
    ]);
    expect(await actions({ areas: [] })).toEqual([]);
    expect(await actions({})).toHaveLength(4);
  });

  it("keeps nothing of a unit that was undone", async () => {
    await database
      .unit(async (unit) => {
        await ledgerOf(unit, clock, { actor: machine }).record(anEntry());
        throw new Error("a bug");
      })
      .catch(() => {});
    expect(await actions()).toEqual([]);
  });

  describe("is append-only in the database itself:", () => {
    const refused = {
      both: [
        ["a change", "update ledger set action = 'other'"],
        ["a deletion", "delete from ledger"],
      ],
      sqlite: [
        ["a replacement", "insert or replace into ledger select * from ledger"],
        ["a change that ignores errors", "update or ignore ledger set action = 'other'"],
      ],
      postgres: [["emptying the table", "truncate ledger"]],
    } as const;

    it.each([...refused.both, ...refused[target.kind]])("%s is refused", async (_name, statement) => {
      await record(camille, anEntry(), anEntry());
      const before = await dumpTables(database, ["ledger"]);
      const error = await sql
        .raw(statement)
        .execute(queries)
        .then(
          () => undefined,
          (error: unknown) => String(error),
        );
      expect(error).toContain("the ledger is append-only");
      expect(await dumpTables(database, ["ledger"])).toEqual(before);
    });
  });
}
