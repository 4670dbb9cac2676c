import { fail, ok, type Result } from "@souffleur/kernel";
import type { VideoFile } from "../../domain/files/video-file.ts";
import type { LinkedWork, MatchEffects, RemovedWork, WantedEpisodes } from "../../domain/matching/match.ts";
import type { LibraryPorts } from "../ports.ts";
import type { WorkToLink } from "./gather-work.ts";
import { keepMainFileOfEpisode, keepMainFileOfMovie } from "./keep-main-file.ts";
import { leaveWork } from "./leave-work.ts";
import { putEpisode, putMovie } from "./put-work.ts";

export type LinkPorts = Pick<
  LibraryPorts,
  "movies" | "series" | "episodes" | "videoFiles" | "matchedWorks" | "clock" | "newId"
>;

/** A series alone is no place for a file: somebody must say which episode it is. */
export interface EpisodeNotSaid {
  readonly code: "episode_not_said";
}

/** Makes a file one of a work, which comes into the library where it is not there yet. */
export async function linkFile(
  ports: LinkPorts,
  file: VideoFile,
  work: WorkToLink,
  wanted: WantedEpisodes | undefined,
): Promise<Result<MatchEffects, EpisodeNotSaid>> {
  if (work.kind === "movie") {
    const movie = await putMovie(ports, work.details);
    return ok(await moveFile(ports, file, { movieId: movie.id }));
  }
  if (wanted === undefined) return fail({ code: "episode_not_said" });
  const episode = await putEpisode(ports, work, wanted);
  const effects = await moveFile(ports, file, { episodeId: episode.id }, wanted.lastEpisodeNumber);
  const before = episode.lastEpisodeNumber;
  const isChanged = wanted.lastEpisodeNumber !== undefined && wanted.lastEpisodeNumber !== before;
  return ok({ ...effects, ...(isChanged && { lastEpisodeBefore: before ?? null }) });
}

/** Takes a file from what it belongs to now to another work of the library. */
async function moveFile(
  ports: LinkPorts,
  file: VideoFile,
  to: LinkedWork,
  lastEpisodeNumber?: number,
): Promise<MatchEffects> {
  const before = linkedWork(file);
  await setLinks(ports, file, to);
  if (to.movieId !== undefined) await keepMainFileOfMovie(ports, to.movieId);
  if (to.episodeId !== undefined) await keepMainFileOfEpisode(ports, to.episodeId, lastEpisodeNumber);
  const removed = isSame(before, to) ? undefined : await leaveWork(ports, before);
  return { before, after: to, ...(removed && { removed }) };
}

/**
 * Takes back what linking did: the file belongs again to what it belonged to before, the works that came only of the
 * link go, and those that went come back. Where somebody has linked the file elsewhere since, theirs is the last word.
 */
export async function unlinkFile(ports: LinkPorts, file: VideoFile, effects: MatchEffects): Promise<void> {
  const { before, after, removed, lastEpisodeBefore } = effects;
  if (!isSame(linkedWork(file), after)) return;
  if (removed !== undefined) await bringBack(ports, removed);
  await setLinks(ports, file, before);
  if (before.movieId !== undefined) await keepMainFileOfMovie(ports, before.movieId);
  if (before.episodeId !== undefined) await keepMainFileOfEpisode(ports, before.episodeId);
  if (after.episodeId !== undefined) await keepMainFileOfEpisode(ports, after.episodeId, lastEpisodeBefore);
  await leaveWork(ports, after);
}

function linkedWork({ movieId, episodeId }: LinkedWork): LinkedWork {
  return { ...(movieId !== undefined && { movieId }), ...(episodeId !== undefined && { episodeId }) };
}

function isSame(a: LinkedWork, b: LinkedWork): boolean {
  return a.movieId === b.movieId && a.episodeId === b.episodeId;
}

async function setLinks({ videoFiles, clock }: LinkPorts, file: VideoFile, to: LinkedWork): Promise<void> {
  const { movieId: _movie, episodeId: _episode, ...rest } = file;
  const after: VideoFile = { ...rest, ...to, version: file.version + 1, updatedAt: clock.now() };
  const replaced = await videoFiles.replace(after);
  if (!replaced.ok) throw new Error("A file held for change was changed.");
}

/** Works that went with their last file, as they were. One that is there again by another way stays as it is. */
async function bringBack(ports: LinkPorts, { movie, series, episodes }: RemovedWork): Promise<void> {
  const now = ports.clock.now();
  if (movie !== undefined && (await ports.movies.find(movie.id)) === undefined) {
    await ports.movies.add(movie);
    await ports.matchedWorks.add("movie", [movie.id], now);
  }
  if (series !== undefined && (await ports.series.find(series.id)) === undefined) {
    await ports.series.add(series);
    await ports.matchedWorks.add("series", [series.id], now);
    await ports.episodes.addAll(episodes ?? []);
  } else if (series === undefined) {
    for (const episode of episodes ?? []) {
      if ((await ports.episodes.find(episode.id)) !== undefined) continue;
      await ports.episodes.addAll([episode]);
      await ports.matchedWorks.add("episode", [episode.id], now);
    }
  }
}
