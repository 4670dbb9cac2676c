import { type AlreadyDecided, type Decision, decide, ok, type Result } from "@souffleur/kernel";
import type { Candidate, Match, MatchEffects, WantedEpisodes } from "../../domain/matching/match.ts";
import type { LibraryPorts } from "../ports.ts";
import type { MatchAndFile } from "./find-seen-match.ts";
import type { WorkToLink } from "./gather-work.ts";
import { type EpisodeNotSaid, type LinkPorts, linkFile } from "./link-file.ts";
import { storeMatch } from "./store-match.ts";

export type SettlePorts = LinkPorts & Pick<LibraryPorts, "matches" | "matchMemory" | "decidedBy">;

/** What a file is decided to be. */
export interface Choice {
  readonly candidate: Candidate;
  readonly work: WorkToLink;
  /** Where somebody says another one than the name. */
  readonly wanted?: WantedEpisodes | undefined;
  /** Decided by its score alone. */
  readonly isAutomatic?: boolean;
}

/** Makes a choice true: the file belongs to its work, the match is decided, and a rescan will not ask again. */
export async function settleMatch(
  ports: SettlePorts,
  { match, file }: MatchAndFile,
  decision: Extract<Decision, "accept" | "edit">,
  choice: Choice,
): Promise<Result<Match, AlreadyDecided | EpisodeNotSaid>> {
  const { clock, decidedBy } = ports;
  const state = decide(match.state, decision);
  if (!state.ok) return state;
  const { candidate, work, isAutomatic = false } = choice;
  const wanted = choice.wanted ?? match.wanted;
  const linked = await linkFile(ports, file, work, wanted);
  if (!linked.ok) return linked;
  const remembered = isAutomatic ? {} : await remember(ports, match.groupKey, candidate);
  const now = clock.now();
  const after: Match = {
    ...match,
    kind: candidate.work.kind,
    ...(wanted && { wanted }),
    candidates: withCandidate(match.candidates, candidate),
    state: state.value,
    validationStatus: "validated",
    isAutomatic,
    selectedCandidateId: candidate.id,
    effects: { ...linked.value, ...remembered, saidBefore: saidBy(match) },
    decidedBy,
    decidedAt: now,
    updatedAt: now,
    version: match.version + 1,
  };
  return ok(await storeMatch(ports, after));
}

function saidBy({ kind, wanted }: Match): NonNullable<MatchEffects["saidBefore"]> {
  return { kind, ...(wanted && { wanted }) };
}

/** The chosen one stays among the five, however it was found. */
function withCandidate(candidates: readonly Candidate[], chosen: Candidate): readonly Candidate[] {
  return candidates.some(({ id }) => id === chosen.id) ? candidates : [...candidates.slice(0, 4), chosen];
}

async function remember(
  { matchMemory, clock }: SettlePorts,
  key: string,
  { work }: Candidate,
): Promise<Pick<MatchEffects, "rememberedBefore">> {
  const before = await matchMemory.find(key);
  if (before?.ref.source === work.ref.source && before.ref.id === work.ref.id) return {};
  await matchMemory.remember({ key, kind: work.kind, ref: work.ref, title: work.title }, clock.now());
  return { rememberedBefore: before ?? null };
}
