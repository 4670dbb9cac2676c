import type { Episode } from "../works/episode.ts";
import type { Movie } from "../works/movie.ts";
import type { Series, SeriesKind } from "../works/series.ts";
import { chooseGenre, type ShelfGenre } from "./genres.ts";
import type { FileMarks } from "./marks.ts";
import { firstLetter, titleSortKey } from "./sort-key.ts";
import type { FieldValues } from "./template-fields.ts";

/** How the shelf of a series is called on disk. */
const kindNames: Readonly<Record<SeriesKind, string>> = {
  tv: "Séries TV",
  animation: "Animation",
  manga: "Mangas",
};

type MovieFacts = Pick<
  Movie,
  "title" | "originalTitle" | "year" | "genres" | "collection" | "tmdbId" | "imdbId"
>;
type SeriesFacts = Pick<Series, "title" | "originalTitle" | "year" | "kind" | "tmdbId" | "imdbId" | "tvdbId">;
type EpisodeFacts = Pick<
  Episode,
  "seasonNumber" | "episodeNumber" | "lastEpisodeNumber" | "absoluteNumber" | "title"
>;

export function movieValues(
  movie: MovieFacts,
  marks: FileMarks,
  extension: string,
  order?: readonly ShelfGenre[],
): FieldValues {
  const { edition } = marks;
  return {
    ...markValues(marks, extension),
    ...workValues(movie),
    ...idValues(movie, []),
    Genre: chooseGenre(movie.genres, order),
    Collection: movie.collection ?? "",
    PlexEdition: edition === "" ? "" : `{edition-${edition.replaceAll(/[{}]/g, "")}}`,
  };
}

export function episodeValues(
  series: SeriesFacts,
  episode: EpisodeFacts,
  marks: FileMarks,
  extension: string,
): FieldValues {
  return {
    ...markValues(marks, extension),
    ...workValues(series),
    ...idValues(series, [["tvdb", "tvdbid", series.tvdbId]]),
    Kind: kindNames[series.kind],
    Season: twoFigures(episode.seasonNumber),
    Episode: twoFigures(episode.episodeNumber),
    SxxExx: numberMark(episode),
    EpisodeTitle: episode.title ?? "",
    Absolute: episode.absoluteNumber === undefined ? "" : `${episode.absoluteNumber}`.padStart(3, "0"),
  };
}

/** `S01E02`, and `S01E02-E03` where one file holds both. */
export function numberMark({ seasonNumber, episodeNumber, lastEpisodeNumber }: EpisodeFacts): string {
  const last =
    lastEpisodeNumber === undefined || lastEpisodeNumber <= episodeNumber
      ? ""
      : `-E${twoFigures(lastEpisodeNumber)}`;
  return `S${twoFigures(seasonNumber)}E${twoFigures(episodeNumber)}${last}`;
}

function twoFigures(number: number): string {
  return `${number}`.padStart(2, "0");
}

function markValues(marks: FileMarks, extension: string): FieldValues {
  return {
    Language: marks.language,
    AudioCodec: marks.audioCodec,
    VideoCodec: marks.videoCodec,
    Resolution: marks.resolution,
    Hdr: marks.hdr,
    Edition: marks.edition,
    Source: marks.source,
    ext: extension,
  };
}

function workValues({ title, originalTitle, year }: Pick<Movie, "title" | "originalTitle" | "year">) {
  const key = titleSortKey(title);
  return {
    Title: title,
    OriginalTitle: originalTitle ?? title,
    SortTitle: key,
    Year: year === undefined ? "" : `${year}`,
    Letter: firstLetter(key),
    // In storage, which is never put in another order; the view puts its own in.
    Subdivision: firstLetter(key),
  };
}

type KnownId = readonly [plex: string, jellyfin: string, id: number | string | undefined];

function idValues(
  { tmdbId, imdbId }: Pick<Movie, "tmdbId" | "imdbId">,
  before: readonly KnownId[],
): FieldValues {
  const known: readonly KnownId[] = [...before, ["tmdb", "tmdbid", tmdbId], ["imdb", "imdbid", imdbId]];
  const first = known.find(([, , id]) => id !== undefined);
  const ids = {
    TmdbId: `${tmdbId ?? ""}`,
    ImdbId: imdbId ?? "",
    TvdbId: `${before[0]?.[2] ?? ""}`,
  };
  if (first === undefined) return { ...ids, PlexId: "", JellyfinId: "", KodiId: "" };
  const [plex, jellyfin, value] = first;
  const id = `${value}`.replaceAll(/[^\w-]/g, "");
  return { ...ids, PlexId: `{${plex}-${id}}`, JellyfinId: `[${jellyfin}-${id}]`, KodiId: `{${plex}=${id}}` };
}
