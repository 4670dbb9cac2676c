import { mkdir, readdir, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ok } from "@souffleur/kernel";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fileRepositories } from "../../packages/library/src/adapters/database/files/file-repositories.ts";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import type { FolderId } from "../../packages/library/src/domain/files/folder.ts";
import type { Movie } from "../../packages/library/src/domain/works/movie.ts";
import { aVideoFile, putFile } from "../support/library-files.ts";
import { type LibraryServer, openLibraryServer } from "../support/library-server.ts";
import { decided, planned, treeOf } from "../support/library-transfers.ts";
import { aBareMovie, anEpisode, aSeries } from "../support/library-works.ts";

let library: LibraryServer;
beforeEach(async () => {
  library = await openLibraryServer();
  for (const name of ["inbox", "films", "storage", "view", "secret"]) await mkdir(join(library.root, name));
  await writeFile(join(library.root, "secret", "passwd"), "untouched");
});
afterEach(() => library.close());

const at = (...names: string[]) => join(library.root, ...names);

/** Puts files into the inbox, each known and decided to be another film. */
async function putMovies(films: readonly (Partial<Movie> & { readonly name: string })[]) {
  const folderId = (await library.folderId("inbox")) as FolderId;
  for (const [index, { name }] of films.entries()) await putFile(at("inbox", name), 1_000 + index);
  await library.server.database.unit(async (unit) => {
    const { movies } = workRepositories(unit.queries);
    const { videoFiles } = fileRepositories(unit.queries);
    for (const [index, { name, ...over }] of films.entries()) {
      const movie = aBareMovie(over);
      if ((await movies.find(movie.id)) === undefined) await movies.add(movie);
      await videoFiles.addAll([
        knownFile({ folderId, filename: name, movieId: movie.id, sizeBytes: 1_000 + index }),
      ]);
    }
    return ok(undefined);
  });
}

/** As a scan would have found it. */
function knownFile(over: Parameters<typeof aVideoFile>[0] & { readonly filename: string }) {
  const modifiedMs = Date.parse("2026-01-01T00:00:00Z");
  return aVideoFile({ path: at("inbox", over.filename), sizeBytes: 1_000, modifiedMs, ...over });
}

async function accepted() {
  const plan = await planned(library);
  if (plan === undefined) throw new Error("Nothing was planned.");
  const { job } = await decided(library, plan.transfer.id, "accept");
  return { ...plan, job };
}

async function linksIn(folder: string): Promise<string[]> {
  const tree = await treeOf(folder);
  return Object.keys(tree).filter((name) => tree[name]?.startsWith("->"));
}

const hostile = [
  ...["../..", "..", ".", "/etc/passwd", "..\\..\\windows", "C:\\x", "\\\\server\\share", "a/../../b"],
  ...["x\u0000y", "\u0000", "\n..", "\u202egnp.exe", "\u2066..\u2069", "CON", "nul", "com1.mkv", "LPT9"],
  ...["a".repeat(300), "é".repeat(300), "👩‍👩‍👧".repeat(40), "...", " ", "", "-rf", "~", "$HOME", "{Title}"],
  ...[
    "secret/passwd",
    "../secret/passwd",
    "../../secret",
    "\uf7ae\uf7ae\uf7af",
    "Cafe\u0301",
    "Café",
    "CAFÉ",
  ],
];

it("no title leaves the storage, and all of it comes back", async () => {
  await putMovies(
    hostile.map((title, index) => ({
      name: `film-${index}.mkv`,
      title,
      originalTitle: title,
      collection: title,
      genres: [title],
    })),
  );
  const before = await treeOf(library.root);
  const { transfer, job } = await accepted();
  expect(job).toMatchObject({ state: "succeeded", result: { done: hostile.length, refused: 0 } });
  const after = await treeOf(library.root);
  const isOutside = ([name]: [string, string]) => !/^(?:storage|view)\//.test(name) && !name.endsWith(".mkv");
  expect(Object.entries(after).filter(isOutside)).toEqual(Object.entries(before).filter(isOutside));
  expect(Object.keys(after).filter((name) => name.startsWith("inbox/"))).toEqual([]);
  const links = await linksIn(at("view"));
  expect(links).toHaveLength(hostile.length);
  for (const link of links) expect(await realpath(at("view", link))).toMatch(`${at("storage")}/Films/`);
  expect((await decided(library, transfer.id, "restore")).job).toMatchObject({ state: "succeeded" });
  expect(await treeOf(library.root)).toEqual(before);
});

it("a folder of the view that is too full is split, and what was moved for it comes back", async () => {
  const film = (title: string) => ({ name: `${title}.mkv`, title, genres: ["Western"] });
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  await putMovies([...letters, ...letters.slice(0, 24).map((letter) => `${letter}${letter}`)].map(film));
  const first = await accepted();
  expect(await readdir(at("view", "Films", "Western"))).toHaveLength(50);
  const before = await treeOf(library.root);
  await putMovies(["zz", "yy"].map(film));
  const beforeSecond = await treeOf(library.root);
  const second = await accepted();
  expect(second.items.filter(({ kind }: { kind: string }) => kind === "link")).toHaveLength(50);
  expect((await readdir(at("view", "Films", "Western"))).sort()).toEqual(["A-M", "N-Z"]);
  for (const link of await linksIn(at("view")))
    expect(await realpath(at("view", link))).toMatch(at("storage"));
  await decided(library, second.transfer.id, "restore");
  expect(await treeOf(library.root)).toEqual(beforeSecond);
  expect(Object.keys(before).length).toBeLessThan(Object.keys(beforeSecond).length);
  // The first one's links were moved by the second and moved back: they come back as well.
  await decided(library, first.transfer.id, "restore");
  expect(await linksIn(at("view"))).toEqual([]);
});

it("what a later transfer split leaves no link to nowhere when the earlier one is taken back", async () => {
  const film = (title: string) => ({ name: `${title}.mkv`, title, genres: ["Western"] });
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  await putMovies([...letters, ...letters.slice(0, 24).map((letter) => `${letter}${letter}`)].map(film));
  const first = await accepted();
  await putMovies(["zz", "yy"].map(film));
  await accepted();
  expect((await decided(library, first.transfer.id, "restore")).job).toMatchObject({ state: "succeeded" });
  const links = await linksIn(at("view"));
  expect(links.length).toBe(2);
  for (const link of links) expect(await realpath(at("view", link))).toMatch(at("storage"));
});

it("episodes go to their season, with a link in the view", async () => {
  const name = "Kaamelott.S01E02.FRENCH.720p.mkv";
  const folderId = (await library.folderId("inbox")) as FolderId;
  await putFile(at("inbox", name), 1_000);
  await library.server.database.unit(async (unit) => {
    const { series, episodes } = workRepositories(unit.queries);
    const { videoFiles } = fileRepositories(unit.queries);
    const kaamelott = aSeries({ title: "Kaamelott", year: 2005, genres: ["Comédie"] });
    const tarts = anEpisode({
      seriesId: kaamelott.id,
      seasonNumber: 1,
      episodeNumber: 2,
      title: "Les Tartes",
    });
    const { lastEpisodeNumber: _last, file: _file, ...bare } = tarts;
    await series.add(kaamelott);
    await episodes.addAll([bare]);
    await videoFiles.addAll([knownFile({ folderId, filename: name, episodeId: tarts.id })]);
    return ok(undefined);
  });
  const { job, items } = await accepted();
  expect(job).toMatchObject({ result: { done: 1 } });
  expect(items).toMatchObject([
    {
      title: "Kaamelott S01E02",
      to: "Séries/Séries TV/K/Kaamelott (2005)/Saison 01/Kaamelott (2005) - S01E02 - Les Tartes - FR 720p.mkv",
      link: "Séries/Séries TV/Kaamelott (2005)/Saison 01/Kaamelott (2005) - S01E02 - Les Tartes - FR 720p.mkv",
    },
  ]);
  const [link = ""] = await linksIn(at("view"));
  expect(await realpath(at("view", link))).toMatch(at("storage"));
});

it("many transfers, taken back the last first, leave everything as it was", async () => {
  const movie = aBareMovie({ title: "Alien", year: 1979, genres: ["Horreur"] });
  const trees: Awaited<ReturnType<typeof treeOf>>[] = [];
  const ids: string[] = [];
  const wishes = ["keep_both", "keep_new", "keep_old", "keep_new", "keep_both"];
  for (const [index, wish] of wishes.entries()) {
    await putMovies([{ ...movie, name: `Alien.${index}.mkv` }]);
    trees.push(await treeOf(library.root));
    const plan = await planned(library);
    if (plan === undefined) throw new Error("Nothing was planned.");
    ids.push(plan.transfer.id);
    const choices = plan.items
      .filter(
        (item: { choice: string; choices: string[] }) => item.choice !== wish && item.choices.includes(wish),
      )
      .map(({ id }: { id: string }) => ({ item_id: id, choice: wish }));
    const done =
      choices.length === 0
        ? await decided(library, plan.transfer.id, "accept")
        : await decided(library, plan.transfer.id, "edit", { choices });
    expect(done.job).toMatchObject({ state: "succeeded", result: { refused: 0 } });
  }
  for (const [index, id] of ids.entries().toArray().reverse()) {
    expect((await decided(library, id, "restore")).job).toMatchObject({ state: "succeeded" });
    const tree = await treeOf(library.root);
    const expected = Object.entries(trees[index] ?? {});
    // What came into the inbox after it is still there.
    for (const [name, content] of expected)
      if (name !== "inbox") expect([name, tree[name]]).toEqual([name, content]);
  }
});
