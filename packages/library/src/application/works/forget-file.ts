import {
  fail,
  ok,
  type RestoreConflict,
  type Result,
  type Subject,
  type VersionStale,
} from "@souffleur/kernel";
import { shownName } from "../../domain/files/raw-path.ts";
import type { VideoFile, VideoFileId } from "../../domain/files/video-file.ts";
import type { Match } from "../../domain/matching/match.ts";
import { settleWork } from "../care/settle-work.ts";
import type { LibraryPorts } from "../ports.ts";
import { findSeen, type Seen, type WorkNotFound } from "./work-record.ts";

type Ports = Pick<
  LibraryPorts,
  "videoFiles" | "folders" | "matches" | "movies" | "episodes" | "ledger" | "trash" | "clock"
>;

/** What the trash keeps of what the library knew of a file. What lies on the disk is not touched. */
export interface ForgottenFile {
  readonly file: VideoFile;
  readonly match?: Match;
}

export function videoFileSubject({ id, filename }: VideoFile): Subject {
  return { type: "library.video-file", id, label: shownName(filename) };
}

/** Forgets a file; a scan that finds it again knows it as a new one. */
export async function forgetFile(
  ports: Ports,
  { reason, ...seen }: Seen<VideoFileId> & { readonly reason?: string | undefined },
): Promise<Result<void, WorkNotFound | VersionStale>> {
  const found = await findSeen(ports.videoFiles, "video_file_not_found", seen);
  if (!found.ok) return found;
  const file = found.value;
  const match = await ports.matches.ofFile(file.id);
  const snapshot: ForgottenFile = { file, ...(match && { match }) };
  const subject = videoFileSubject(file);
  await ports.trash.put({ subject, snapshot, reason });
  await ports.videoFiles.remove(file.id);
  await settleWork(ports, file);
  await ports.ledger.record({ action: "library.video-file.deleted", subject });
  return ok(undefined);
}

/** Knows it again as it was; `isLinked` says whether what it was is still there. */
export async function restoreFile(
  ports: Ports,
  { file, match }: ForgottenFile,
): Promise<Result<{ readonly file: VideoFile; readonly isLinked: boolean }, RestoreConflict>> {
  const { videoFiles, folders, matches, ledger } = ports;
  const other = (await videoFiles.findByPath(file.path)) ?? (await videoFiles.findForChange(file.id));
  if (other !== undefined) return fail({ code: "restore_conflict", reason: "path_taken", options: [] });
  if ((await folders.find(file.folderId)) === undefined)
    return fail({ code: "restore_conflict", reason: "folder_gone", options: [] });
  const { movieId, episodeId, ...unlinked } = file;
  const hasMovie = movieId !== undefined && (await ports.movies.findForChange(movieId)) !== undefined;
  const hasEpisode = episodeId !== undefined && (await ports.episodes.findForChange(episodeId)) !== undefined;
  const again = {
    ...unlinked,
    ...(hasMovie && { movieId }),
    ...(hasEpisode && { episodeId }),
  };
  await videoFiles.addAll([again]);
  if (match !== undefined) await matches.addAll([match]);
  await settleWork(ports, again);
  await ledger.record({ action: "library.video-file.restored", subject: videoFileSubject(again) });
  const isLinked = hasMovie || hasEpisode || (movieId === undefined && episodeId === undefined);
  return ok({ file: again, isLinked });
}
