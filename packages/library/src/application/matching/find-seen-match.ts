import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { VideoFile } from "../../domain/files/video-file.ts";
import type { Match, MatchId } from "../../domain/matching/match.ts";
import type { LibraryPorts } from "../ports.ts";

/** A match somebody decides on, as they saw it. */
export interface SeenMatch {
  readonly id: MatchId;
  readonly expectedVersion: number;
}

export interface MatchNotFound {
  readonly code: "match_not_found";
  readonly id: string;
}

export type SeenMatchFailure = MatchNotFound | VersionStale;

export interface MatchAndFile {
  readonly match: Match;
  readonly file: VideoFile;
}

/** The match and its file, held until the unit of work ends. */
export async function findSeenMatch(
  { matches, videoFiles }: Pick<LibraryPorts, "matches" | "videoFiles">,
  { id, expectedVersion }: SeenMatch,
): Promise<Result<MatchAndFile, SeenMatchFailure>> {
  const match = await matches.findForChange(id);
  const file = match && (await videoFiles.findForChange(match.videoFileId));
  if (match === undefined || file === undefined) return fail({ code: "match_not_found", id });
  if (match.version !== expectedVersion) return fail({ code: "version_stale", current: match.version });
  return ok({ match, file });
}
