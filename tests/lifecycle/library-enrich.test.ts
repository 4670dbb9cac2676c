import { ok } from "@souffleur/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import type { Series } from "../../packages/library/src/domain/works/series.ts";
import { type LibraryServer, openLibrary } from "../support/library-sources.ts";
import { aBareMovie, aSeries } from "../support/library-works.ts";
import type { MoodyServer } from "../support/moody-server.ts";
import { openTmdbServer, TMDB_KEY } from "../support/tmdb-server.ts";

let [library, tmdb] = [undefined as unknown as LibraryServer, undefined as unknown as MoodyServer];
beforeEach(async () => {
  tmdb = await openTmdbServer();
  library = await openLibrary({ SOUFFLEUR_TMDB_URL: `${tmdb.url}/3`, SOUFFLEUR_TMDB_KEY: TMDB_KEY });
});
afterEach(async () => {
  await library.close();
  await tmdb.close();
});

const works = () => workRepositories(library.server.database.queries);
const film = aBareMovie({ title: "Matrix, mon titre", tmdbId: 603, overview: "À moi." });
const addFilm = () =>
  library.server.database.unit(async ({ queries }) => ok(await workRepositories(queries).movies.add(film)));

describe("filling in what works lack", () => {
  it("keeps what somebody wrote, and can be taken back", async () => {
    await addFilm();
    const job = await library.job("/library/enrichments", {});
    expect(job).toMatchObject({ state: "succeeded", result: { found: 1, filled: 1, waiting: 0 } });
    expect(await works().movies.find(film.id)).toMatchObject({
      ...{ title: "Matrix, mon titre", overview: "À moi.", imdbId: "tt0133093", year: 1999 },
      ...{ posterPath: "tmdb:/matrix.jpg", durationSeconds: 8_160, collection: "Matrix - Saga" },
      genres: ["Action & Aventure", "Science-Fiction"],
    });
    const [entry] = (await library.call("GET", "/ledger")).body.items;
    expect(entry).toMatchObject({ action: "library.movie.enriched" });
    expect(await library.call("POST", `/ledger/${entry.id}/undo`, {})).toMatchObject({ status: 204 });
    const { version, updatedAt, ...before } = film;
    expect(await works().movies.find(film.id)).toMatchObject(before);
    expect((await works().movies.find(film.id))?.posterPath).toBeUndefined();
  });

  it("adds the episodes nobody has a file of, once", async () => {
    const { posterPath, overview, tvdbId, imdbId, ...rest } = aSeries({ tmdbId: 66_732 });
    const series: Series = rest;
    await library.server.database.unit(async ({ queries }) =>
      ok(await workRepositories(queries).series.add(series)),
    );
    for (const filled of [1, 0]) {
      const job = await library.job("/library/enrichments", { ids: [series.id] });
      expect(job.result).toMatchObject({ found: 1, filled });
    }
    const episodes = await works().episodes.ofSeries(series.id);
    expect(episodes.map(({ seasonNumber, episodeNumber }) => [seasonNumber, episodeNumber])).toEqual([
      [0, 1],
      [0, 2],
      [1, 1],
      [1, 2],
    ]);
    const [entry] = (await library.call("GET", "/ledger")).body.items;
    expect(await library.call("POST", `/ledger/${entry.id}/undo`, {})).toMatchObject({ status: 204 });
    expect(await works().episodes.ofSeries(series.id)).toEqual([]);
  });

  it("only asks where it is to change nothing, and waits where nobody answers", async () => {
    await addFilm();
    const dry = await library.job("/library/enrichments", { dry_run: true });
    expect(dry.result).toEqual({ found: 1, filled: 0, waiting: 0 });
    expect(await works().movies.find(film.id)).toEqual(film);
    tmdb.mood = "down";
    const other = aBareMovie({ tmdbId: 604 });
    await library.server.database.unit(async ({ queries }) =>
      ok(await workRepositories(queries).movies.add(other)),
    );
    const job = await library.job("/library/enrichments", { ids: [other.id] });
    expect(job.result).toEqual({ found: 0, filled: 0, waiting: 1 });
    expect((await library.call("GET", "/library/sources")).body).toMatchObject([
      { name: "tmdb", is_set_up: true },
      { name: "tvdb", is_set_up: false },
      { name: "imdb", is_set_up: false },
    ]);
  });
});
