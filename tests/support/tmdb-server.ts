import { searchKey } from "@souffleur/kernel";
import { type Asked, type MoodyServer, openMoodyServer, type Said } from "./moody-server.ts";

export const TMDB_KEY = "0123456789abcdef0123456789abcdef";
export const TMDB_TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0ZXN0In0.c2lnbmF0dXJl";

const PAGE = 20;
/** One red point. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

export interface TmdbFilm {
  readonly id: number;
  readonly imdbId?: string;
  readonly title: string;
  readonly french?: string;
  readonly year: number;
  readonly runtime?: number;
  readonly votes?: number;
  readonly poster?: string;
}

export const matrix: TmdbFilm = {
  id: 603,
  imdbId: "tt0133093",
  title: "The Matrix",
  french: "Matrix",
  year: 1999,
  runtime: 136,
  votes: 25_000,
  poster: "/matrix.jpg",
};

const series = {
  id: 66_732,
  name: "Stranger Things",
  original_name: "Stranger Things",
  original_language: "en",
  first_air_date: "2016-07-15",
  last_air_date: "2025-12-31",
  overview: "Quand un jeune garçon disparaît…",
  poster_path: "/stranger.jpg",
  vote_count: 17_000,
  vote_average: 8.6,
  genres: [
    { id: 18, name: "Drame" },
    { id: 10_765, name: "Science-Fiction & Fantastique" },
  ],
  created_by: [{ name: "Matt Duffer" }],
  external_ids: { imdb_id: "tt4574334", tvdb_id: 305_288 },
  seasons: [{ season_number: 1 }, { season_number: 0 }],
  credits: { cast: [{ name: "Winona Ryder", character: "Joyce Byers" }], crew: [] },
};

/** The Movie Database as it answers, with these films; its pictures are on the same machine. */
export function openTmdbServer(films: readonly TmdbFilm[] = [matrix]): Promise<MoodyServer> {
  return openMoodyServer((asked) => (asked.path.startsWith("/t/p/") ? pictures(asked) : api(films, asked)));
}

function pictures({ path }: Asked): Said {
  if (path.endsWith("/html.jpg")) return { status: 200, bytes: Buffer.from("<html>"), type: "image/jpeg" };
  if (path.endsWith("/huge.jpg"))
    return { status: 200, bytes: Buffer.alloc(12_000_000, 0xff), type: "image/jpeg" };
  if (path.endsWith("/gone.jpg")) return { status: 404, json: {} };
  return { status: 200, bytes: picture, type: "image/png" };
}

function api(films: readonly TmdbFilm[], asked: Asked): Said {
  const { path, query, headers } = asked;
  const hasKey = query.get("api_key") === TMDB_KEY || headers.authorization === `Bearer ${TMDB_TOKEN}`;
  if (!hasKey) return { status: 401, json: { status_code: 7, status_message: "Invalid API key." } };
  const [, area = "", id = "", part, number] = path.replace(/^\/3/, "").split("/");
  if (area === "search") return search(id === "tv" ? [] : films, asked);
  if (area === "find") return find(films, id);
  if (area === "movie")
    return orMissing(
      films.find((film) => String(film.id) === id),
      (film) => details(film, query),
    );
  if (area !== "tv" || id !== String(series.id)) return missing;
  if (part === undefined) return { status: 200, json: series };
  return { status: 200, json: season(Number(number)) };
}

const missing: Said = { status: 404, json: { status_code: 34, status_message: "Not found." } };

function orMissing<Value>(value: Value | undefined, say: (value: Value) => unknown): Said {
  return value === undefined ? missing : { status: 200, json: say(value) };
}

function hit({ id, title, french, year, votes = 0, poster }: TmdbFilm, query: URLSearchParams) {
  return {
    id,
    title: query.get("language") === "fr-FR" ? (french ?? title) : title,
    original_title: title,
    original_language: "en",
    release_date: `${year}-03-30`,
    overview: "",
    poster_path: poster ?? null,
    vote_count: votes,
    adult: false,
  };
}

function search(films: readonly TmdbFilm[], { path, query }: Asked): Said {
  const key = searchKey(query.get("query") ?? "");
  const year = query.get("year");
  const found = films.filter(
    (film) =>
      searchKey(`${film.title} ${film.french ?? ""}`).includes(key) &&
      (year === null || String(film.year) === year),
  );
  const page = Number(query.get("page") ?? 1);
  const results: unknown[] = found.slice((page - 1) * PAGE, page * PAGE).map((film) => hit(film, query));
  if (path.endsWith("/tv") && searchKey(series.name).includes(key)) results.push(series);
  const total = Math.max(found.length, results.length);
  return {
    status: 200,
    json: { page, results, total_pages: Math.max(1, Math.ceil(total / PAGE)), total_results: total },
  };
}

function find(films: readonly TmdbFilm[], id: string): Said {
  const movies = films.filter(({ imdbId }) => imdbId === id);
  const tv = id === series.external_ids.imdb_id || id === String(series.external_ids.tvdb_id) ? [series] : [];
  const movie_results = movies.map((film) => hit(film, new URLSearchParams()));
  return { status: 200, json: { movie_results, tv_results: tv, person_results: [] } };
}

function details(film: TmdbFilm, query: URLSearchParams) {
  return {
    ...hit(film, query),
    runtime: film.runtime ?? null,
    vote_average: 8.2,
    genres: [
      { id: 28, name: "Action" },
      { id: 878, name: "Science-Fiction" },
    ],
    belongs_to_collection: { id: 2344, name: "Matrix - Saga" },
    external_ids: { imdb_id: film.imdbId ?? null },
    alternative_titles: {
      titles: [
        { iso_3166_1: "CA", title: "La Matrice" },
        { iso_3166_1: "CN", title: "黑客帝国" },
      ],
    },
    translations: {
      translations: [{ iso_639_1: "en", data: { title: film.title, overview: "Set in the 22nd century…" } }],
    },
    credits: {
      cast: [{ name: "Keanu Reeves", character: "Neo", order: 0 }, { name: 7 }],
      crew: [
        { name: "Lana Wachowski", job: "Director" },
        { name: "Somebody", job: "Catering" },
      ],
    },
  };
}

function season(number: number) {
  const episodes = [1, 2].map((episode) => ({
    season_number: number,
    episode_number: episode,
    name: `Chapitre ${episode}`,
    air_date: "2016-07-15",
    runtime: 49,
    overview: "",
  }));
  return { episodes };
}
