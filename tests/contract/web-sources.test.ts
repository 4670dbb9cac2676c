import { createOutbound } from "@souffleur/platform/outbound";
import { afterEach, describe, expect, it } from "vitest";
import { tmdbSource } from "../../packages/library/src/adapters/sources/tmdb/tmdb-source.ts";
import { tvdbSource } from "../../packages/library/src/adapters/sources/tvdb/tvdb-source.ts";
import type { Pace } from "../../packages/library/src/adapters/sources/web/pacer.ts";
import type { Mood, MoodyServer } from "../support/moody-server.ts";
import { matrix, openTmdbServer, TMDB_KEY, TMDB_TOKEN, type TmdbFilm } from "../support/tmdb-server.ts";
import { openTvdbServer, TVDB_KEY, TVDB_PIN } from "../support/tvdb-server.ts";

const servers: MoodyServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** Time that passes only when somebody waits, all of it at once. */
function testPace() {
  const pace = { now: 0, slept: 0 };
  const time: Pace = {
    millis: () => pace.now,
    sleep: async (milliseconds) => {
      pace.now += milliseconds;
      pace.slept += milliseconds;
    },
    random: () => 0.5,
  };
  return { pace, time };
}

async function tmdb(films?: readonly TmdbFilm[], key = TMDB_KEY) {
  const server = await openTmdbServer(films);
  servers.push(server);
  const { pace, time } = testPace();
  const outbound = createOutbound({ allow: [server.host], userAgent: "Souffleur/test" });
  const source = tmdbSource({ outbound, pace: time, url: `${server.url}/3/`, key, timeoutMs: 400 });
  return { server, source, pace };
}

async function tvdb(episodes?: number, pin = TVDB_PIN) {
  const server = await openTvdbServer(episodes);
  servers.push(server);
  const { pace, time } = testPace();
  const outbound = createOutbound({ allow: [server.host], userAgent: "Souffleur/test" });
  const options = { outbound, pace: time, url: `${server.url}/v4`, key: TVDB_KEY, pin, timeoutMs: 400 };
  return { server, source: tvdbSource(options), pace };
}

const query = { title: "Matrix", year: 1999, locale: "fr" } as const;

describe("TMDB", () => {
  it("finds a film with its length, its other names and its ids", async () => {
    const { source, server } = await tmdb();
    expect(await source.searchMovies(query)).toEqual({
      ok: true,
      value: [
        {
          ref: { source: "tmdb", id: "603" },
          kind: "movie",
          tmdbId: 603,
          imdbId: "tt0133093",
          title: "Matrix",
          originalTitle: "The Matrix",
          otherTitles: ["La Matrice"],
          year: 1999,
          durationSeconds: 8_160,
          posterPath: "tmdb:/matrix.jpg",
          people: ["Lana Wachowski", "Keanu Reeves"],
          popularity: 95.6,
        },
      ],
    });
    expect(server.asked[0]?.query.get("api_key")).toBe(TMDB_KEY);
  });

  it("takes a token of version 4 as well, and puts it into no address", async () => {
    const { source, server } = await tmdb(undefined, TMDB_TOKEN);
    expect(await source.searchMovies(query)).toMatchObject({ ok: true, value: [{ tmdbId: 603 }] });
    expect(server.asked.every(({ query: asked }) => !asked.has("api_key"))).toBe(true);
  });

  it("tells all of a film in the language asked for, and in English what it has not", async () => {
    const { source } = await tmdb();
    expect(await source.movieDetails({ source: "tmdb", id: "603" }, "fr")).toMatchObject({
      ok: true,
      value: {
        title: "Matrix",
        overview: "Set in the 22nd century…",
        genres: ["Action & Aventure", "Science-Fiction"],
        collection: "Matrix - Saga",
        credits: [
          { name: "Lana Wachowski", role: "director" },
          { name: "Keanu Reeves", role: "actor", character: "Neo" },
        ],
      },
    });
  });

  it("finds by an id of IMDb, and knows nothing of what is not there", async () => {
    const { source } = await tmdb();
    expect(await source.findById("movie", { source: "imdb", id: "tt0133093" }, "en")).toMatchObject({
      value: { tmdbId: 603, title: "The Matrix" },
    });
    for (const id of ["tt9999999", "../../account", "1"])
      expect(await source.findById("movie", { source: "imdb", id }, "en")).toEqual({
        ok: true,
        value: undefined,
      });
    expect(await source.movieDetails({ source: "tmdb", id: "1?x=" }, "en")).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it("tells a series and its episodes, specials first", async () => {
    const { source } = await tmdb();
    const [found] = await source
      .searchSeries({ title: "stranger things", locale: "fr" })
      .then((answer) => (answer.ok ? answer.value : []));
    expect(found).toMatchObject({ kind: "series", tvdbId: 305_288, imdbId: "tt4574334", year: 2016 });
    const id = { source: "tmdb", id: "66732" } as const;
    expect(await source.seriesDetails(id, "fr")).toMatchObject({
      value: { kind: "tv", lastAiredOn: "2025-12-31", genres: ["Drame", "Science-Fiction", "Fantastique"] },
    });
    const episodes = await source.episodesOf(id, "fr");
    expect(
      episodes.ok && episodes.value.map((one) => [one.seasonNumber, one.episodeNumber, one.title]),
    ).toEqual([
      [0, 1, "Chapitre 1"],
      [0, 2, "Chapitre 2"],
      [1, 1, "Chapitre 1"],
      [1, 2, "Chapitre 2"],
    ]);
  });

  it("turns pages, but not for ever", async () => {
    const films = Array.from({ length: 90 }, (_, at) => ({ ...matrix, id: at + 1, title: `Matrix ${at}` }));
    const { source, server } = await tmdb(films);
    const found = await source.searchMovies({ title: "Matrix", locale: "en" });
    expect(found.ok && found.value.length).toBe(40);
    expect(server.asked.filter(({ path }) => path.includes("search"))).toHaveLength(2);
  });
});

describe("TVDB", () => {
  it("logs in once, finds a series and tells its episodes page by page", async () => {
    const { source, server } = await tvdb(1_100);
    expect(await source.searchSeries({ title: "one piece", year: 2000, locale: "fr" })).toMatchObject({
      value: [
        {
          tvdbId: 81_797,
          imdbId: "tt0388629",
          tmdbId: 37_854,
          title: "One Piece",
          originalTitle: "ワンピース",
          posterPath: "tvdb:/banners/posters/81797-10.jpg",
        },
      ],
    });
    const id = { source: "tvdb", id: "81797" } as const;
    expect(await source.seriesDetails(id, "fr")).toMatchObject({
      value: {
        kind: "manga",
        overview: "There once lived a pirate…",
        genres: ["Animation", "Action & Aventure"],
      },
    });
    const episodes = await source.episodesOf(id, "fr");
    expect(episodes.ok && episodes.value.length).toBe(1_100);
    expect(episodes.ok && episodes.value.at(-1)).toMatchObject({
      absoluteNumber: 1_100,
      title: "Épisode 1100",
    });
    expect(await source.findById("series", { source: "imdb", id: "tt0388629" }, "en")).toMatchObject({
      value: { tvdbId: 81_797 },
    });
    expect(server.logins).toBe(1);
  });

  it("logs in again when its token was taken back", async () => {
    const { source, server } = await tvdb();
    const id = { source: "tvdb", id: "81797" } as const;
    await source.seriesDetails(id, "fr");
    server.forgetTokens();
    expect(await source.seriesDetails(id, "fr")).toMatchObject({ ok: true, value: { title: "One Piece" } });
    expect(server.logins).toBe(2);
  });

  it("says when the key is refused", async () => {
    const { source } = await tvdb(3, "WRONG");
    const answer = await source.searchSeries({ title: "one piece", locale: "fr" });
    expect(answer).toMatchObject({ ok: false, failure: { source: "tvdb", reason: "refused" } });
  });
});

describe("a source in a mood", () => {
  const moods: readonly (readonly [Mood, string])[] = [
    ["busy", "busy"],
    ["down", "down"],
    ["html", "nonsense"],
    ["huge", "nonsense"],
    ["slow", "down"],
    ["lying", "nonsense"],
    ["hanging up", "down"],
  ];

  it.each(moods)("%s: is unavailable, and no error", async (mood, reason) => {
    const { source, server } = await tmdb();
    server.mood = mood;
    const failure = { code: "source_unavailable", source: "tmdb", reason };
    expect(await source.searchMovies(query)).toMatchObject({ ok: false, failure });
    const other = await tvdb();
    other.server.mood = mood;
    const answer = await other.source.searchSeries({ title: "one piece", locale: "fr" });
    expect(answer).toMatchObject({ ok: false, failure: { source: "tvdb", reason } });
  });

  it.each(["busy once", "down once"] as const)("%s: is asked again after a while", async (mood) => {
    const { source, server, pace } = await tmdb();
    server.mood = mood;
    expect(await source.searchMovies(query)).toMatchObject({ ok: true, value: [{ tmdbId: 603 }] });
    expect(pace.slept).toBeGreaterThanOrEqual(300);
  });

  it("says how long it wants to be left alone, and is", async () => {
    const { source, server, pace } = await tmdb();
    server.mood = "busy";
    expect(await source.searchMovies(query)).toMatchObject({ failure: { retryAfterSeconds: 60 } });
    server.mood = "well";
    const asked = server.asked.length;
    expect(await source.searchMovies(query)).toMatchObject({ ok: false });
    expect(server.asked).toHaveLength(asked);
    pace.now += 61_000;
    expect(await source.searchMovies(query)).toMatchObject({ ok: true });
  });

  it("that stays down is soon not asked any more, until it has had time", async () => {
    const { source, server, pace } = await tmdb();
    server.mood = "down";
    for (let time = 0; time < 5; time++) await source.searchMovies(query);
    const asked = server.asked.length;
    expect(await source.searchMovies(query)).toMatchObject({
      failure: { reason: "down", retryAfterSeconds: 15 },
    });
    expect(server.asked).toHaveLength(asked);
    server.mood = "well";
    pace.now += 16_000;
    expect(await source.searchMovies(query)).toMatchObject({ ok: true });
  });

  it("is refused with a key that is none", async () => {
    const { source } = await tmdb(undefined, "wrong");
    expect(await source.searchMovies(query)).toMatchObject({ failure: { reason: "refused" } });
  });

  it("is never asked faster than it wants", async () => {
    const { source, pace } = await tmdb();
    for (let time = 0; time < 60; time++) await source.movieDetails({ source: "tmdb", id: "603" }, "fr");
    expect(pace.slept).toBeGreaterThan(0);
  });
});
