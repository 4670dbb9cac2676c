import type { Candidate } from "./match.ts";

/** Fitted on one half of `tests/support/look-alikes` by `bench/matching.ts --fit`; the other half proves it. */
const fitted = { constant: -16.8, score: 21.38, lead: 2.7 };

/** How likely the best candidate is the right one, by its score and by how far the next one is behind. */
export function confidenceOf(candidates: readonly Candidate[]): number {
  const features = confidenceFeatures(candidates);
  if (features === undefined) return 0;
  const { constant, score, lead } = fitted;
  const sum = constant + score * features.score + lead * features.lead;
  // Of several that are as good as each other, each is as likely as the others.
  const equals = candidates.filter((each) => (candidates[0]?.score ?? 0) - each.score < AS_GOOD).length;
  return Math.round(1_000 / (1 + Math.exp(-sum)) / equals) / 1_000;
}

export interface ConfidenceFeatures {
  /** From 0 to 1. */
  readonly score: number;
  /** How far the next one is behind, up to 25 points. */
  readonly lead: number;
}

const MOST_LEAD = 25;
const AS_GOOD = 1.5;

export function confidenceFeatures([best, next]: readonly Candidate[]): ConfidenceFeatures | undefined {
  if (best === undefined) return undefined;
  const lead = Math.min(MOST_LEAD, best.score - (next?.score ?? 0));
  return { score: best.score / 100, lead: lead / MOST_LEAD };
}
