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

test("each kind of conflict has a choice of its own, and what nobody named stays as proposed", async () => {
  const at = (name: string) => join(library.root, "inbox", name);
  const names = ["Alien.1979.1080p.mkv", "Alien.1979.2160p.mkv", "first.mkv", "second.mkv"];
  for (const name of names) await putFile(at(name), 2_000, name);
  await library.scan();
  const alien = await decideMovie(library, at("Alien.1979.1080p.mkv"), { title: "Alien", year: 1979 });
  await decideMovie(library, at("Alien.1979.2160p.mkv"), alien);
  for (const name of ["first.mkv", "second.mkv"])
    await decideMovie(library, at(name), { title: "Brazil", year: 1985 });
  const { items } = await json("transfer", "--dry-run");
  const kinds = items.map(({ conflict }: { conflict?: { kind: string } }) => conflict?.kind);
  expect(kinds.filter((kind: unknown) => kind !== undefined).toSorted()).toEqual(["same_name", "similar"]);

  const refused = async (conflicts: string) => (await souffleur("transfer", "--conflicts", conflicts)).stderr;
  expect(await refused("burnt=keep_new")).toContain("“burnt” is no kind of conflict");
  expect(await refused("similar=keep_new,similar=keep_old")).toContain(
    "“similar=keep_old” is a second choice",
  );
  expect(await refused("keep_new,keep_old")).toContain("“keep_old” is a second choice");
  expect(await refused("same_content=keep_new")).toContain(
    "For same_content there is only: keep_old, keep_both.",
  );

  const moved = await json("transfer", "--yes", "--conflicts", "keep_both, similar=keep_old");
  const { items: after } = await json("transfer", "show", moved.id);
  const choiceOf = (wanted: string) =>
    after.find(({ conflict }: { conflict?: { kind: string } }) => conflict?.kind === wanted)?.choice;
  expect([choiceOf("same_name"), choiceOf("similar")]).toEqual(["keep_both", "keep_old"]);
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
});
