import type { InstantText } from "@souffleur/kernel";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { workLister } from "../../packages/library/src/adapters/database/works/work-lister.ts";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import type {
  WorkFilter,
  WorkLists,
  WorkSort,
} from "../../packages/library/src/application/works/list-ports.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { hostileText } from "../support/hostile-texts.ts";
import { aBareMovie, aMovie, anEpisode, aSeries, aWorkFile } from "../support/library-works.ts";
import { openMigrated } from "../support/migrated.ts";
import { readAll } from "../support/pages.ts";

const at = (minute: number) => `2026-11-21T09:${String(minute).padStart(2, "0")}:00.000Z` as InstantText;

const amelie = aMovie({ createdAt: at(3), isSeen: false });
const matrix = aMovie({
  title: "The Matrix",
  originalTitle: "The Matrix",
  year: 1999,
  genres: ["Science-Fiction"],
  overview: "Un pirate découvre que le monde d'Amélie n'est qu'un programme.",
  rating: 8.2,
  credits: [{ name: "Keanu Reeves", role: "actor" }],
  file: aWorkFile({ resolution: "2160p", languages: ["en"], videoCodec: "av1" }),
  isSeen: true,
  createdAt: at(1),
});
const unknown = aBareMovie({ title: "L'Inconnu", createdAt: at(4) });
const bureau = aSeries({ createdAt: at(2) });
const everything = [matrix, amelie, unknown, bureau];

/** What every database owes the pages that look at the whole collection. */
export function libraryListsContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let stores: ReturnType<typeof workRepositories>;
  let lists: WorkLists;

  beforeAll(async () => {
    opened = await openMigrated(target);
    stores = workRepositories(opened.database.queries);
    lists = workLister(opened.database);
    for (const movie of [matrix, amelie, unknown]) await stores.movies.add(movie);
    await stores.series.add(bureau);
    await stores.episodes.addAll([
      anEpisode({ seriesId: bureau.id, episodeNumber: 1, isSeen: true }),
      anEpisode({ seriesId: bureau.id, episodeNumber: 3, file: aWorkFile({ resolution: "720p" }) }),
    ]);
  });
  afterAll(() => opened.close());

  const titles = async (filter: Partial<WorkFilter> = {}, sort: WorkSort = "title", limit = 2) => {
    const found = await readAll((page) => lists.list(page, { facets: {}, ...filter }, sort), limit);
    return found.map(({ title }) => title);
  };
  const [a, b, l, m] = [amelie.title, bureau.title, unknown.title, matrix.title];

  it("sorts by title without article, year, rating and when they came, page by page", async () => {
    expect(await titles()).toEqual([b, a, l, m]);
    expect(await titles({}, "year")).toEqual([b, a, m, l]);
    expect(await titles({}, "rating")).toEqual([b, m, a, l]);
    expect(await titles({}, "added")).toEqual([l, a, b, m]);
    expect(await titles({}, "best", 1)).toEqual([b, a, l, m]);
  });

  it("begins anywhere in the order of titles", async () => {
    expect(await titles({ startsAt: "F" })).toEqual([a, l, m]);
    expect(await titles({ startsAt: "inconnu", search: "incon" }, "best")).toEqual([l]);
    expect(await titles({ startsAt: "é" })).toEqual([a, l, m]);
    expect(await titles({ startsAt: "zz" })).toEqual([]);
  });

  it("filters by each facet, any value of it, and by several at once", async () => {
    expect(await titles({ facets: { kind: ["series"] } })).toEqual([b]);
    expect(await titles({ facets: { genre: ["Drame", "Romance"] } })).toEqual([b, a]);
    expect(await titles({ facets: { resolution: ["2160p"] } })).toEqual([m]);
    expect(await titles({ facets: { resolution: ["720p"], kind: ["series"] } })).toEqual([b]);
    expect(await titles({ facets: { language: ["fr"] } })).toEqual([b, a]);
    expect(await titles({ facets: { codec: ["av1"] } })).toEqual([m]);
    expect(await titles({ facets: { person: ["Audrey Tautou"] } })).toEqual([a]);
    expect(await titles({ facets: { seen: ["unseen"] } })).toEqual([b, a, l]);
    expect(await titles({ yearFrom: 2000 })).toEqual([b, a]);
    expect(await titles({ yearFrom: 1999, yearTo: 2001 }, "year")).toEqual([a, m]);
    expect(await titles({ facets: { genre: ["Romance"], language: ["en"], seen: ["unseen"] } })).toEqual([a]);
    expect(await titles({ facets: { genre: ["Romance"], resolution: ["2160p"] } })).toEqual([]);
    expect(await titles({ facets: { genre: ["Nothing of the kind"] } })).toEqual([]);
  });

  it("finds beginnings of words without accents, titles before plots", async () => {
    expect(await titles({ search: "amel" }, "best", 1)).toEqual([a, m]);
    expect(await titles({ search: "AMÉLIE prog" }, "best")).toEqual([m]);
    expect(await titles({ search: "légendes" }, "title")).toEqual([b]);
    expect(await titles({ search: "élie" })).toEqual([]);
    expect(await titles({ search: "destin d'am", facets: { seen: ["seen"] } })).toEqual([]);
    expect(await titles({ search: "un", yearTo: 2010 }, "added")).toEqual([m]);
    expect(await titles({ search: "!?" })).toEqual([]);
  });

  it("is not put out by any text", async () => {
    const known = new Set(everything.map(({ title }) => title));
    // What the way in refuses never comes here.
    const text = hostileText.filter((each) => each.isWellFormed() && !each.includes("\0"));
    await fc.assert(
      fc.asyncProperty(text, async (search) => {
        for (const sort of ["title", "best"] as const)
          expect((await titles({ search }, sort, 10)).every((title) => known.has(title))).toBe(true);
        expect(await titles({ facets: { person: [search] } })).toEqual([]);
        expect(await lists.facetCounts(5, "person", search)).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });

  it("counts the values, the most frequent first, and finds people by a part of their name", async () => {
    const counts = await lists.facetCounts(20);
    const of = (facet: string) => counts.filter((count) => count.facet === facet);
    expect(of("kind")).toEqual([
      { facet: "kind", value: "movie", works: 3 },
      { facet: "kind", value: "series", works: 1 },
    ]);
    expect(of("resolution").map(({ value }) => value)).toEqual(["1080p", "2160p", "720p"]);
    expect(await lists.facetCounts(20, "person", "TAUTOÜ")).toEqual([
      { facet: "person", value: "Audrey Tautou", works: 1 },
    ]);
  });

  it("shows what a list needs of a film and of a series", async () => {
    const { items } = await lists.list({ limit: 10 }, { facets: {} }, "title");
    expect(items.find(({ id }) => id === bureau.id)).toMatchObject({
      kind: "series",
      episodes: 2,
      episodesOnDisk: 2,
      episodesSeen: 1,
      isSeen: false,
    });
    expect(items.find(({ id }) => id === matrix.id)).toMatchObject({
      kind: "movie",
      resolution: "2160p",
      languages: ["en"],
      hasFile: true,
      isSeen: true,
    });
  });

  it("follows what is changed, deleted and added", async () => {
    const movie = aMovie({ title: "Zazie dans le métro", genres: ["Zany"] });
    await stores.movies.add(movie);
    expect(await titles({ facets: { genre: ["Zany"] } })).toEqual([movie.title]);
    const after = { ...movie, title: "Zazie", overview: "Rien.", genres: ["Other"], version: 2 };
    await stores.movies.replace(after);
    expect(await titles({ facets: { genre: ["Zany"] } })).toEqual([]);
    expect(await titles({ facets: { genre: ["Other"] }, search: "zaz rien" })).toEqual(["Zazie"]);
    expect(await titles({ search: "metro" })).toEqual([]);
    await stores.movies.remove(movie.id);
    expect(await titles({ search: "zazie" })).toEqual([]);
    expect((await lists.facetCounts(50, "genre")).map(({ value }) => value)).not.toContain("Other");
  });

  it("follows the episodes of a series", async () => {
    const series = aSeries({ title: "Kaamelott", genres: [] });
    await stores.series.add(series);
    const episode = anEpisode({ seriesId: series.id, file: aWorkFile({ resolution: "480p" }) });
    await stores.episodes.addAll([episode]);
    expect(await titles({ facets: { resolution: ["480p"] } })).toEqual(["Kaamelott"]);
    await stores.episodes.replace({ ...episode, isSeen: true, version: 2 });
    expect(await titles({ facets: { seen: ["seen"], kind: ["series"] } })).toEqual(["Kaamelott"]);
    await stores.episodes.remove(episode.id);
    expect(await titles({ facets: { resolution: ["480p"] } })).toEqual([]);
    await stores.series.remove(series.id);
    expect(await titles({ search: "kaamelott" })).toEqual([]);
  });
}
