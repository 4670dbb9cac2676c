import type { Candidate, Thresholds } from "./match.ts";

export const defaultThresholds: Thresholds = { alone: 85, ahead: 95, lead: 10 };

/** How many wait in the inbox for one file. */
export const MOST_CANDIDATES = 5;

/**
 * The candidate a score alone decides for: the only one that is good, or a very good one well clear of the next. The
 * candidates stand in the order of their scores.
 */
export function chosenByScore(
  [best, next]: readonly Candidate[],
  { alone, ahead, lead }: Thresholds,
): Candidate | undefined {
  if (best === undefined) return undefined;
  const behind = next?.score ?? 0;
  if (best.score >= alone && behind < alone) return best;
  return best.score >= ahead && best.score - behind >= lead ? best : undefined;
}
