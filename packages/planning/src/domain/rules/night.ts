import type { Work } from "../plan/work.ts";
import { minuteAt } from "../plan/zones.ts";

/** Minutes of work between two hours of the clock: over midnight, where the first is the later one. */
export function nightMinutes({ shares, zone }: Work, from: number, to: number): number {
  let minutes = 0;
  for (const { day, start, end } of shares) {
    const evening = Math.max(start, minuteAt(zone, day, from));
    const morning = Math.min(end, minuteAt(zone, day, to));
    minutes +=
      from < to ? Math.max(0, morning - evening) : Math.max(0, morning - start) + Math.max(0, end - evening);
  }
  return minutes;
}
