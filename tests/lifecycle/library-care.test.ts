import { mkdir, readlink, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  fix,
  fixedAndUndone,
  isMovie,
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
const kindsOf = (findings: readonly { kind: string }[]) => findings.map(({ kind }) => kind);

describe("files that are not where their records say", () => {
  it("follows one that was moved, with its links", async () => {
    await putFile(stored("Alien.1979.mkv"));
    await linked(at("view", "Alien (1979).mkv"), stored("Alien.1979.mkv"));
    await scanAndHash(library);
    await isMovie(library, stored("Alien.1979.mkv"), "Alien", 1979);
    await mkdir(stored("A"));
    await rename(stored("Alien.1979.mkv"), stored("A", "Alien.1979.mkv"));
    const { reportId, findings } = await look(library, "missing_file", "orphan", "broken_link");
    expect(findings).toMatchObject([
      { kind: "missing_file", label: "Alien (1979)", facts: { found_at: stored("A", "Alien.1979.mkv") } },
    ]);
    await fixedAndUndone(library, { report_id: reportId, kind: "missing_file" }, async () => {
      expect(await readlink(at("view", "Alien (1979).mkv"))).toBe("../storage/A/Alien.1979.mkv");
      const [file] = (await library.call({ path: "/library/files" })).body;
      expect(file).toMatchObject({ path: stored("A", "Alien.1979.mkv"), state: "found" });
      expect((await look(library, "missing_file", "broken_link", "database")).findings).toEqual([]);
    });
  });

  it("notes one that is gone, and that it is back", async () => {
    await putFile(stored("Brazil.1985.mkv"));
    await putFile(stored("Alien.1979.mkv"));
    await scanAndHash(library);
    await isMovie(library, stored("Alien.1979.mkv"), "Alien", 1979);
    await rename(stored("Alien.1979.mkv"), join(library.root, "elsewhere"));
    const { reportId, findings } = await look(library, "missing_file", "database");
    expect(kindsOf(findings)).toEqual(["missing_file"]);
    await fixedAndUndone(library, { report_id: reportId, kind: "missing_file" }, async () => {
      const [file] = (await library.call({ path: "/library/files?q=alien" })).body;
      expect(file).toMatchObject({ state: "missing" });
      await rename(join(library.root, "elsewhere"), stored("Alien.1979.mkv"));
      const back = await look(library, "missing_file", "database");
      expect(back.findings).toMatchObject([{ kind: "database", facts: { problem: "back" } }]);
      await rename(stored("Alien.1979.mkv"), join(library.root, "elsewhere"));
    });
  });

  it("says nothing of a folder that is not there", async () => {
    await putFile(stored("Alien.1979.mkv"));
    await linked(at("view", "Alien (1979).mkv"), stored("Alien.1979.mkv"));
    await scanAndHash(library);
    await rename(at("storage"), at("unmounted"));
    const first = await look(library, "missing_file", "broken_link", "empty_folder", "orphan");
    expect(first.findings).toEqual([]);
    await mkdir(at("storage"));
    const second = await look(library, "missing_file", "broken_link", "empty_folder", "orphan");
    expect(second.findings).toEqual([]);
    const { body } = await library.call({ path: `/library/care-reports/${second.reportId}` });
    expect(body.absent_folders).toEqual([at("storage")]);
  });

  it("asks for each to be named where many are gone at once", async () => {
    for (let number = 1; number <= 6; number++) await putFile(stored(`Film ${number} (2001).mkv`));
    await scanAndHash(library);
    for (let number = 1; number <= 5; number++) await rm(stored(`Film ${number} (2001).mkv`));
    const { reportId, findings } = await look(library, "missing_file");
    expect(findings).toHaveLength(5);
    const refused = await library.call({
      path: "/library/care-fixes",
      body: { report_id: reportId, kind: "missing_file" },
    });
    expect(refused).toMatchObject({ status: 409, body: { code: "nothing_to_fix" } });
    await fixedAndUndone(library, { report_id: reportId, finding_ids: [findings[0].id] }, async () => {
      expect((await look(library, "missing_file")).findings).toHaveLength(4);
    });
  });
});

describe("files nobody knows", () => {
  it("takes an orphan of the storage in, and out again", async () => {
    await putFile(stored("Alien.1979.mkv"));
    await putFile(stored("Sample", "sample.mkv"));
    await putFile(at("inbox", "Brazil.1985.mkv"));
    const { reportId, findings } = await look(library, "orphan");
    expect(findings).toMatchObject([{ kind: "orphan", path: stored("Alien.1979.mkv") }]);
    await fixedAndUndone(library, { report_id: reportId, kind: "orphan" }, async () => {
      const files = (await library.call({ path: "/library/files" })).body;
      expect(files).toMatchObject([{ parsed: { title: "Alien", year: 1979 }, state: "found" }]);
    });
  });
});

describe("links of the view", () => {
  it("leads a broken one to where its file went, else takes it away", async () => {
    await putFile(stored("Films", "Le Dîner de cons (1998) FR.mkv"));
    await scanAndHash(library);
    await linked(at("view", "Le Dîner de cons (1998).mkv"), stored("Le.Diner.de.cons.1998.mkv"));
    await linked(at("view", "Autre chose (2003).mkv"), stored("gone.mkv"));
    const { reportId, findings } = await look(library, "broken_link");
    const [other, diner] = findings.sort((a: { label: string }, b: { label: string }) =>
      a.label < b.label ? -1 : 1,
    );
    expect(diner).toMatchObject({ facts: { found_by: "likeness" }, fix: { is_by_choice: true } });
    expect(other).toMatchObject({ fix: { steps: [{ kind: "unlink" }], is_by_choice: false } });
    const all = { report_id: reportId, finding_ids: [diner.id, other.id] };
    await fixedAndUndone(library, all, async () => {
      expect(Object.keys(await treeOf(at("view")))).toEqual(["Le Dîner de cons (1998).mkv"]);
      expect((await look(library, "broken_link")).findings).toEqual([]);
    });
  });

  it("makes absolute links relative, and takes second ones away", async () => {
    await putFile(stored("Alien.1979.mkv"));
    await scanAndHash(library);
    await symlink(stored("Alien.1979.mkv"), at("view", "Alien.mkv"));
    await linked(at("view", "Encore", "Alien.mkv"), stored("Alien.1979.mkv"));
    await symlink("/etc/hostname", at("view", "outside.mkv"));
    const { reportId, findings } = await look(library, "misplaced_link");
    expect(findings.map(({ facts }: { facts: { problem: string } }) => facts.problem).sort()).toEqual([
      "absolute",
      "outside",
      "second",
    ]);
    await fixedAndUndone(library, { report_id: reportId, kind: "misplaced_link" }, async () => {
      expect(await readlink(at("view", "Alien.mkv"))).toBe("../storage/Alien.1979.mkv");
      expect(kindsOf((await look(library, "misplaced_link", "empty_folder")).findings)).toEqual([
        "misplaced_link",
        "empty_folder",
      ]);
    });
  });

  it("splits a folder that is too full", async () => {
    await putFile(stored("film.mkv"));
    for (let number = 0; number < 60; number++) {
      const letters = String.fromCharCode(65 + (number % 26)) + String.fromCharCode(97 + (number % 7));
      await putFile(stored(`${letters} ${number}.mkv`));
      await linked(at("view", "Films", `${letters}bc ${number}.mkv`), stored(`${letters} ${number}.mkv`));
    }
    const { reportId, findings } = await look(library, "overfull_folder");
    expect(findings).toMatchObject([{ path: at("view", "Films"), facts: { entries: 60 } }]);
    await fixedAndUndone(library, { report_id: reportId, kind: "overfull_folder" }, async () => {
      expect((await look(library, "overfull_folder", "broken_link", "empty_folder")).findings).toEqual([]);
    });
  });
});

describe("what the records say of files", () => {
  it("tells content that changed from a mere date, and a failing disk from both", async () => {
    for (const name of ["Alien.1979.mkv", "Brazil.1985.mkv", "Cube.1997.mkv"]) await putFile(stored(name));
    await scanAndHash(library);
    await putFile(stored("Alien.1979.mkv"), 1_000, "other content");
    await utimes(stored("Brazil.1985.mkv"), new Date("2026-02-02"), new Date("2026-02-02"));
    await putFile(stored("Cube.1997.mkv"), 2_000, "more content");
    const { reportId, findings } = await look(library, "changed_content", "database");
    expect(
      findings.map((one: { kind: string; severity: string; path: string }) => [
        one.kind,
        one.severity,
        one.path.split("/").at(-1),
      ]),
    ).toEqual([
      ["changed_content", "error", "Alien.1979.mkv"],
      ["changed_content", "warning", "Cube.1997.mkv"],
      ["database", "warning", "Brazil.1985.mkv"],
    ]);
    await fixedAndUndone(
      library,
      { report_id: reportId, finding_ids: findings.map(({ id }: { id: string }) => id) },
      async () => expect((await look(library, "changed_content", "database")).findings).toEqual([]),
    );
  });

  it("follows side files that came, went and changed", async () => {
    await putFile(stored("Alien.1979.mkv"));
    await putFile(stored("Alien.1979.fr.srt"));
    await putFile(stored("Alien.1979.nfo"));
    await scanAndHash(library);
    await rm(stored("Alien.1979.fr.srt"));
    await putFile(stored("Alien.1979.nfo"), 5_000);
    await putFile(stored("Alien.1979.en.srt"));
    const { reportId, findings } = await look(library, "side_file");
    expect(findings).toMatchObject([
      { facts: { missing: "Alien.1979.fr.srt", changed: "Alien.1979.nfo", fresh: "Alien.1979.en.srt" } },
    ]);
    await fixedAndUndone(library, { report_id: reportId, kind: "side_file" }, async () => {
      expect((await look(library, "side_file")).findings).toEqual([]);
    });
  });
});

describe("folders", () => {
  it("takes empty ones away with those in them, and none that hold anything", async () => {
    await mkdir(stored("Vide", "Plus vide", "Encore"), { recursive: true });
    await mkdir(stored("Caché"));
    await writeFile(stored("Caché", ".nomedia"), "");
    const { reportId, findings } = await look(library, "empty_folder");
    expect(findings).toMatchObject([{ path: stored("Vide"), facts: { folders: 3 } }]);
    await fixedAndUndone(library, { report_id: reportId, kind: "empty_folder" }, async () => {
      expect(Object.keys(await treeOf(at("storage")))).toEqual(["Caché"]);
    });
  });

  it("brings the files of a series together, with what lies beside them", async () => {
    const episode = (...names: string[]) => stored("Séries", ...names);
    await putFile(episode("Kaamelott", "Saison 01", "Kaamelott S01E01.mkv"));
    await putFile(episode("Kaamelott", "Saison 01", "Kaamelott S01E02.mkv"));
    await putFile(episode("kaamelott (2005)", "Saison 01", "Kaamelott S01E03.mkv"));
    await putFile(episode("kaamelott (2005)", "Saison 01", "Kaamelott S01E03.fr.srt"));
    await scanAndHash(library);
    await isSeries(library, "Kaamelott", [
      [1, episode("Kaamelott", "Saison 01", "Kaamelott S01E01.mkv"), "2005-01-03"],
      [2, episode("Kaamelott", "Saison 01", "Kaamelott S01E02.mkv"), "2005-01-04"],
      [3, episode("kaamelott (2005)", "Saison 01", "Kaamelott S01E03.mkv"), "2005-01-05"],
    ]);
    await linked(at("view", "K3.mkv"), episode("kaamelott (2005)", "Saison 01", "Kaamelott S01E03.mkv"));
    const { reportId, findings } = await look(library, "regroup");
    expect(findings).toMatchObject([{ facts: { files: 1, into: episode("Kaamelott") } }]);
    await fixedAndUndone(library, { report_id: reportId, kind: "regroup" }, async () => {
      expect(await treeOf(episode("Kaamelott", "Saison 01"))).toMatchObject({
        "Kaamelott S01E03.mkv": expect.any(String),
        "Kaamelott S01E03.fr.srt": expect.any(String),
      });
      expect((await look(library, "regroup", "broken_link", "missing_file", "database")).findings).toEqual(
        [],
      );
    });
  });

  it("brings home a file the storage only links to", async () => {
    await putFile(at("inbox", "Alien.1979.mkv"));
    await putFile(at("inbox", "Alien.1979.fr.srt"));
    await scanAndHash(library);
    await isMovie(library, at("inbox", "Alien.1979.mkv"), "Alien", 1979);
    await linked(stored("Alien (1979).mkv"), at("inbox", "Alien.1979.mkv"));
    await linked(at("view", "Alien.mkv"), at("inbox", "Alien.1979.mkv"));
    const { reportId, findings } = await look(library, "consolidate");
    expect(findings).toMatchObject([{ facts: { problem: "linked" } }]);
    await fixedAndUndone(library, { report_id: reportId, kind: "consolidate" }, async () => {
      expect(await treeOf(at("inbox"))).toEqual({});
      expect(Object.keys(await treeOf(at("storage"))).sort()).toEqual([
        "Alien (1979).fr.srt",
        "Alien (1979).mkv",
      ]);
      expect((await look(library, "consolidate", "broken_link", "missing_file")).findings).toEqual([]);
    });
  });
});

describe("a finding", () => {
  it("that is set aside stays so in the next report, until it is asked about again", async () => {
    await mkdir(stored("Vide"));
    const { findings } = await look(library, "empty_folder");
    const decide = (verb: string, id: string, version: number) =>
      library.call({
        path: `/library/care-findings/${id}/${verb}`,
        method: "POST",
        headers: { "if-match": `"${version}"` },
      });
    expect(await decide("ignore", findings[0].id, 7)).toMatchObject({ status: 412 });
    expect(await decide("ignore", findings[0].id, 1)).toMatchObject({ body: { state: "ignored" } });
    expect(await decide("ignore", findings[0].id, 2)).toMatchObject({ status: 409 });
    const next = await look(library, "empty_folder");
    expect(next.findings).toMatchObject([{ state: "ignored", path: stored("Vide") }]);
    for (const { id, version } of [...next.findings, { ...findings[0], version: 2 }])
      expect(await decide("reopen", id, version)).toMatchObject({ body: { state: "open" } });
    expect((await look(library, "empty_folder")).findings).toMatchObject([{ state: "open" }]);
  });

  it("whose file changed since is left alone, and says so", async () => {
    await putFile(stored("a.mkv"), 1_000, "x");
    await putFile(stored("b.mkv"), 1_000, "x");
    await scanAndHash(library);
    const { reportId, findings } = await look(library, "duplicate_content");
    await putFile(stored("b.mkv"), 1_500, "it was downloaded again");
    const before = await treeOf(at("storage"));
    const { job } = await fix(library, { report_id: reportId, kind: "duplicate_content" });
    expect(job.result).toMatchObject({ fixed: 0, refused: 1 });
    expect(await treeOf(at("storage"))).toEqual(before);
    const { body } = await library.call({ path: `/library/care-findings/${findings[0].id}` });
    expect(body).toMatchObject({ state: "open", refusal: "source_changed" });
  });

  it("whose fix is undone in the activity is undone on the disk", async () => {
    await mkdir(stored("Vide"));
    const { reportId } = await look(library, "empty_folder");
    await fix(library, { report_id: reportId, kind: "empty_folder" });
    expect(await treeOf(at("storage"))).toEqual({});
    const { body } = await library.call({ path: "/ledger?limit=5" });
    const entry = body.items.find(({ action }: { action: string }) => action === "library.care.fixed");
    const undone = await library.call({ path: `/ledger/${entry.id}/undo`, method: "POST" });
    expect(undone.status).toBe(204);
    await expect.poll(async () => treeOf(at("storage"))).toEqual({ Vide: "folder" });
  });
});
