import { sameContent } from "@souffleur/kernel";
import { mainFileOf } from "../../domain/matching/main-file.ts";
import type { Episode, EpisodeId } from "../../domain/works/episode.ts";
import type { Movie, MovieId } from "../../domain/works/movie.ts";
import type { LibraryPorts } from "../ports.ts";

type Ports = Pick<LibraryPorts, "movies" | "episodes" | "videoFiles" | "clock">;

/** A film says of itself what the best of its files is; whoever links or unlinks one calls this. */
export async function keepMainFileOfMovie(
  { movies, videoFiles, clock }: Ports,
  id: MovieId,
): Promise<Movie | undefined> {
  const movie = await movies.findForChange(id);
  if (movie === undefined) return undefined;
  const file = mainFileOf(await videoFiles.ofMovie(id));
  if (sameContent(file, movie.file)) return movie;
  const { file: _file, ...rest } = movie;
  const after = { ...rest, ...(file && { file }), version: movie.version + 1, updatedAt: clock.now() };
  const replaced = await movies.replace(after);
  if (!replaced.ok) throw new Error("A film held for change was changed.");
  return after;
}

/** The same for an episode; and which is the last one where its file holds several. */
export async function keepMainFileOfEpisode(
  { episodes, videoFiles, clock }: Ports,
  id: EpisodeId,
  lastEpisodeNumber?: number | null,
): Promise<Episode | undefined> {
  const episode = await episodes.findForChange(id);
  if (episode === undefined) return undefined;
  const file = mainFileOf(await videoFiles.ofEpisode(id));
  const last = lastEpisodeNumber === undefined ? episode.lastEpisodeNumber : (lastEpisodeNumber ?? undefined);
  if (sameContent(file, episode.file) && last === episode.lastEpisodeNumber) return episode;
  const { file: _file, lastEpisodeNumber: _last, ...rest } = episode;
  const after = {
    ...rest,
    ...(last !== undefined && { lastEpisodeNumber: last }),
    ...(file && { file }),
    version: episode.version + 1,
    updatedAt: clock.now(),
  };
  const replaced = await episodes.replace(after);
  if (!replaced.ok) throw new Error("An episode held for change was changed.");
  return after;
}
