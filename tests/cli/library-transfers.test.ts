import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../packages/cli/test/fake-terminal.ts";
import { putFile } from "../support/library-files.ts";
import { type LibraryServer, openLibraryServer } from "../support/library-server.ts";
import { decideMovie, treeOf } from "../support/library-transfers.ts";

let library: LibraryServer;
let url: string;
beforeEach(async () => {
  library = await openLibraryServer();
  for (const name of ["inbox", "films", "storage", "view"]) await mkdir(join(library.root, name));
  url = await library.server.app.listen({ host: "127.0.0.1", port: 0 });
});
afterEach(() => library.close());

const souffleur = (...line: string[]) => run(line, { environment: { SOUFFLEUR_URL: url } });
const json = async (...line: string[]) => {
  const ran = await souffleur(...line, "--json");
  expect(ran, ran.stderr).toMatchObject({ exitCode: 0 });
  return JSON.parse(ran.stdout);
};

test("nothing is moved where nothing was decided", async () => {
  const planned = await souffleur("transfer", "--yes");
  expect([planned.exitCode, planned.stdout]).toEqual([0, expect.stringContaining("No decided file waits")]);
  const listed = await souffleur("transfer", "list");
  expect([listed.exitCode, listed.stderr]).toEqual([0, expect.stringContaining("There are no transfers.")]);
});

test("files are shown, moved, and moved back", async () => {
  const file = join(library.root, "inbox", "Alien.1979.1080p.mkv");
  await putFile(file, 200_000);
  await library.scan();
  await decideMovie(library, file, { title: "Alien", year: 1979, genres: ["Horreur"] });
  const before = await treeOf(library.root);
  const tried = await json("transfer", "--dry-run");
  expect(tried.items).toMatchObject([{ to: "Films/Horreur/A/Alien (1979) 1080p.mkv" }]);
  const asked = await souffleur("transfer");
  expect([asked.exitCode, asked.stderr]).toEqual([2, expect.stringContaining("Move 1 file?")]);
  expect(await treeOf(library.root)).toEqual(before);
  const moved = await json("transfer", "--yes");
  expect(moved).toMatchObject({ stage: "applied", counts: { done: 1, refused: 0 } });
  const shown = await souffleur("transfer", "show", moved.id);
  expect(shown.stdout).toMatch(/Alien\.1979\.1080p\.mkv.*Alien \(1979\) 1080p\.mkv.*moved/s);
  expect((await souffleur("transfer", "list")).stdout).toContain(moved.id);
  const undone = await souffleur("transfer", "undo", moved.id);
  expect([undone.exitCode, undone.stdout]).toEqual([0, expect.stringContaining("Moved back.")]);
  expect(await treeOf(library.root)).toEqual(before);
});

test("what does not exist is said, and so is a choice that is none", async () => {
  const unknown = "018f0000-0000-7000-8000-000000000000";
  expect((await souffleur("transfer", "show", unknown)).exitCode).toBe(3);
  expect((await souffleur("transfer", "undo", "../../etc/passwd")).exitCode).toBe(3);
  const choice = await souffleur("transfer", "--conflicts", "burn");
  expect([choice.exitCode, choice.stderr]).toEqual([2, expect.stringContaining("“burn” is no choice")]);
});

test("a collection is taken in as it lies, and nothing in it is moved", async () => {
  await putFile(join(library.root, "films", "Brazil (1985).mkv"), 1_000);
  const before = await treeOf(join(library.root, "films"));
  const taken = await souffleur("import");
  expect([taken.exitCode, taken.stdout]).toEqual([0, expect.stringContaining("Nothing was moved.")]);
  const { body: files } = await library.call({ path: "/library/files?q=brazil" });
  expect(files).toMatchObject([{ path: join(library.root, "films", "Brazil (1985).mkv") }]);
  await decideMovie(library, files[0].path, { title: "Brazil", year: 1985 });
  const planned = await json("transfer", "--dry-run");
  expect(JSON.stringify(planned)).not.toContain("Brazil");
  expect(await treeOf(join(library.root, "films"))).toEqual(before);
  const inbox = await souffleur("import", join(library.root, "inbox"));
  expect([inbox.exitCode, inbox.stderr]).toEqual([2, expect.stringContaining("is no collection")]);
  expect((await souffleur("import", "/etc")).exitCode).toBe(3);
}, 60_000);
