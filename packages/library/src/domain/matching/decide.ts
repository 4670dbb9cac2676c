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
  thresholds: Thresholds,
): Candidate | undefined {
  if (best === undefined) return undefined;
  return isPlain(best.score, next?.score ?? 0, thresholds) ? best : undefined;
}

/** Whether the scores of the best and of the next decide by themselves. */
export function isPlain(best: number, next: number, { alone, ahead, lead }: Thresholds): boolean {
  return (best >= alone && next < alone) || (best >= ahead && best - next >= lead);
}
