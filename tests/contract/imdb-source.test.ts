import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { imdbSource } from "../../packages/library/src/adapters/sources/imdb/imdb-source.ts";
import { ImdbStore } from "../../packages/library/src/adapters/sources/imdb/imdb-store.ts";
import { buildImdb } from "../../packages/library/src/adapters/sources/imdb/import/import-imdb.ts";
import { imdbText, writeImdbFiles } from "../support/imdb-files.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

const stores: ImdbStore[] = [];

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
  removeTemporaryFolders();
});

function newStore() {
  const folder = temporaryFolder();
  const store = new ImdbStore(join(folder, "imdb.db"));
  stores.push(store);
  return { folder: join(folder, "imdb"), store };
}

async function imported(options?: Parameters<typeof writeImdbFiles>[1]) {
  const { folder, store } = newStore();
  writeImdbFiles(folder, options);
  const counts = await buildImdb(folder, store.building, () => {});
  store.takeBuilding();
  return { folder, store, counts, source: imdbSource(store) };
}

describe("the data files of IMDb, imported", () => {
  it.each([true, false])("are counted (packed: %s)", async (packed) => {
    const { counts, store } = await imported({ packed });
    expect(counts).toMatchObject({ movies: 4, series: 3, episodes: 2, titles: 10, skipped: 0 });
    expect(store.stats()).toMatchObject({ counts, files: expect.any(Array) });
  });

  it("find a film by any of its names, with and without its year", async () => {
    const { source } = await imported();
    const ask = async (title: string, year?: number) => {
      const found = await source.searchMovies({ title, year, locale: "fr" });
      return found.ok ? found.value.map(({ imdbId, title: shown }) => `${imdbId} ${shown}`) : found.failure;
    };
    expect(await ask("matrix", 1999)).toEqual(["tt0133093 Matrix"]);
    expect(await ask("La matrice")).toEqual(["tt0133093 Matrix"]);
    expect(await ask("The Matrix")).toEqual(["tt0133093 Matrix"]);
    expect(await ask("Le fabuleux destin d'amelie poulain", 2001)).toEqual([
      "tt0211915 Le fabuleux destin d'Amélie Poulain",
    ]);
    expect(await ask("Le fabuleux destin de Amelie Poulin")).toEqual([]);
    expect(await ask("Le fabuleux destin d'Amelie Poulin")).toHaveLength(1);
    expect(await ask("L’odyssee")).toEqual(["tt10000001 L'Odyssée"]);
    expect(await ask("!!!")).toEqual([]);
    expect(await ask('" OR title:* NEAR(')).toEqual([]);
  });

  it("tell a film with its people", async () => {
    const { source } = await imported();
    const id = { source: "imdb", id: "tt0133093" } as const;
    const details = await source.movieDetails(id, "fr");
    expect(details).toMatchObject({
      ok: true,
      value: {
        title: "Matrix",
        originalTitle: "The Matrix",
        year: 1999,
        durationSeconds: 8_160,
        genres: ["Action & Aventure", "Science-Fiction"],
        rating: 8.7,
        votes: 2_100_000,
        credits: [
          { name: "Lana Wachowski", role: "director" },
          { name: "Lilly Wachowski", role: "director" },
          { name: "Lilly Wachowski", role: "writer" },
          { name: "Keanu Reeves", role: "actor", character: "Neo" },
          { name: "Laurence Fishburne", role: "actor" },
        ],
      },
    });
    expect(await source.findById("movie", id, "en")).toMatchObject({
      ok: true,
      value: { title: "The Matrix" },
    });
    expect(await source.findById("series", id, "en")).toEqual({ ok: true, value: undefined });
    expect(await source.findById("movie", { source: "imdb", id: "tt1; DROP" }, "en")).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it("tell a series, its shelf and its episodes", async () => {
    const { source } = await imported();
    const [found] = await source
      .searchSeries({ title: "one piece", locale: "fr" })
      .then((answer) => (answer.ok ? answer.value : []));
    expect(found).toMatchObject({ imdbId: "tt0388629", kind: "series" });
    expect(await source.seriesDetails({ source: "imdb", id: "tt0388629" }, "fr")).toMatchObject({
      ok: true,
      value: { kind: "manga" },
    });
    expect(await source.episodesOf({ source: "imdb", id: "tt4574334" }, "fr")).toEqual({
      ok: true,
      value: [
        { seasonNumber: 1, episodeNumber: 1, title: "Chapitre un", durationSeconds: 2_940 },
        { seasonNumber: 1, episodeNumber: 2, durationSeconds: 3_360 },
      ],
    });
  });

  it("are not there before they are imported", async () => {
    const { store } = newStore();
    const answer = await imdbSource(store).searchMovies({ title: "Matrix", locale: "fr" });
    expect(answer).toMatchObject({ ok: false, failure: { reason: "not_set_up" } });
    expect(store.stats()).toBeUndefined();
  });

  it("take the place of those imported before, also for who has them open", async () => {
    const { folder, store, source } = await imported();
    expect((await source.searchMovies({ title: "Newer", locale: "en" })).ok).toBe(true);
    const more = { "title.basics": [["tt7000001", "movie", "Newer", "Newer", 0, 2026, "\\N", 90, "Drama"]] };
    writeImdbFiles(folder, { more });
    await buildImdb(folder, store.building, () => {});
    const other = new ImdbStore(store.building.replace(/\.building$/, ""));
    stores.push(other);
    other.takeBuilding();
    expect(await source.searchMovies({ title: "Newer", locale: "en" })).toMatchObject({
      value: [{ imdbId: "tt7000001" }],
    });
  });
});

describe("data files that are not what they should be", () => {
  const writing = (name: string, bytes: string | Buffer) => {
    const { folder, store } = newStore();
    writeImdbFiles(folder);
    for (const ending of [".tsv", ".tsv.gz"]) rmSync(join(folder, `title.basics${ending}`), { force: true });
    writeFileSync(join(folder, name), bytes);
    return { store, build: () => buildImdb(folder, store.building, () => {}) };
  };

  it.each([
    ["an HTML page", "title.basics.tsv.gz", "<!doctype html><html><body>Sign in</body></html>\n", "not_tsv"],
    ["an empty file", "title.basics.tsv", "", "not_tsv"],
    ["one line without end", "title.basics.tsv", "x".repeat(3_000_000), "not_tsv"],
    [
      "a file packed and cut",
      "title.basics.tsv.gz",
      gzipSync(imdbText("title.basics")).subarray(0, -40),
      "cut",
    ],
    [
      "a file packed and damaged",
      "title.basics.tsv.gz",
      Buffer.concat([gzipSync(imdbText("title.basics")).subarray(0, 60), Buffer.alloc(400, 7)]),
      "damaged",
    ],
    ["another table", "title.basics.tsv", imdbText("name.basics"), "not_tsv"],
    ["nothing", "notes.txt", "", "missing"],
  ])("%s is refused, and nothing takes the place of what was there", async (_, name, bytes, fault) => {
    const { store, build } = writing(name, bytes);
    await expect(build()).rejects.toMatchObject({ name: "ImdbUnreadable", fault });
    expect(store.isThere).toBe(false);
  });

  it("lines that are not what they should be are skipped and counted", async () => {
    const { counts } = await imported({
      more: {
        "title.basics": [
          ["tt0000009"],
          ["not-an-id", "movie", "X", "X", 0, 2000, "\\N", 90, "Drama"],
          ["tt123456789012", "movie", "X", "X", 0, 2000, "\\N", 90, "Drama"],
          ["tt0000010", "movie", "y".repeat(70_000), "X", 0, 2000, "\\N", 90, "Drama"],
          ["tt0000011", "movie", "Odd year", "Odd year", 0, "soon", "\\N", "-3", "Nonsense,Drama"],
          ["", "", "", "", "", ""],
        ],
        "title.ratings": [["tt0000011", "eleven", 3]],
      },
    });
    expect(counts).toMatchObject({ movies: 5, skipped: 6 });
  });

  it("a line of two hundred megabytes in a file of two hundred kilobytes takes no memory", async () => {
    const line = Buffer.concat([
      Buffer.from("tt0000012\tmovie\t"),
      Buffer.alloc(200_000_000, 0x61),
      Buffer.from("\n"),
    ]);
    const bytes = gzipSync(Buffer.concat([Buffer.from(imdbText("title.basics")), line]), { level: 1 });
    const { build } = writing("title.basics.tsv.gz", bytes);
    expect(await build()).toMatchObject({ movies: 4, skipped: 1 });
  });
});

describe("an import that was broken off", () => {
  it("goes on from where it came to, and ends as one that was not", async () => {
    const { folder, store } = newStore();
    const more = Array.from({ length: 450_000 }, (_, at) => [
      ...[`tt2${String(at).padStart(7, "0")}`, "movie", `Film ${at}`, `Film ${at}`, 0],
      ...[1950 + (at % 70), "\\N", 90, "Drama"],
    ]);
    writeImdbFiles(folder, { more: { "title.basics": more } });
    const worker = new Worker(
      new URL("../../packages/library/src/adapters/sources/imdb/import-imdb.worker.ts", import.meta.url),
    );
    const begun = Promise.withResolvers<void>();
    worker.on("message", ({ report }) => {
      if (report?.file === "title.basics" && existsSync(store.building)) begun.resolve();
    });
    worker.postMessage({ input: { folder, building: store.building } });
    await begun.promise;
    await worker.terminate();
    expect(store.isThere).toBe(false);
    const counts = await buildImdb(folder, store.building, () => {});
    expect(counts).toMatchObject({ movies: 450_004, titles: 450_010, skipped: 0 });
    store.takeBuilding();
    const found = await imdbSource(store).searchMovies({ title: "Film 123456", locale: "fr" });
    expect(found).toMatchObject({ value: [{ imdbId: "tt20123456" }] });
    expect(store.all("SELECT count(*) AS count FROM names WHERE title = 'Film 1'")).toMatchObject([
      { count: 1 },
    ]);
  });

  it("is begun anew where the files are others now", async () => {
    const { folder, store } = newStore();
    writeImdbFiles(folder);
    await buildImdb(folder, store.building, () => {});
    const more = { "title.basics": [["tt7000001", "movie", "Newer", "Newer", 0, 2026, "\\N", 90, "Drama"]] };
    writeImdbFiles(folder, { more });
    expect(await buildImdb(folder, store.building, () => {})).toMatchObject({ movies: 5 });
  });
});
