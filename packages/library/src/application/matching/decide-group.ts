import { fail, type InstantText, ok, type Result, type UndoConflict } from "@souffleur/kernel";
import type { Match, MatchId, WantedEpisodes } from "../../domain/matching/match.ts";
import { type DecidePorts, takeBack } from "./decide-match.ts";
import { groupSubject } from "./match-record.ts";
import { type Choice, settleMatch } from "./settle-match.ts";

export interface GroupNotFound {
  readonly code: "match_group_not_found";
  readonly key: string;
}

/** What one decision for many files came to. */
export interface GroupOutcome {
  readonly accepted: readonly Match[];
  /** Those whose names do not say which episode they are: each is decided by itself. */
  readonly left: readonly Match[];
}

/** What the ledger keeps of it: enough to take it all back. */
export interface RecordedGroup {
  readonly matches: readonly RecordedDecision[];
}

interface RecordedDecision {
  readonly id: MatchId;
  /** A decision is known again by its moment: what was decided otherwise and taken back since is the same once more. */
  readonly decidedAt?: InstantText;
}

/** Which of a group: all, or one season. */
export interface GroupPart {
  readonly key: string;
  readonly seasonNumber?: number | undefined;
}

/** All files of a group that wait are of one work: decided at once, and taken back at once. */
export async function acceptGroup(
  ports: DecidePorts,
  { key, seasonNumber }: GroupPart,
  choice: Choice,
): Promise<Result<GroupOutcome, GroupNotFound>> {
  const waiting = await ports.matches.waitingOfGroup(key);
  const meant = waiting.filter(({ wanted }) => isOfSeason(wanted, seasonNumber));
  if (meant.length === 0) return fail({ code: "match_group_not_found", key });
  const accepted: Match[] = [];
  const left: Match[] = [];
  for (const match of meant) {
    const file = await ports.videoFiles.findForChange(match.videoFileId);
    if (file === undefined) continue;
    const settled = await settleMatch(ports, { match, file }, "accept", choice);
    if (settled.ok) accepted.push(settled.value);
    else left.push(match);
  }
  if (accepted.length > 0) await recordAccepted(ports, key, choice, accepted);
  return ok({ accepted, left });
}

function isOfSeason(wanted: WantedEpisodes | undefined, season: number | undefined): boolean {
  return season === undefined || wanted?.seasonNumber === season;
}

async function recordAccepted(
  { ledger }: DecidePorts,
  key: string,
  { candidate }: Choice,
  accepted: readonly Match[],
): Promise<void> {
  const matches = accepted.map(recordedDecision);
  await ledger.record({
    action: "library.match-group.accepted",
    subject: groupSubject(key, candidate.work.title),
    after: { chosen: candidate.id, files: accepted.length, matches },
  });
}

export function recordedDecision({ id, decidedAt }: Match): RecordedDecision {
  return { id, ...(decidedAt !== undefined && { decidedAt }) };
}

/** Takes back what was decided for a group, unless one of its files was decided otherwise since. */
export async function undoGroupAccepted(
  ports: DecidePorts,
  { matches }: RecordedGroup,
): Promise<Result<void, UndoConflict>> {
  // The last first: what came with the first file goes with it.
  for (const { id, decidedAt } of matches.toReversed()) {
    const match = await ports.matches.findForChange(id);
    const file = match && (await ports.videoFiles.findForChange(match.videoFileId));
    if (match === undefined || file === undefined || match.decidedAt !== decidedAt)
      return fail({ code: "undo_conflict" });
    const restored = await takeBack(ports, { match, file });
    if (!restored.ok) return fail({ code: "undo_conflict" });
  }
  return ok(undefined);
}
