import { link, mkdir, rename, rm, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { careKinds } from "../../packages/library/src/domain/care/finding.ts";
import { fix, look, recordsOf, scanAndHash, treeOf, undo } from "../support/library-care.ts";
import { putFile } from "../support/library-files.ts";
import { type LibraryServer, openLibraryServer } from "../support/library-server.ts";

let library: LibraryServer;
beforeAll(async () => {
  library = await openLibraryServer();
});
afterAll(() => library.close());

const places = ["inbox", "films", "storage"] as const;
const names = [
  "Alien (1979).mkv",
  "Alien.1979.fr.srt",
  "Brazil.1985.mkv",
  "Brazil.1985.nfo",
  "Kaamelott S01E01.mkv",
  "Kaamelott S01E02.avi",
  "éé – ‏א.mkv",
  " .mkv",
];
const folders = ["", "A", "A/Vide", "Saison 01", "B"];

/** One thing that happened to the collection before anybody looked. */
const mishap = fc.oneof(
  fc.record({
    kind: fc.constant("put" as const),
    place: fc.constantFrom(...places),
    folder: fc.constantFrom(...folders),
    name: fc.constantFrom(...names),
    content: fc.constantFrom("one", "two"),
  }),
  fc.record({
    kind: fc.constant("folder" as const),
    path: fc.constantFrom("storage/V/W", "view/V", "films/X"),
  }),
  fc.record({
    kind: fc.constantFrom("link" as const, "absolute" as const),
    name: fc.constantFrom("l1.mkv", "Alien (1979).mkv", "V/l2.mkv"),
    to: fc.nat(30),
  }),
  fc.record({ kind: fc.constantFrom("scan" as const) }),
  fc.record({ kind: fc.constantFrom("lose" as const, "move" as const, "twin" as const), which: fc.nat(30) }),
);
type Mishap = typeof mishap extends fc.Arbitrary<infer Value> ? Value : never;

async function make(mishaps: readonly Mishap[]): Promise<void> {
  const at = (...parts: string[]) => join(library.root, ...parts);
  for (const name of [...places, "view"]) {
    await rm(at(name), { recursive: true, force: true });
    await mkdir(at(name));
    // So that no folder looks like one whose disk is away.
    await mkdir(at(name, "Toujours là", "Rien"), { recursive: true });
    await putFile(at(name, "Toujours là", "note.txt"));
  }
  const files: string[] = [];
  const held = (index: number) => files[index % Math.max(1, files.length)];
  for (const one of mishaps) await happen(one).catch(ignoreTaken);
  await scanAndHash(library);

  async function happen(one: Mishap): Promise<void> {
    if (one.kind === "scan") return scanAndHash(library);
    if (one.kind === "folder") return void (await mkdir(at(one.path), { recursive: true }));
    if (one.kind === "put") {
      const path = at(one.place, one.folder, one.name);
      await putFile(path, 300, one.content);
      files.push(path);
      return;
    }
    if ("to" in one) {
      const [target, path] = [held(one.to) ?? at("storage", "gone.mkv"), at("view", one.name)];
      await mkdir(dirname(path), { recursive: true });
      return symlink(one.kind === "link" ? relative(dirname(path), target) : target, path);
    }
    const path = held(one.which);
    if (path === undefined) return;
    if (one.kind === "lose") return rm(path);
    if (one.kind === "move") return rename(path, `${dirname(path)}/moved ${one.which}.mkv`);
    return link(path, `${dirname(path)}/twin ${one.which}.mkv`);
  }
}

/** What cannot happen does not: a name that is taken, a file that is gone already. */
function ignoreTaken(error: unknown): void {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "EEXIST" && code !== "ENOENT" && code !== "EISDIR" && code !== "ENOTDIR") throw error;
}

it("whatever is wrong: all that is fixed and taken back is what it was, on the disk and on record", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mishap, { minLength: 3, maxLength: 18 }), async (mishaps) => {
      await make(mishaps);
      const before = { tree: await treeOf(library.root), records: await recordsOf(library) };
      const { reportId, findings } = await look(library, ...careKinds);
      const fixable = findings.filter((one: { fix?: unknown }) => one.fix !== undefined);
      const fixes: string[] = [];
      for (const { id } of fixable) {
        const done = await fix(library, { report_id: reportId, finding_ids: [id] });
        expect(done.job.state).toBe("succeeded");
        if (done.job.result.fixed > 0) fixes.push(done.id);
      }
      for (const id of fixes.toReversed())
        expect(await undo(library, id)).toMatchObject({ state: "succeeded", result: { refused: 0 } });
      expect(await treeOf(library.root)).toEqual(before.tree);
      expect(await recordsOf(library)).toEqual(before.records);
    }),
    { numRuns: 8, interruptAfterTimeLimit: 40_000 },
  );
});
