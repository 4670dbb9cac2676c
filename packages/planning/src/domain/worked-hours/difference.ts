import { lengthOf } from "../productions/wall-time.ts";
import type { ActualHours, PlannedHours } from "./hours-line.ts";

/** What may differ from the plan without a word. */
export const TOLERANCE_MINUTES = 15;

/** By how many minutes it was later, or longer, than planned. */
export interface HoursDifference {
  readonly startMinutes: number;
  readonly endMinutes: number;
  /** Of the work, breaks taken off. */
  readonly workMinutes: number;
}

export function differenceOf(
  { at, breakMinutes }: Pick<PlannedHours, "at" | "breakMinutes">,
  actual: ActualHours,
): HoursDifference {
  const planned = lengthOf(at.span) - breakMinutes;
  if (actual.kind === "absent") return { startMinutes: 0, endMinutes: 0, workMinutes: -planned };
  return {
    startMinutes: actual.at.span.start - at.span.start,
    endMinutes: actual.at.span.end - at.span.end,
    workMinutes: lengthOf(actual.at.span) - actual.breakMinutes - planned,
  };
}

/** The largest of the differences, in minutes either way. */
export function largestDifference({ startMinutes, endMinutes, workMinutes }: HoursDifference): number {
  return Math.max(Math.abs(startMinutes), Math.abs(endMinutes), Math.abs(workMinutes));
}

/** An absence has to be explained, however short the work would have been. */
export function needsReason(
  planned: Pick<PlannedHours, "at" | "breakMinutes">,
  actual: ActualHours,
): boolean {
  return actual.kind === "absent" || largestDifference(differenceOf(planned, actual)) > TOLERANCE_MINUTES;
}
