import type { Queries } from "@souffleur/platform/database";
import { afterAll, beforeAll, expect, it } from "vitest";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { aBareMovie, aMovie, anEpisode, aSeries } from "../support/library-works.ts";
import { openMigrated } from "../support/migrated.ts";
import { newId } from "../support/planning.ts";

/** What every database owes the library as its store of films, series and episodes. */
export function libraryWorksContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let queries: Queries;
  let stores: ReturnType<typeof workRepositories>;

  beforeAll(async () => {
    opened = await openMigrated(target);
    queries = opened.database.queries;
    stores = workRepositories(queries);
  });
  afterAll(() => opened.close());

  it("gives a film back as it was put in, with everything known and with nothing", async () => {
    const [full, bare] = [aMovie(), aBareMovie()];
    for (const movie of [full, bare]) await stores.movies.add(movie);
    expect(await stores.movies.find(full.id)).toEqual(full);
    expect(await stores.movies.find(bare.id)).toEqual(bare);
    expect(await stores.movies.findAll([bare.id, newId()])).toEqual([bare]);
    expect(await stores.movies.findAll([])).toEqual([]);
    expect(await stores.movies.find(newId())).toBeUndefined();
  });

  it("finds a film by any id a source has for it", async () => {
    const movie = aMovie({ tmdbId: 4_242, imdbId: "tt4242424" });
    await stores.movies.add(movie);
    expect(await stores.movies.findByExternalIds({ tmdbId: 4_242 })).toEqual(movie);
    expect(await stores.movies.findByExternalIds({ tmdbId: 1, imdbId: "tt4242424" })).toEqual(movie);
    expect(await stores.movies.findByExternalIds({ tmdbId: 1 })).toBeUndefined();
    // A film has no id there: what belongs to a series finds none.
    expect(await stores.movies.findByExternalIds({ tvdbId: 4_242 })).toBeUndefined();
  });

  it("replaces a film from the version before and from no other", async () => {
    const before = aMovie();
    await stores.movies.add(before);
    const after = { ...before, title: "Amélie", isSeen: false, version: 2 };
    expect(await stores.movies.replace(after)).toEqual({ ok: true, value: undefined });
    expect(await stores.movies.replace(after)).toEqual({
      ok: false,
      failure: { code: "version_stale", current: 2 },
    });
    expect(await stores.movies.findForChange(before.id)).toEqual(after);
    await stores.movies.remove(before.id);
    expect(await stores.movies.find(before.id)).toBeUndefined();
  });

  it("keeps series, finds them by any id and replaces them", async () => {
    const series = aSeries({ tvdbId: 77, tmdbId: 78, imdbId: "tt0000079" });
    await stores.series.add(series);
    expect(await stores.series.find(series.id)).toEqual(series);
    for (const ids of [{ tvdbId: 77 }, { tmdbId: 78 }, { imdbId: "tt0000079" }])
      expect(await stores.series.findByExternalIds(ids)).toEqual(series);
    const { overview: _, ...after } = { ...series, kind: "manga" as const, version: 2 };
    expect(await stores.series.replace(after)).toMatchObject({ ok: true });
    expect(await stores.series.replace(series)).toMatchObject({ failure: { current: 2 } });
    expect(await stores.series.findAll([series.id])).toEqual([after]);
  });

  it("keeps the episodes of a series in their order, and lets go of them with it", async () => {
    const series = aSeries();
    await stores.series.add(series);
    const at = (seasonNumber: number, episodeNumber: number) =>
      anEpisode({ seriesId: series.id, seasonNumber, episodeNumber });
    const episodes = [at(2, 1), at(1, 10), at(1, 2), at(0, 1)];
    await stores.episodes.addAll(episodes);
    const [second, tenth, early, special] = episodes;
    expect(await stores.episodes.ofSeries(series.id)).toEqual([special, early, tenth, second]);
    expect(await stores.episodes.findByNumber(series.id, 1, 10)).toEqual(tenth);
    expect(await stores.episodes.findByNumber(series.id, 1, 11)).toBeUndefined();
    await stores.series.remove(series.id);
    expect(await stores.episodes.ofSeries(series.id)).toEqual([]);
  });

  it("replaces an episode, and never has two of one number", async () => {
    const series = aSeries();
    await stores.series.add(series);
    const before = anEpisode({ seriesId: series.id });
    await stores.episodes.addAll([before]);
    const { file: _, ...bare } = before;
    const after = { ...bare, isSeen: true, version: 2 };
    expect(await stores.episodes.replace(after)).toMatchObject({ ok: true });
    expect(await stores.episodes.replace(after)).toMatchObject({ failure: { code: "version_stale" } });
    expect(await stores.episodes.findForChange(before.id)).toEqual(after);
    await expect(stores.episodes.addAll([anEpisode({ seriesId: series.id })])).rejects.toThrow();
    await stores.episodes.remove(before.id);
    expect(await stores.episodes.find(before.id)).toBeUndefined();
  });

  it("takes a whole season of a thousand at once", async () => {
    const series = aSeries();
    await stores.series.add(series);
    const episodes = Array.from({ length: 1_000 }, (_, at) =>
      anEpisode({ seriesId: series.id, episodeNumber: at + 1 }),
    );
    await stores.episodes.addAll(episodes);
    expect(await stores.episodes.ofSeries(series.id)).toHaveLength(1_000);
  });
}
