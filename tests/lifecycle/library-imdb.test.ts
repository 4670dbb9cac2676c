import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { writeImdbFiles } from "../support/imdb-files.ts";
import { type LibraryServer, openLibrary } from "../support/library-sources.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

let library: LibraryServer;
afterEach(async () => {
  await library.close();
  removeTemporaryFolders();
});

async function stage() {
  const folder = join(temporaryFolder(), "imdb");
  library = await openLibrary({ SOUFFLEUR_LIBRARY_IMDB: folder });
  return folder;
}

const imported = (body = {}) => library.job("/library/imdb/imports", body);

describe("importing the IMDb data files", () => {
  it("begins with nothing, and says what to download", async () => {
    await stage();
    expect((await library.call("GET", "/library/imdb")).body).toEqual({
      files: [],
      is_newer: false,
      attribution: expect.stringContaining("IMDb"),
    });
    const refused = await library.call("POST", "/library/imdb/imports", {});
    expect(refused).toMatchObject({ status: 409, body: { code: "imdb_files_missing" } });
  });

  it("is a job, told in the ledger; again only where they are newer", async () => {
    const folder = await stage();
    writeImdbFiles(folder);
    const found = { movies: 4, series: 3, episodes: 2, skipped: 0 };
    expect(await imported()).toMatchObject({ state: "succeeded", result: { imported: true, ...found } });
    const stats = (await library.call("GET", "/library/imdb")).body;
    expect(stats).toMatchObject({ imported: found, is_newer: false });
    expect(stats.files).toHaveLength(7);
    expect((await library.call("GET", "/ledger")).body.items[0]).toMatchObject({
      action: "library.imdb.imported",
    });
    expect(await imported({ only_if_newer: true })).toMatchObject({ result: { imported: false } });
    writeImdbFiles(folder, {
      more: { "title.basics": [["tt7000001", "movie", "Newer", "Newer", 0, 2026, "\\N", 90, "Drama"]] },
    });
    expect((await library.call("GET", "/library/imdb")).body).toMatchObject({ is_newer: true });
    expect(await imported({ only_if_newer: true })).toMatchObject({ result: { imported: true, movies: 5 } });
  });

  it("that fails says why and leaves what was there", async () => {
    const folder = await stage();
    writeImdbFiles(folder);
    await imported();
    rmSync(join(folder, "title.basics.tsv.gz"));
    writeFileSync(join(folder, "title.basics.tsv.gz"), "<!doctype html>");
    expect(await imported()).toMatchObject({ state: "failed", error: { code: "imdb_file_unreadable" } });
    expect((await library.call("GET", "/library/imdb")).body).toMatchObject({
      imported: { movies: 4 },
      is_newer: true,
    });
  });
});
