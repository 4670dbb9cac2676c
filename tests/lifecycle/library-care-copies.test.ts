import { link, mkdir, readlink, symlink, utimes, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  fix,
  fixedAndUndone,
  isMovie,
  isSameMovie,
  isSeries,
  look,
  scanAndHash,
  treeOf,
} from "../support/library-care.ts";
import { putFile } from "../support/library-files.ts";
import { type LibraryServer, openLibraryServer } from "../support/library-server.ts";

let library: LibraryServer;
beforeEach(async () => {
  library = await openLibraryServer();
  for (const name of ["inbox", "films", "storage", "view"]) await mkdir(join(library.root, name));
});
afterEach(() => library.close());

const at = (...names: string[]) => join(library.root, ...names);
const stored = (...names: string[]) => at("storage", ...names);
const linked = async (link: string, target: string) => {
  await mkdir(dirname(link), { recursive: true });
  await symlink(relative(dirname(link), target), link);
};
const _kindsOf = (findings: readonly { kind: string }[]) => findings.map(({ kind }) => kind);

describe("several copies", () => {
  it("calls the same only what was compared byte by byte, and no second name of one file", async () => {
    // The same size, beginning and end; another byte in the middle.
    const middle = Buffer.alloc(400_000);
    await putFile(stored("a.mkv"), 400_000, "x");
    middle.write("x");
    middle.write("!", 200_000);
    await writeFile(stored("b.mkv"), middle);
    await utimes(stored("b.mkv"), new Date("2026-01-01"), new Date("2026-01-01"));
    await putFile(stored("c.mkv"), 400_000, "x");
    await link(stored("c.mkv"), stored("d.mkv"));
    await scanAndHash(library);
    await isMovie(library, stored("c.mkv"), "Cube", 1997);
    await linked(at("view", "a.mkv"), stored("a.mkv"));
    const { reportId, findings } = await look(library, "duplicate_content");
    expect(findings).toHaveLength(1);
    expect(findings[0].copies.map(({ path }: { path: string }) => path)).toEqual([
      stored("c.mkv"),
      stored("a.mkv"),
    ]);
    await fixedAndUndone(library, { report_id: reportId, kind: "duplicate_content" }, async () => {
      expect(Object.keys(await treeOf(at("storage"))).sort()).toEqual(["b.mkv", "c.mkv", "d.mkv"]);
      expect(await readlink(at("view", "a.mkv"))).toBe("../storage/c.mkv");
      expect((await look(library, "duplicate_content", "missing_file")).findings).toEqual([]);
    });
  });

  it("keeps the better of two files of a film, or the one that is chosen, and never by itself", async () => {
    const [good, bad] = [
      stored("Alien.1979.MULTi.1080p.BluRay.x265.mkv"),
      stored("Alien.1979.480p.XviD.avi"),
    ];
    await putFile(good);
    await putFile(bad, 900);
    await scanAndHash(library);
    const movie = await isMovie(library, bad, "Alien", 1979);
    await isSameMovie(library, good, movie.id);
    const { reportId, findings } = await look(library, "duplicate_title");
    expect(findings[0]).toMatchObject({
      facts: { copies: 2, clear: true },
      copies: [{ path: good, is_best: true }, { path: bad }],
    });
    const [best, worse] = findings[0].copies;
    expect(worse.reasons[0]).toMatchObject({ better: "first", feature: "resolution", second: "480p" });
    const all = { path: "/library/care-fixes", body: { report_id: reportId, kind: "duplicate_title" } };
    expect(await library.call(all)).toMatchObject({ status: 409 });
    const ids = { report_id: reportId, finding_ids: [findings[0].id] };
    await fixedAndUndone(library, ids, async () => {
      expect(Object.keys(await treeOf(at("storage")))).toEqual([good.split("/").at(-1)]);
    });
    const keep = [{ finding_id: findings[0].id, file_id: worse.file_id }];
    await fixedAndUndone(library, { ...ids, keep }, async () => {
      expect(Object.keys(await treeOf(at("storage")))).toEqual([bad.split("/").at(-1)]);
    });
    expect(best.file_id).not.toBe(worse.file_id);
  });
});

describe("copies that two reports speak of", () => {
  it("never throws the last one away, whichever each of them was to keep", async () => {
    for (const name of ["one.mkv", "two.mkv"]) await putFile(stored(name), 3_000, "the same");
    await scanAndHash(library);
    const older = await look(library, "duplicate_content");
    const newer = await look(library, "duplicate_content");
    const [{ id, copies }] = newer.findings;
    const keep = [{ finding_id: id, file_id: copies[1].file_id }];
    const done = await fix(library, { report_id: newer.reportId, finding_ids: [id], keep });
    expect(done.job).toMatchObject({ result: { fixed: 1, refused: 0 } });
    const late = await fix(library, { report_id: older.reportId, kind: "duplicate_content" });
    expect(late.job).toMatchObject({ result: { fixed: 0, refused: 1 } });
    expect(Object.keys(await treeOf(at("storage")))).toHaveLength(1);
    const { body } = await library.call({ path: `/library/care-findings/${older.findings[0].id}` });
    expect(body).toMatchObject({ state: "open", refusal: "record_changed" });
  });
});

describe("what could be better", () => {
  it("names works worth a better copy, and episodes that were aired and are not there", async () => {
    await putFile(stored("Alien.1979.VO.480p.XviD.avi"));
    await putFile(stored("Kaamelott.S01E01.FRENCH.1080p.x264.mkv"));
    await scanAndHash(library);
    await isMovie(library, stored("Alien.1979.VO.480p.XviD.avi"), "Alien", 1979);
    await isSeries(library, "Kaamelott", [
      [1, stored("Kaamelott.S01E01.FRENCH.1080p.x264.mkv"), "2005-01-03"],
      [2, undefined, "2005-01-04"],
      [3, undefined, "2005-01-05"],
      [4, undefined, "2999-01-01"],
    ]);
    const { reportId, findings } = await look(library, "upgrade", "missing_episode");
    expect(findings).toMatchObject([
      { kind: "upgrade", label: "Alien (1979)", facts: { lines: 480, codec: "xvid" } },
      { kind: "missing_episode", facts: { season: 1, missing: 2, numbers: "2–3" } },
    ]);
    expect(findings.every(({ fix }: { fix?: unknown }) => fix === undefined)).toBe(true);
    const { body } = await library.call({
      path: "/library/care-fixes",
      body: { report_id: reportId, finding_ids: [findings[0].id] },
    });
    expect(body.code).toBe("nothing_to_fix");
  });
});
