import { fail, type Locale, ok, type Result } from "@souffleur/kernel";
import type { MetadataSource, SourceUnavailable, WorkQuery } from "../../../application/sources/ports.ts";
import { frenchGenres } from "../../../domain/sources/genres.ts";
import type { FoundWork, SourceId } from "../../../domain/sources/source.ts";
import type { EpisodeDetails, MovieDetails, SeriesDetails } from "../../../domain/sources/work-details.ts";
import { genresOfBits } from "./imdb-genres.ts";
import { searchImdb } from "./imdb-search.ts";
import type { ImdbStore } from "./imdb-store.ts";
import { creditsOf, foundOf, type ImdbWork, loadWork, numberOfImdbId, titleIn } from "./imdb-works.ts";

const notImported: SourceUnavailable = { code: "source_unavailable", source: "imdb", reason: "not_set_up" };

/** The data files the owner has downloaded: they answer without any network. */
export function imdbSource(store: ImdbStore): MetadataSource {
  const once = async <Value>(work: () => Value): Promise<Result<Value, SourceUnavailable>> =>
    store.isThere ? ok(work()) : fail(notImported);
  const search = (kind: "movie" | "series") => (query: WorkQuery) =>
    once(() =>
      searchImdb(store, kind, query).flatMap((id) => {
        const work = loadWork(store, id);
        return work === undefined ? [] : [foundOf(store, work, query.locale)];
      }),
    );
  const find = (kind: "movie" | "series", id: SourceId): ImdbWork | undefined => {
    const number = id.source === "imdb" ? numberOfImdbId(id.id) : undefined;
    const work = number === undefined ? undefined : loadWork(store, number);
    return work?.isSeries === (kind === "series") ? work : undefined;
  };
  return {
    name: "imdb",
    knows: ["movie", "series"],
    searchMovies: search("movie"),
    searchSeries: search("series"),
    findById: (kind, id, locale) =>
      once((): FoundWork | undefined => {
        const work = find(kind, id);
        return work && foundOf(store, work, locale);
      }),
    movieDetails: (id, locale) =>
      once(() => {
        const work = find("movie", id);
        return work && movieOf(store, work, locale);
      }),
    seriesDetails: (id, locale) =>
      once(() => {
        const work = find("series", id);
        return work && seriesOf(store, work, locale);
      }),
    episodesOf: (id, locale) =>
      once(() => {
        const work = find("series", id);
        return work === undefined ? [] : episodesOf(store, work, locale);
      }),
  };
}

function commonOf(store: ImdbStore, work: ImdbWork, locale: Locale) {
  return {
    ref: { source: "imdb", id: work.imdbId },
    imdbId: work.imdbId,
    title: titleIn(work, locale),
    originalTitle: work.original,
    ...(work.year !== undefined && { year: work.year }),
    genres: frenchGenres(genresOfBits(work.genres)),
    ...(work.rating !== undefined && { rating: work.rating, votes: work.votes ?? 0 }),
    credits: creditsOf(store, work.id),
  } as const;
}

function movieOf(store: ImdbStore, work: ImdbWork, locale: Locale): MovieDetails {
  return {
    ...commonOf(store, work, locale),
    ...(work.minutes !== undefined && { durationSeconds: work.minutes * 60 }),
  };
}

function seriesOf(store: ImdbStore, work: ImdbWork, locale: Locale): SeriesDetails {
  const isDrawn = genresOfBits(work.genres).includes("Animation");
  const isJapanese = isDrawn && store.all("SELECT id FROM japanese WHERE id = ?", work.id).length > 0;
  return { ...commonOf(store, work, locale), kind: isJapanese ? "manga" : isDrawn ? "animation" : "tv" };
}

const MOST_EPISODES = 20_000;

function episodesOf(store: ImdbStore, { id }: ImdbWork, locale: Locale): readonly EpisodeDetails[] {
  const rows = store.all(
    `SELECT e.season, e.episode, t.title, t.french, t.minutes FROM episodes e LEFT JOIN episode_titles t ON t.id = e.id
     WHERE e.series_id = ? ORDER BY e.season, e.episode LIMIT ${MOST_EPISODES}`,
    id,
  );
  return rows.map(({ season, episode, title, french, minutes }) => {
    const name = locale === "fr" ? (french ?? title) : title;
    return {
      seasonNumber: Number(season),
      episodeNumber: Number(episode),
      ...(typeof name === "string" && { title: name }),
      ...(typeof minutes === "number" && { durationSeconds: minutes * 60 }),
    };
  });
}
