import { fail, ok } from "@souffleur/kernel";
import { describe, expect, it } from "vitest";
import type { FoundWork, SourceName } from "../../domain/sources/source.ts";
import type { MovieDetails } from "../../domain/sources/work-details.ts";
import { askSources } from "./ask-sources.ts";
import type { MetadataSource, SourceUnavailable } from "./ports.ts";

const work = (source: SourceName, id: string, more: Partial<FoundWork> = {}): FoundWork => ({
  ref: { source, id },
  kind: "movie",
  title: "Matrix",
  otherTitles: [],
  people: [],
  popularity: 1,
  ...more,
});

const unavailable = (source: SourceName, reason: SourceUnavailable["reason"]) =>
  fail({ code: "source_unavailable", source, reason } as const);

function source(name: SourceName, more: Partial<MetadataSource>): MetadataSource {
  return {
    name,
    knows: ["movie", "series"],
    searchMovies: async () => ok([]),
    searchSeries: async () => ok([]),
    findById: async () => ok(undefined),
    movieDetails: async () => ok(undefined),
    seriesDetails: async () => ok(undefined),
    episodesOf: async () => ok([]),
    ...more,
  };
}

const query = { title: "Matrix", locale: "fr" } as const;

describe("asking all sources together", () => {
  it("makes one work of what several know by one id, and fills in what the first does not say", async () => {
    const sources = askSources([
      source("tmdb", {
        searchMovies: async () =>
          ok([
            work("tmdb", "604", { tmdbId: 604, title: "Matrix Reloaded" }),
            work("tmdb", "603", { tmdbId: 603, imdbId: "tt0133093", originalTitle: "The Matrix" }),
          ]),
      }),
      source("imdb", {
        searchMovies: async () =>
          ok([
            work("imdb", "tt0133093", {
              ...{ imdbId: "tt0133093", title: "La Matrice", year: 1999, durationSeconds: 8_160 },
              people: ["Keanu Reeves"],
            }),
          ]),
      }),
    ]);
    expect(await sources.searchMovies(query)).toEqual(
      ok([
        work("tmdb", "604", { tmdbId: 604, title: "Matrix Reloaded" }),
        work("tmdb", "603", {
          ...{ tmdbId: 603, imdbId: "tt0133093", originalTitle: "The Matrix", year: 1999 },
          ...{ durationSeconds: 8_160, otherTitles: ["La Matrice"], people: ["Keanu Reeves"] },
        }),
      ]),
    );
  });

  it("keeps two apart that share one id and differ in another", async () => {
    const one = work("tmdb", "1", { imdbId: "tt0000001", tmdbId: 1 });
    const other = work("tvdb", "2", { imdbId: "tt0000001", tmdbId: 2 });
    const sources = askSources([
      source("tmdb", { searchMovies: async () => ok([one]) }),
      source("tvdb", { searchMovies: async () => ok([other]) }),
    ]);
    expect(await sources.searchMovies(query)).toEqual(ok([one, other]));
  });

  it("hides nothing others know when one is down", async () => {
    const found = work("imdb", "tt0133093", { imdbId: "tt0133093" });
    const sources = askSources([
      source("tmdb", { searchMovies: async () => unavailable("tmdb", "down") }),
      source("imdb", { searchMovies: async () => ok([found]) }),
    ]);
    expect(await sources.searchMovies(query)).toEqual(ok([found]));
  });

  it("does not say that nobody knows it while somebody could not be asked", async () => {
    const down = unavailable("tmdb", "down");
    const sources = askSources([
      source("imdb", { searchMovies: async () => unavailable("imdb", "not_set_up") }),
      source("tmdb", { searchMovies: async () => down }),
      source("tvdb", {}),
    ]);
    expect(await sources.searchMovies(query)).toEqual(down);
  });

  it("says that none is set up only where none is", async () => {
    const nobody = unavailable("imdb", "not_set_up");
    const missing = source("imdb", { searchMovies: async () => nobody });
    expect(await askSources([missing]).searchMovies(query)).toEqual(nobody);
    expect(await askSources([source("tmdb", {}), missing]).searchMovies(query)).toEqual(ok([]));
  });

  it("tells one source by which name the other knows the work", async () => {
    const asked: string[] = [];
    const details = (id: string, more: Partial<MovieDetails>): MovieDetails => ({
      ...{ ref: { source: "tmdb", id }, title: "Matrix", genres: [], credits: [] },
      ...more,
    });
    const sources = askSources([
      source("imdb", {
        movieDetails: async ({ id }) => {
          asked.push(`imdb ${id}`);
          return ok(details(id, { rating: 8.7, overview: "not this one", genres: ["Drame"] }));
        },
      }),
      source("tmdb", {
        movieDetails: async ({ id }) => {
          asked.push(`tmdb ${id}`);
          return ok(details(id, { imdbId: "tt0133093", overview: "A hacker…" }));
        },
      }),
    ]);
    expect(await sources.movieDetails({ source: "tmdb", id: "603" }, "fr")).toMatchObject(
      ok({ overview: "A hacker…", rating: 8.7, genres: ["Drame"] }),
    );
    expect(asked).toEqual(["tmdb 603", "imdb tt0133093"]);
  });
});
