import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { systemClock } from "@souffleur/kernel";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { run } from "../../packages/cli/test/fake-terminal.ts";
import { moverOf } from "../../packages/library/src/adapters/moving/mover-of.ts";
import { newMoveId } from "../support/library-moves.ts";
import { finished, type LibraryServer, openLibraryServer } from "../support/library-server.ts";

let library: LibraryServer;
beforeEach(async () => {
  library = await openLibraryServer();
  for (const name of ["inbox", "films", "storage", "view"]) await mkdir(join(library.root, name));
});
afterEach(() => library.close());

const at = (...names: string[]) => join(library.root, ...names);

/** Throws files away, as a transfer or a fix does. */
async function throwAway(...names: string[]) {
  for (const name of names) await writeFile(at("inbox", name), name);
  const settings = { inbox: [at("inbox")], collections: [], storage: at("storage"), view: at("view") };
  const mover = moverOf({
    database: library.server.database,
    clock: systemClock,
    newId: newMoveId,
    settings,
  });
  const id = newMoveId<"move-group">();
  await mover.plan(
    id,
    names.map((name) => ({ kind: "trash", from: at("inbox", name), unit: name })),
  );
  await mover.apply(id);
}

async function made(daysAgo: number) {
  const instant = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
  await sql`update moves set updated_at = ${instant}`.execute(library.server.database.queries);
}

const list = async (query = "") => (await library.call({ path: `/library/trash-files${query}` })).body;
const empty = async (body: Record<string, unknown>) =>
  finished(library.call, await library.call({ path: "/library/trash-files/empty", body }));

it("is listed page by page: what lies there, since when, where it came from", async () => {
  await throwAway("Alien.mkv", "Brazil.mkv");
  const first = await list("?limit=1");
  expect(first.items).toMatchObject([
    {
      name: "Alien.mkv",
      came_from: at("inbox", "Alien.mkv"),
      size_bytes: 9,
      is_old_enough: false,
      is_needed_by_undo: true,
    },
  ]);
  const second = await list(`?limit=1&cursor=${first.next_cursor}`);
  expect(second.items).toMatchObject([{ name: "Brazil.mkv" }]);
  expect(second.next_cursor).toBeUndefined();
});

it("keeps what is younger than thirty days and what an undo needs, until that is said", async () => {
  await throwAway("Alien.mkv");
  expect((await empty({ include_needed_by_undo: true })).result).toMatchObject({ files: 0, young: 1 });
  const refused = await library.call({ path: "/library/trash-files/empty", body: { older_than_days: 29 } });
  expect(refused.status).toBe(422);
  await made(40);
  expect((await empty({})).result).toMatchObject({ files: 0, needed: 1 });
  expect((await empty({ older_than_days: 60, include_needed_by_undo: true })).result).toMatchObject({
    files: 0,
    young: 1,
  });
  const tried = await empty({ include_needed_by_undo: true, dry_run: true });
  expect(tried.result).toMatchObject({ dry_run: true, files: 1, bytes: 9 });
  expect((await list()).items).toHaveLength(1);
  expect((await empty({ include_needed_by_undo: true })).result).toMatchObject({ files: 1, bytes: 9 });
  expect((await list()).items).toEqual([]);
  expect(existsSync(at("inbox", ".souffleur-trash"))).toBe(false);
  const { body: activity } = await library.call({ path: "/ledger" });
  expect(JSON.stringify(activity)).toContain("library.trash-files.emptied");
});

it("is listed and emptied from the command line", async () => {
  const url = await library.server.app.listen({ host: "127.0.0.1", port: 0 });
  const souffleur = (...line: string[]) => run(line, { environment: { SOUFFLEUR_URL: url } });
  expect((await souffleur("trash-files", "list")).stderr).toContain("The trash of the disks is empty.");
  await throwAway("Alien.mkv");
  await made(40);
  expect((await souffleur("trash-files", "list")).stdout).toMatch(/an undo needs it.*Alien\.mkv/);
  const careful = await souffleur("trash-files", "empty", "--yes");
  expect([careful.exitCode, careful.stderr]).toEqual([0, expect.stringContaining("1 left, because an undo")]);
  const tried = await souffleur("trash-files", "empty", "--with-needed", "--dry-run");
  expect([tried.exitCode, tried.stdout]).toEqual([0, expect.stringContaining("1 file would go")]);
  const asked = await souffleur("trash-files", "empty", "--with-needed");
  expect([asked.exitCode, asked.stderr]).toEqual([
    2,
    expect.stringContaining("can then no longer be undone"),
  ]);
  expect((await list()).items).toHaveLength(1);
  const done = await souffleur("trash-files", "empty", "--with-needed", "--yes", "--older-than", "30");
  expect([done.exitCode, done.stdout]).toEqual([0, expect.stringContaining("1 file removed for good")]);
  expect((await list()).items).toEqual([]);
  expect((await souffleur("trash-files", "empty", "--older-than", "29", "--yes")).exitCode).not.toBe(0);
});
