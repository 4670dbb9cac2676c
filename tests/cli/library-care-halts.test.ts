import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../packages/cli/test/fake-terminal.ts";
import { breakJournal } from "../support/library-halts.ts";
import { type LibraryServer, openLibraryServer } from "../support/library-server.ts";

let library: LibraryServer;
let url: string;
beforeEach(async () => {
  library = await openLibraryServer();
  for (const name of ["inbox", "films", "storage", "view"]) await mkdir(join(library.root, name));
  url = await library.server.app.listen({ host: "127.0.0.1", port: 0 });
});
afterEach(() => library.close());

const souffleur = (...line: string[]) => run(line, { environment: { SOUFFLEUR_URL: url } });
const stored = () => readdir(join(library.root, "storage"));
const putEmptyFolders = async () => {
  for (const name of ["Alpha", "Broken"]) await mkdir(join(library.root, "storage", name));
};
const fixNamed = (text: string): string => /Fix (\S+) stopped on the way/.exec(text)?.[1] ?? "";

test("a fix that stopped on the way is said at the next look, and gone on with", async () => {
  await putEmptyFolders();
  const mend = await breakJournal(library.server.database.queries, "Broken");
  const halted = await souffleur("cleanup", "--fix");
  expect(halted.stderr).toMatch(/files of 1 of 2 findings .* --resume \S+\. To take it back: --undo/);
  expect(await stored()).toContain("Broken");
  await mend();
  const looked = await souffleur("check");
  expect(fixNamed(looked.stderr)).toBe(fixNamed(halted.stderr));
  const resumed = await souffleur("cleanup", "--resume", fixNamed(looked.stderr));
  expect([resumed.exitCode, resumed.stderr]).toEqual([0, expect.stringContaining("2 fixed.")]);
  expect(await stored()).not.toContain("Broken");
  const again = await souffleur("cleanup", "--resume", fixNamed(looked.stderr), "--lang", "fr");
  expect([again.exitCode, again.stderr]).toEqual([
    4,
    expect.stringContaining("ne s'est pas arrêtée en chemin"),
  ]);
});

test("findings that are named anew go on with the fix that had begun them", async () => {
  await putEmptyFolders();
  const mend = await breakJournal(library.server.database.queries, "Broken");
  const { findings } = JSON.parse((await souffleur("cleanup", "--fix", "--json")).stdout);
  await mend();
  const line = findings.flatMap(({ id }: { id: string }) => ["--finding", id]);
  const again = await souffleur("cleanup", "--fix", ...line);
  expect([again.exitCode, again.stderr]).toEqual([0, expect.stringContaining("it goes on.")]);
  expect(again.stderr).toContain("2 fixed.");
  expect(await stored()).not.toContain("Broken");
});
