import type { FoundWork } from "../sources/source.ts";
import { confidenceOf } from "./confidence.ts";
import { chosenByScore, MOST_CANDIDATES } from "./decide.ts";
import type { Candidate, Thresholds } from "./match.ts";
import { candidateOf, inOrder } from "./score.ts";

/** What the sources' answers come to for one file, or for a group of them. */
export interface Assessment {
  /** At most five, the best first. */
  readonly candidates: readonly Candidate[];
  /** The one its score decides for; nothing where somebody must. */
  readonly chosen?: Candidate;
  /** From 0 to 1: how sure it is that the best one is right. */
  readonly confidence: number;
}

/** Below, a candidate has next to nothing in common with the name. */
const LEAST_SCORE = 25;

export function assess(scored: readonly Candidate[], thresholds: Thresholds): Assessment {
  const ordered = inOrder(withoutTwins(scored)).filter(({ score }) => score >= LEAST_SCORE);
  const chosen = chosenByScore(ordered, thresholds);
  return {
    candidates: ordered.slice(0, MOST_CANDIDATES),
    ...(chosen !== undefined && { chosen }),
    confidence: confidenceOf(ordered),
  };
}

/** The work a name itself says by its id, or that was decided for names like it: nothing is left to ask. */
export function certain(
  work: FoundWork,
  feature: "id" | "memory",
  facts: Readonly<Record<string, string | number>>,
): Assessment {
  const candidate = candidateOf(work, [{ feature, value: 1, weight: 1, facts }]);
  return { candidates: [candidate], chosen: candidate, confidence: 0.99 };
}

/** One work that two sources know is one candidate, told by the better of them. */
function withoutTwins(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of inOrder(candidates))
    if (!kept.some(({ work }) => isSame(work, candidate.work))) kept.push(candidate);
  return kept;
}

function isSame(a: FoundWork, b: FoundWork): boolean {
  if (a.kind !== b.kind) return false;
  if (a.ref.source === b.ref.source) return a.ref.id === b.ref.id;
  const ids = ["imdbId", "tmdbId", "tvdbId"] as const;
  return ids.some((id) => a[id] !== undefined && a[id] === b[id]);
}
