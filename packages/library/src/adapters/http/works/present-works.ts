import type { LocalDate } from "@souffleur/kernel";
import type { z } from "zod";
import type { WorkSummary } from "../../../application/works/list-ports.ts";
import type { VideoFile } from "../../../domain/files/video-file.ts";
import type { Episode } from "../../../domain/works/episode.ts";
import type { Movie } from "../../../domain/works/movie.ts";
import type { Series } from "../../../domain/works/series.ts";
import { presentFile } from "../files/file-presenters.ts";
import type { episodeOutput, movieOutput, seriesOutput, workSummary } from "./work-schemas.ts";

export function presentSummary(work: WorkSummary): z.input<typeof workSummary> {
  const shared = {
    id: work.id,
    title: work.title,
    original_title: work.originalTitle,
    year: work.year,
    genres: [...work.genres],
    poster_path: work.posterPath,
    rating: work.rating,
    own_rating: work.ownRating,
    is_seen: work.isSeen,
    added_at: work.addedAt,
    version: work.version,
  };
  if (work.kind === "series")
    return {
      kind: "series",
      ...shared,
      series_kind: work.seriesKind,
      episodes: work.episodes,
      episodes_on_disk: work.episodesOnDisk,
      episodes_seen: work.episodesSeen,
    };
  return {
    kind: "movie",
    ...shared,
    duration_seconds: work.durationSeconds,
    resolution: work.resolution,
    video_codec: work.videoCodec,
    languages: [...work.languages],
    has_file: work.hasFile,
  };
}

export function presentMovie(movie: Movie, files: readonly VideoFile[]): z.input<typeof movieOutput> {
  return {
    ...details(movie),
    is_seen: movie.isSeen,
    duration_seconds: movie.durationSeconds,
    collection: movie.collection,
    main_file_id: movie.file?.fileId,
    files: files.map(presentFile),
  };
}

export function presentSeries(
  series: Series,
  episodes: readonly Episode[],
  today: LocalDate,
): z.input<typeof seriesOutput> {
  const numbers = [...new Set(episodes.map(({ seasonNumber }) => seasonNumber))];
  const seasons = numbers.map((number) => {
    const own = episodes.filter(({ seasonNumber }) => seasonNumber === number);
    const shown = own.map((episode) => presentEpisode(episode, today));
    return {
      number,
      missing: shown.filter((each) => each.is_missing).length,
      seen: own.filter((each) => each.isSeen).length,
      episodes: shown,
    };
  });
  return {
    ...details(series),
    is_seen: episodes.length > 0 && episodes.every(({ isSeen }) => isSeen),
    kind: series.kind,
    tvdb_id: series.tvdbId,
    first_aired_on: series.firstAiredOn,
    last_aired_on: series.lastAiredOn,
    seasons,
  };
}

export function presentEpisode(episode: Episode, today: LocalDate): z.input<typeof episodeOutput> {
  const { file } = episode;
  return {
    id: episode.id,
    season_number: episode.seasonNumber,
    episode_number: episode.episodeNumber,
    last_episode_number: episode.lastEpisodeNumber,
    title: episode.title,
    aired_on: episode.airedOn,
    duration_seconds: episode.durationSeconds,
    overview: episode.overview,
    is_seen: episode.isSeen,
    is_missing: file === undefined && (episode.airedOn === undefined || episode.airedOn <= today),
    file: file && {
      id: file.fileId,
      resolution: file.resolution,
      video_codec: file.videoCodec,
      audio_codec: file.audioCodec,
      languages: [...file.languages],
      size_bytes: file.sizeBytes,
    },
    version: episode.version,
  };
}

function details(work: Movie | Series) {
  return {
    id: work.id,
    title: work.title,
    original_title: work.originalTitle,
    year: work.year,
    genres: [...work.genres],
    poster_path: work.posterPath,
    rating: work.rating,
    own_rating: work.ownRating,
    overview: work.overview,
    votes: work.votes,
    credits: work.credits.map((credit) => ({ ...credit })),
    tmdb_id: work.tmdbId,
    imdb_id: work.imdbId,
    version: work.version,
    created_at: work.createdAt,
    updated_at: work.updatedAt,
  };
}
