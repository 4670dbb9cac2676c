import { ok } from "@souffleur/kernel";
import { type Later, prepared, tables } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";

interface Tables {
  notes: { id: number; text: string; author: string | null };
}
type Note = Tables["notes"];

let built = 0;
const insertNotes = prepared((database: Kysely<Tables>, later: Later<{ rows: readonly Note[] }>) =>
  database.insertInto("notes").values(later("rows")),
);
const insertNote = prepared((database: Kysely<Tables>, later: Later<{ row: Note }>) =>
  database.insertInto("notes").values(later("row")),
);
const notesAmong = prepared(
  (database: Kysely<Tables>, later: Later<{ ids: readonly number[]; below: number }>) => {
    built++;
    return database
      .selectFrom("notes")
      .select("text")
      .where("id", "in", later("ids"))
      .where("id", "<", later("below"))
      .orderBy("id");
  },
);

/** Queries compiled once do what the same queries do when built each time. */
export function preparedContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  const queries = () => opened.database.queries;
  const among = async (ids: readonly number[], below = 100) =>
    (await notesAmong(queries(), { ids, below })).map((row) => row.text);

  beforeAll(async () => {
    opened = await target.open();
    const { columns, table } = opened.database.dialect;
    await table(
      queries()
        .schema.createTable("notes")
        .addColumn("id", columns.integer, (column) => column.primaryKey())
        .addColumn("text", columns.text, (column) => column.notNull())
        .addColumn("author", columns.text),
    ).execute();
  });
  beforeEach(async () => {
    await tables<Tables>(queries()).deleteFrom("notes").execute();
    const rows = ["a", "b", "c"].map((text, at) => ({ id: at + 1, text, author: null }));
    await insertNotes(queries(), { rows });
  });
  afterAll(() => opened.close());

  it("takes new values each time", async () => {
    expect(await among([1, 3])).toEqual(["a", "c"]);
    expect(await among([2, 3])).toEqual(["b", "c"]);
    expect(await among([2, 3], 3)).toEqual(["b"]);
  });

  it("takes lists of any length", async () => {
    expect(await among([2])).toEqual(["b"]);
    expect(await among([1, 2, 3, 4])).toEqual(["a", "b", "c"]);
  });

  it("is built once for lists of one length", async () => {
    await among([1, 2]);
    const before = built;
    await among([2, 3]);
    await opened.database.unit(async (unit) => ok(await notesAmong(unit.queries, { ids: [1, 3], below: 9 })));
    expect(built).toBe(before);
  });

  it("goes on working past the number of lengths it remembers", async () => {
    const ids = Array.from({ length: 300 }, (_, at) => at + 1);
    for (const length of ids) expect(await among(ids.slice(0, length), 2)).toEqual(["a"]);
  });

  it("writes rows with what is absent in them", async () => {
    await insertNote(queries(), { row: { id: 4, text: "d", author: "Ada" } });
    await insertNote(queries(), { row: { id: 5, text: "e", author: null } });
    const rows = await tables<Tables>(queries())
      .selectFrom("notes")
      .selectAll()
      .where("id", ">", 3)
      .orderBy("id")
      .execute();
    expect(rows).toEqual([
      { id: 4, text: "d", author: "Ada" },
      { id: 5, text: "e", author: null },
    ]);
  });

  it("belongs to the unit of work it runs in", async () => {
    await opened.database.unit(async (unit) => {
      await insertNote(unit.queries, { row: { id: 6, text: "f", author: null } });
      return { ok: false, failure: "undo" };
    });
    expect(await among([6])).toEqual([]);
  });
}
