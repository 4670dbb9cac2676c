import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import type { VideoFileId } from "../../domain/files/video-file.ts";
import type { Episode } from "../../domain/works/episode.ts";
import type { Movie } from "../../domain/works/movie.ts";
import type { Series } from "../../domain/works/series.ts";
import type { LibraryPorts } from "../ports.ts";
import type { DeletedEpisode, DeletedMovie, DeletedSeries } from "./delete-work.ts";
import { episodeSubject, movieSubject, seriesSubject } from "./work-record.ts";

type Ports = Pick<LibraryPorts, "movies" | "series" | "episodes" | "videoFiles" | "ledger" | "clock">;

/** What came back, and how many of its files meanwhile belong to something else, or are gone. */
export interface RestoredWork<Work> {
  readonly work: Work;
  readonly filesElsewhere: number;
}
type Restored<Work> = Promise<Result<RestoredWork<Work>, RestoreConflict>>;

/** The same film known by the same ids is there again: the old one can stand beside it, or stay where it is. */
const beside = { code: "restore_conflict", reason: "same_work", options: ["copy"] } as const;
const taken = { code: "restore_conflict", reason: "id_taken", options: [] } as const;

export async function restoreMovie(
  ports: Ports,
  { movie, fileIds }: DeletedMovie,
  option: string | undefined,
): Restored<Movie> {
  if ((await ports.movies.findForChange(movie.id)) !== undefined) return fail(taken);
  if (option !== "copy" && (await ports.movies.findByExternalIds(movie)) !== undefined) return fail(beside);
  await ports.movies.add(movie);
  const filesElsewhere = await linkFiles(ports, fileIds, { movieId: movie.id });
  await ports.ledger.record({ action: "library.movie.restored", subject: movieSubject(movie) });
  return ok({ work: movie, filesElsewhere });
}

export async function restoreSeries(
  ports: Ports,
  { series, episodes }: DeletedSeries,
  option: string | undefined,
): Restored<Series> {
  if ((await ports.series.findForChange(series.id)) !== undefined) return fail(taken);
  if (option !== "copy" && (await ports.series.findByExternalIds(series)) !== undefined) return fail(beside);
  await ports.series.add(series);
  await ports.episodes.addAll(episodes.map(({ episode }) => episode));
  let filesElsewhere = 0;
  for (const { episode, fileIds } of episodes)
    filesElsewhere += await linkFiles(ports, fileIds, { episodeId: episode.id });
  await ports.ledger.record({ action: "library.series.restored", subject: seriesSubject(series) });
  return ok({ work: series, filesElsewhere });
}

export async function restoreEpisode(ports: Ports, { episode, fileIds }: DeletedEpisode): Restored<Episode> {
  const { seriesId, seasonNumber, episodeNumber } = episode;
  if ((await ports.series.findForChange(seriesId)) === undefined)
    return fail({ code: "restore_conflict", reason: "series_gone", options: [] });
  const other = await ports.episodes.findByNumber(seriesId, seasonNumber, episodeNumber);
  if (other !== undefined || (await ports.episodes.findForChange(episode.id)) !== undefined)
    return fail({ code: "restore_conflict", reason: "number_taken", options: [] });
  await ports.episodes.addAll([episode]);
  const filesElsewhere = await linkFiles(ports, fileIds, { episodeId: episode.id });
  await ports.ledger.record({ action: "library.episode.restored", subject: episodeSubject(episode) });
  return ok({ work: episode, filesElsewhere });
}

/** Makes files this work's again, where nobody has decided otherwise meanwhile. */
async function linkFiles(
  { videoFiles, clock }: Ports,
  ids: readonly VideoFileId[],
  link: { readonly movieId?: Movie["id"]; readonly episodeId?: Episode["id"] },
): Promise<number> {
  let linked = 0;
  for (const id of ids) {
    const file = await videoFiles.findForChange(id);
    if (file === undefined || file.movieId !== undefined || file.episodeId !== undefined) continue;
    const again = { ...file, ...link, version: file.version + 1, updatedAt: clock.now() };
    if ((await videoFiles.replace(again)).ok) linked++;
  }
  return ids.length - linked;
}
