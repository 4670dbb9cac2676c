import { type Actor, ok } from "@souffleur/kernel";
import type { Database, Queries } from "@souffleur/platform/database";
import { trashOf } from "@souffleur/platform/trash";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import {
  emptyTrash,
  findTrashForChange,
  listTrash,
  removeTrash,
} from "../../packages/platform/src/trash/trash-repository.ts";
import { testClock } from "../support/clock.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";
import { newId } from "../support/planning.ts";

const camille: Actor = { kind: "user", id: newId<"user">(), name: "Camille" };
const BOTH = ["planning.artist", "planning.planning"];

/** What every database owes what was deleted and can come back. */
export function trashContract(target: DatabaseTarget): void {
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
    await emptyTrash(queries, [...BOTH, "quiz.question"]);
  });
  afterAll(() => opened.close());

  const put = (label: string, type = "planning.artist", snapshot: unknown = { label }) =>
    database.unit(async (unit) =>
      ok(
        await trashOf(unit, clock, { actor: camille }).put({
          subject: { type, id: newId(), label },
          snapshot,
        }),
      ),
    );
  const listed = (types: readonly string[] = BOTH, limit = 2) =>
    readAll((page) => listTrash(queries, types, page), limit);
  const labels = async (types?: readonly string[], limit?: number) =>
    (await listed(types, limit)).map(({ label }) => label);

  it("says to tools that read the table which thing of which kind it was, and why it was deleted", async () => {
    const subject = { type: "library.video-file", id: newId(), label: "Amélie.mkv" };
    await database.unit(async (unit) =>
      ok(
        await trashOf(unit, clock, { actor: camille }).put({
          subject,
          snapshot: {},
          reason: "A better one is there",
        }),
      ),
    );
    const { rows } = await sql`select entity_type, original_id, deletion_reason from trash
      where subject_id = ${subject.id}`.execute(queries);
    expect(rows).toEqual([
      { entity_type: "video_file", original_id: subject.id, deletion_reason: "A better one is there" },
    ]);
    expect(await listed(["library.video-file"])).toMatchObject([{ reason: "A better one is there" }]);
    await emptyTrash(queries, ["library.video-file"]);
  });

  it("keeps what was deleted, by whom and when, to the last digit", async () => {
    const snapshot = {
      name: "“é” \\ 🎭 \u2028",
      slots: [{ start: "0001-01-01T00:00:00.000001" }],
      n: 0.1 + 0.2,
    };
    await put("Élodie", "planning.artist", snapshot);
    const [item] = await listed();
    expect(item).toMatchObject({
      subjectType: "planning.artist",
      label: "Élodie",
      deletedAt: clock.now(),
      deletedBy: "Camille",
    });
    expect(await findTrashForChange(queries, item?.id ?? "")).toEqual({ ...item, snapshot });
  });

  it("knows nothing of what was never deleted", async () => {
    expect(await findTrashForChange(queries, newId())).toBeUndefined();
    expect(await removeTrash(queries, newId())).toBe(false);
  });

  it("lists the newest first, whatever the size of a page", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `n${index}`);
    for (const name of names) await put(name);
    for (const limit of [1, 5, 11, 12, 13]) expect(await labels(BOTH, limit)).toEqual([...names].reverse());
  });

  it("shows each once while others are deleted and restored between the pages", async () => {
    for (const name of ["a", "b", "c", "d", "e", "f"]) await put(name);
    const second = (await listed())[4];
    const read = await readAll(
      (page) => listTrash(queries, BOTH, page),
      2,
      async () => {
        await put("newer");
        await removeTrash(queries, second?.id ?? "");
      },
    );
    expect(read.map(({ label }) => label)).toEqual(["f", "e", "d", "c", "a"]);
  });

  it("shows and empties only the kinds asked for", async () => {
    await put("artist");
    await put("planning", "planning.planning");
    await put("question", "quiz.question");
    expect(await labels(["planning.artist"])).toEqual(["artist"]);
    expect(await labels([])).toEqual([]);
    expect(await emptyTrash(queries, [])).toBe(0);
    expect(await emptyTrash(queries, BOTH)).toBe(2);
    expect(await labels(["quiz.question"])).toEqual(["question"]);
  });

  it("removes one thing once", async () => {
    await put("one");
    await put("two");
    const [two] = await listed();
    expect(await removeTrash(queries, two?.id ?? "")).toBe(true);
    expect(await removeTrash(queries, two?.id ?? "")).toBe(false);
    expect(await labels()).toEqual(["one"]);
  });
}
