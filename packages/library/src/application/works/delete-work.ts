import { ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { VideoFileId } from "../../domain/files/video-file.ts";
import type { Episode, EpisodeId } from "../../domain/works/episode.ts";
import type { Movie, MovieId } from "../../domain/works/movie.ts";
import type { Series, SeriesId } from "../../domain/works/series.ts";
import type { LibraryPorts } from "../ports.ts";
import {
  episodeSubject,
  findSeen,
  movieSubject,
  type Seen,
  seriesSubject,
  type WorkNotFound,
} from "./work-record.ts";

type Ports = Pick<LibraryPorts, "movies" | "series" | "episodes" | "videoFiles" | "ledger" | "trash">;

/** What the trash keeps: the work as it was, and which files were decided to be it. The files themselves stay. */
export interface DeletedMovie {
  readonly movie: Movie;
  readonly fileIds: readonly VideoFileId[];
}

export interface DeletedEpisode {
  readonly episode: Episode;
  readonly fileIds: readonly VideoFileId[];
}

export interface DeletedSeries {
  readonly series: Series;
  readonly episodes: readonly DeletedEpisode[];
}

interface Deletion<Id> extends Seen<Id> {
  readonly reason?: string | undefined;
}
type Deleted = Promise<Result<void, WorkNotFound | VersionStale>>;

export async function deleteMovie(ports: Ports, { reason, ...seen }: Deletion<MovieId>): Deleted {
  const found = await findSeen(ports.movies, "movie_not_found", seen);
  if (!found.ok) return found;
  const movie = found.value;
  const files = await ports.videoFiles.ofMovie(movie.id);
  const snapshot: DeletedMovie = { movie, fileIds: files.map(({ id }) => id) };
  const subject = movieSubject(movie);
  await ports.trash.put({ subject, snapshot, reason });
  await ports.movies.remove(movie.id);
  await ports.ledger.record({ action: "library.movie.deleted", subject, before: { files: files.length } });
  return ok(undefined);
}

export async function deleteSeries(ports: Ports, { reason, ...seen }: Deletion<SeriesId>): Deleted {
  const found = await findSeen(ports.series, "series_not_found", seen);
  if (!found.ok) return found;
  const series = found.value;
  const episodes: DeletedEpisode[] = [];
  for (const episode of await ports.episodes.ofSeries(series.id))
    episodes.push(await snapshotOf(ports, episode));
  const snapshot: DeletedSeries = { series, episodes };
  const subject = seriesSubject(series);
  await ports.trash.put({ subject, snapshot, reason });
  await ports.series.remove(series.id);
  await ports.ledger.record({
    action: "library.series.deleted",
    subject,
    before: { episodes: episodes.length },
  });
  return ok(undefined);
}

export async function deleteEpisode(ports: Ports, { reason, ...seen }: Deletion<EpisodeId>): Deleted {
  const found = await findSeen(ports.episodes, "episode_not_found", seen);
  if (!found.ok) return found;
  const snapshot = await snapshotOf(ports, found.value);
  const subject = episodeSubject(found.value);
  await ports.trash.put({ subject, snapshot, reason });
  await ports.episodes.remove(found.value.id);
  await ports.ledger.record({
    action: "library.episode.deleted",
    subject,
    before: { files: snapshot.fileIds.length },
  });
  return ok(undefined);
}

async function snapshotOf({ videoFiles }: Ports, episode: Episode): Promise<DeletedEpisode> {
  const files = await videoFiles.ofEpisode(episode.id);
  return { episode, fileIds: files.map(({ id }) => id) };
}
