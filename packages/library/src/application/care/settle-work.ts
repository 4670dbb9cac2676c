import type { RecordTrace } from "../../domain/care/record-trace.ts";
import { mainFileOf } from "../../domain/matching/main-file.ts";
import type { EpisodeId } from "../../domain/works/episode.ts";
import type { MovieId } from "../../domain/works/movie.ts";
import type { WorkFile } from "../../domain/works/work-file.ts";
import type { LibraryPorts } from "../ports.ts";
import { replaced } from "./replaced.ts";

type Ports = Pick<LibraryPorts, "videoFiles" | "movies" | "episodes" | "clock">;

/** Tells a film or an episode again which of its files is the best. */
export async function settleWork(
  ports: Ports,
  { movieId, episodeId }: { readonly movieId?: MovieId; readonly episodeId?: EpisodeId },
): Promise<RecordTrace> {
  if (movieId) {
    const change = await setMovieFile(ports, movieId, mainFileOf(await ports.videoFiles.ofMovie(movieId)));
    return change ? [{ of: "movie", id: movieId, ...change }] : [];
  }
  if (!episodeId) return [];
  const change = await setEpisodeFile(
    ports,
    episodeId,
    mainFileOf(await ports.videoFiles.ofEpisode(episodeId)),
  );
  return change ? [{ of: "episode", id: episodeId, ...change }] : [];
}

interface FileChange {
  readonly before?: WorkFile;
  readonly after?: WorkFile;
}

export async function setMovieFile(
  { movies, clock }: Pick<Ports, "movies" | "clock">,
  id: MovieId,
  after: WorkFile | undefined,
): Promise<FileChange | undefined> {
  const movie = await movies.findForChange(id);
  if (!movie) return undefined;
  const { file: before, ...rest } = movie;
  const next = { ...rest, version: movie.version + 1, updatedAt: clock.now() };
  replaced(await movies.replace(after ? { ...next, file: after } : next));
  return changeOf(before, after);
}

export async function setEpisodeFile(
  { episodes, clock }: Pick<Ports, "episodes" | "clock">,
  id: EpisodeId,
  after: WorkFile | undefined,
): Promise<FileChange | undefined> {
  const episode = await episodes.findForChange(id);
  if (!episode) return undefined;
  const { file: before, ...rest } = episode;
  const next = { ...rest, version: episode.version + 1, updatedAt: clock.now() };
  replaced(await episodes.replace(after ? { ...next, file: after } : next));
  return changeOf(before, after);
}

function changeOf(before: WorkFile | undefined, after: WorkFile | undefined): FileChange {
  return { ...(before && { before }), ...(after && { after }) };
}
