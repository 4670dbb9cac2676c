import type { InstantText, Result, VersionStale } from "@souffleur/kernel";
import type { ExternalIds } from "../../domain/sources/source.ts";
import type { Episode, EpisodeId } from "../../domain/works/episode.ts";
import type { Movie, MovieId } from "../../domain/works/movie.ts";
import type { Series, SeriesId } from "../../domain/works/series.ts";

export interface MovieRepository {
  add(movie: Movie): Promise<void>;
  find(id: MovieId): Promise<Movie | undefined>;
  findForChange(id: MovieId): Promise<Movie | undefined>;
  findAll(ids: readonly MovieId[]): Promise<readonly Movie[]>;
  /** The one a source knows by any of these. */
  findByExternalIds(ids: ExternalIds): Promise<Movie | undefined>;
  replace(movie: Movie): Promise<Result<void, VersionStale>>;
  remove(id: MovieId): Promise<void>;
}

export interface SeriesRepository {
  add(series: Series): Promise<void>;
  find(id: SeriesId): Promise<Series | undefined>;
  findForChange(id: SeriesId): Promise<Series | undefined>;
  findAll(ids: readonly SeriesId[]): Promise<readonly Series[]>;
  findByExternalIds(ids: ExternalIds): Promise<Series | undefined>;
  replace(series: Series): Promise<Result<void, VersionStale>>;
  remove(id: SeriesId): Promise<void>;
}

export interface EpisodeRepository {
  addAll(episodes: readonly Episode[]): Promise<void>;
  find(id: EpisodeId): Promise<Episode | undefined>;
  findForChange(id: EpisodeId): Promise<Episode | undefined>;
  /** The one that begins with this number. */
  findByNumber(seriesId: SeriesId, seasonNumber: number, episodeNumber: number): Promise<Episode | undefined>;
  /** In their order. */
  ofSeries(seriesId: SeriesId): Promise<readonly Episode[]>;
  replace(episode: Episode): Promise<Result<void, VersionStale>>;
  /** Many of one series at once, each a version further. */
  markSeen(seriesId: SeriesId, ids: readonly EpisodeId[], isSeen: boolean, at: InstantText): Promise<void>;
  remove(id: EpisodeId): Promise<void>;
}

export interface WorkPorts {
  readonly movies: MovieRepository;
  readonly series: SeriesRepository;
  readonly episodes: EpisodeRepository;
}
