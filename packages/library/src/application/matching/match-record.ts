import type { Subject } from "@souffleur/kernel";
import { shownName } from "../../domain/files/raw-path.ts";
import type { VideoFile } from "../../domain/files/video-file.ts";
import type { Match } from "../../domain/matching/match.ts";

/** A match as the ledger names it: by its file. */
export function matchSubject({ id }: Pick<Match, "id">, file: Pick<VideoFile, "filename">): Subject {
  return { type: "library.match", id, label: shownName(file.filename) };
}

/** Files decided at once, as the ledger names them. */
export function groupSubject(key: string, label: string): Subject {
  return { type: "library.match-group", id: key, label };
}

/** What of a match the ledger keeps; the match keeps the rest itself. */
export function matchRecord({ state, version, selectedCandidateId }: Match) {
  return { state, version, ...(selectedCandidateId !== undefined && { chosen: selectedCandidateId }) };
}
