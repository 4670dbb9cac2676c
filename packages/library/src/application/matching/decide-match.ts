import {
  type AlreadyDecided,
  decide,
  fail,
  type NothingToRestore,
  ok,
  type Result,
  restore,
  type UndoConflict,
} from "@souffleur/kernel";
import type { VideoFile } from "../../domain/files/video-file.ts";
import type { Match, MatchId } from "../../domain/matching/match.ts";
import type { LibraryPorts } from "../ports.ts";
import {
  findSeenMatch,
  type MatchAndFile,
  type SeenMatch,
  type SeenMatchFailure,
} from "./find-seen-match.ts";
import { type EpisodeNotSaid, unlinkFile } from "./link-file.ts";
import { matchRecord, matchSubject } from "./match-record.ts";
import { type Choice, type SettlePorts, settleMatch } from "./settle-match.ts";
import { storeMatch } from "./store-match.ts";

export type DecidePorts = SettlePorts & Pick<LibraryPorts, "ledger">;

/** None of the five, or not this one: look at the match again. */
export interface CandidateNotFound {
  readonly code: "candidate_not_found";
  readonly id: string;
}

/** The file is what one of the candidates says. */
export async function acceptMatch(
  ports: DecidePorts,
  seen: SeenMatch,
  choice: Choice,
): Promise<Result<Match, SeenMatchFailure | AlreadyDecided | EpisodeNotSaid | CandidateNotFound>> {
  const found = await findSeenMatch(ports, seen);
  if (!found.ok) return found;
  const { match } = found.value;
  const isKnown = match.candidates.some(({ id }) => id === choice.candidate.id);
  if (!isKnown) return fail({ code: "candidate_not_found", id: choice.candidate.id });
  return settleAndRecord(ports, found.value, "accept", choice);
}

/** The file is another work than those proposed: one somebody searched for. */
export async function editMatch(
  ports: DecidePorts,
  seen: SeenMatch,
  choice: Choice,
): Promise<Result<Match, SeenMatchFailure | AlreadyDecided | EpisodeNotSaid>> {
  const found = await findSeenMatch(ports, seen);
  return found.ok ? settleAndRecord(ports, found.value, "edit", choice) : found;
}

/** The file is no film and no episode, or nothing to keep: it leaves the inbox, and no scan asks again. */
export async function rejectMatch(
  ports: DecidePorts,
  seen: SeenMatch,
): Promise<Result<Match, SeenMatchFailure | AlreadyDecided>> {
  const found = await findSeenMatch(ports, seen);
  if (!found.ok) return found;
  const { match, file } = found.value;
  const state = decide(match.state, "reject");
  if (!state.ok) return state;
  const now = ports.clock.now();
  const after = await storeMatch(ports, {
    ...match,
    state: state.value,
    validationStatus: "rejected",
    decidedBy: ports.decidedBy,
    decidedAt: now,
    updatedAt: now,
    version: match.version + 1,
  });
  await record(ports, match, after, file);
  return ok(after);
}

/** Takes a decision back: the file waits once more, and what the decision brought goes. */
export async function restoreMatch(
  ports: DecidePorts,
  seen: SeenMatch,
): Promise<Result<Match, SeenMatchFailure | NothingToRestore>> {
  const found = await findSeenMatch(ports, seen);
  if (!found.ok) return found;
  const restored = await takeBack(ports, found.value);
  if (!restored.ok) return restored;
  await record(ports, found.value.match, restored.value, found.value.file);
  return restored;
}

/** The same from the ledger, unless it was decided otherwise since. */
export async function undoMatchDecided(
  ports: DecidePorts,
  id: MatchId,
  { version }: { readonly version: number },
): Promise<Result<Match, UndoConflict>> {
  const restored = await restoreMatch(ports, { id, expectedVersion: version });
  return restored.ok ? restored : fail({ code: "undo_conflict" });
}

/** The same, without a word in the ledger: whoever takes many back says it once. */
export async function takeBack(
  ports: SettlePorts,
  { match, file }: MatchAndFile,
): Promise<Result<Match, NothingToRestore>> {
  const { effects, selectedCandidateId: _chosen, decidedAt: _at, decidedBy: _by, ...rest } = match;
  const { wanted: _wanted, ...unsaid } = rest;
  const before = effects?.saidBefore === undefined ? rest : { ...unsaid, ...effects.saidBefore };
  const state = restore(match.state);
  if (!state.ok) return state;
  if (effects !== undefined) {
    await unlinkFile(ports, file, effects);
    const { rememberedBefore } = effects;
    if (rememberedBefore === null) await ports.matchMemory.forget(match.groupKey);
    else if (rememberedBefore !== undefined)
      await ports.matchMemory.remember(rememberedBefore, ports.clock.now());
  }
  return ok(
    await storeMatch(ports, {
      ...before,
      state: state.value,
      validationStatus: "pending",
      isAutomatic: false,
      updatedAt: ports.clock.now(),
      version: match.version + 1,
    }),
  );
}

async function settleAndRecord(
  ports: DecidePorts,
  held: MatchAndFile,
  decision: "accept" | "edit",
  choice: Choice,
): Promise<Result<Match, AlreadyDecided | EpisodeNotSaid>> {
  const settled = await settleMatch(ports, held, decision, choice);
  if (settled.ok) await record(ports, held.match, settled.value, held.file);
  return settled;
}

async function record({ ledger }: DecidePorts, before: Match, after: Match, file: VideoFile): Promise<void> {
  await ledger.record({
    action: `library.match.${after.state}`,
    subject: matchSubject(after, file),
    before: matchRecord(before),
    after: matchRecord(after),
  });
}
