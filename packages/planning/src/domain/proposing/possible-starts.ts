import type { Minute, ShiftFacts } from "../plan/facts.ts";

/** What the machine places begins at a quarter of an hour. */
export const GRID_MINUTES = 15;
/** Of a window that is longer than this, only the beginning is used: some five weeks. */
const MOST_STARTS = 3_500;

/** Every quarter of an hour at which a shift still ends inside its window. */
export function possibleStarts({ window }: ShiftFacts): Minute[] {
  if (window === undefined) return [];
  const starts: Minute[] = [];
  const first = Math.ceil(window.start / GRID_MINUTES) * GRID_MINUTES;
  for (
    let start = first;
    start + window.minutes <= window.end && starts.length < MOST_STARTS;
    start += GRID_MINUTES
  )
    starts.push(start);
  return starts;
}
