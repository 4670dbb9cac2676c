import type { LinkedWork, RemovedWork } from "../../domain/matching/match.ts";
import type { EpisodeId } from "../../domain/works/episode.ts";
import type { MovieId } from "../../domain/works/movie.ts";
import type { LibraryPorts } from "../ports.ts";
import { keepMainFileOfEpisode, keepMainFileOfMovie } from "./keep-main-file.ts";

type Ports = Pick<LibraryPorts, "movies" | "series" | "episodes" | "videoFiles" | "matchedWorks" | "clock">;

/**
 * A file has left a work. A work that is there only because a file was matched to it goes with its last file, unless the
 * owner has said something of it: seen it, or rated it. Answers with what went.
 */
export async function leaveWork(
  ports: Ports,
  { movieId, episodeId }: LinkedWork,
): Promise<RemovedWork | undefined> {
  if (movieId !== undefined) return leaveMovie(ports, movieId);
  return episodeId === undefined ? undefined : leaveEpisode(ports, episodeId);
}

async function leaveMovie(ports: Ports, id: MovieId): Promise<RemovedWork | undefined> {
  const movie = await keepMainFileOfMovie(ports, id);
  if (movie === undefined || movie.file !== undefined) return undefined;
  if (movie.isSeen || movie.ownRating !== undefined || !(await ports.matchedWorks.has(id))) return undefined;
  await ports.movies.remove(id);
  await ports.matchedWorks.remove([id]);
  return { movie };
}

async function leaveEpisode(ports: Ports, id: EpisodeId): Promise<RemovedWork | undefined> {
  const { series, episodes, matchedWorks } = ports;
  const episode = await keepMainFileOfEpisode(ports, id);
  if (episode === undefined || episode.file !== undefined || episode.isSeen) return undefined;
  const whole = await series.findForChange(episode.seriesId);
  const all = await episodes.ofSeries(episode.seriesId);
  const isLeft = all.every(({ file, isSeen }) => file === undefined && !isSeen);
  if (whole !== undefined && whole.ownRating === undefined && isLeft && (await matchedWorks.has(whole.id))) {
    for (const each of all) await episodes.remove(each.id);
    await series.remove(whole.id);
    await matchedWorks.remove([whole.id, ...all.map((each) => each.id)]);
    return { series: whole, episodes: all };
  }
  if (!(await matchedWorks.has(id))) return undefined;
  await episodes.remove(id);
  await matchedWorks.remove([id]);
  return { episodes: [episode] };
}
