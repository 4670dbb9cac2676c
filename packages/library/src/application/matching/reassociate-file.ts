import {
  type AlreadyDecided,
  fail,
  isWaiting,
  ok,
  type Result,
  restore,
  type UndoConflict,
  type VersionStale,
} from "@souffleur/kernel";
import { shownName } from "../../domain/files/raw-path.ts";
import type { VideoFile, VideoFileId } from "../../domain/files/video-file.ts";
import { groupKeyOf } from "../../domain/matching/group-key.ts";
import type { Match, MatchId } from "../../domain/matching/match.ts";
import type { FileNotFound } from "../files/get-file.ts";
import type { DecidePorts } from "./decide-match.ts";
import { type EpisodeNotSaid, unlinkFile } from "./link-file.ts";
import { type Choice, settleMatch } from "./settle-match.ts";
import { storeMatch } from "./store-match.ts";

/** A file somebody says is another work, as they saw it. */
export interface SeenFile {
  readonly id: VideoFileId;
  readonly expectedVersion: number;
}

/** What the ledger keeps of it: the match as it was, where there was one, and as it became. */
export interface RecordedReassociation {
  readonly match?: Match;
}

/** A file was taken for the wrong work, and long since decided: it is another one's. */
export async function reassociateFile(
  ports: DecidePorts,
  seen: SeenFile,
  choice: Choice,
): Promise<Result<Match, FileNotFound | VersionStale | EpisodeNotSaid | AlreadyDecided>> {
  const file = await ports.videoFiles.findForChange(seen.id);
  if (file === undefined) return fail({ code: "video_file_not_found", id: seen.id });
  if (file.version !== seen.expectedVersion) return fail({ code: "version_stale", current: file.version });
  const newest = await ports.matches.ofFile(file.id);
  const before = newest && (await ports.matches.findForChange(newest.id));
  const match = before ?? (await addMatch(ports, file));
  const settled = await settleMatch(ports, { match: reopened(match), file }, "edit", choice);
  if (!settled.ok) return settled;
  await ports.ledger.record({
    action: "library.file.reassociated",
    subject: { type: "library.file", id: file.id, label: shownName(file.filename) },
    before: before === undefined ? {} : { match: before },
    after: { matchId: settled.value.id, version: settled.value.version, chosen: choice.candidate.id },
  });
  return settled;
}

/** Gives the file back to the work it belonged to, unless it was decided otherwise since. */
export async function undoReassociated(
  ports: DecidePorts,
  { match: before }: RecordedReassociation,
  { matchId, version }: { readonly matchId: MatchId; readonly version: number },
): Promise<Result<void, UndoConflict>> {
  const match = await ports.matches.findForChange(matchId);
  const file = match && (await ports.videoFiles.findForChange(match.videoFileId));
  if (match?.effects === undefined || file === undefined || match.version !== version)
    return fail({ code: "undo_conflict" });
  await unlinkFile(ports, file, match.effects);
  const { rememberedBefore } = match.effects;
  if (rememberedBefore === null) await ports.matchMemory.forget(match.groupKey);
  else if (rememberedBefore !== undefined)
    await ports.matchMemory.remember(rememberedBefore, ports.clock.now());
  const { effects: _effects, selectedCandidateId: _id, decidedAt: _at, decidedBy: _by, ...rest } = match;
  const blank = { ...rest, state: "superseded", validationStatus: "pending", isAutomatic: false } as const;
  await storeMatch(ports, { ...(before ?? blank), updatedAt: ports.clock.now(), version: version + 1 });
  return ok(undefined);
}

/** One that is decided waits again, for the moment in which it is decided anew. */
function reopened(match: Match): Match {
  if (isWaiting(match.state)) return match;
  const state = restore(match.state);
  return state.ok ? { ...match, state: state.value } : match;
}

/** Files that were in order before they were known here have no match yet. */
async function addMatch({ matches, clock, newId }: DecidePorts, file: VideoFile): Promise<Match> {
  const now = clock.now();
  const match: Match = {
    id: newId<"match">(),
    videoFileId: file.id,
    kind: file.parsed.type === "episode" ? "series" : "movie",
    groupKey: groupKeyOf(file),
    candidates: [],
    state: "open",
    validationStatus: "pending",
    isAutomatic: false,
    confidence: 0,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await matches.addAll([match]);
  return match;
}
