import { fail, ok, type Result } from "@souffleur/kernel";
import type { Minute } from "../plan/facts.ts";
import { lengthOf, readTimes, type TimesReason, type WallTime } from "../productions/wall-time.ts";
import { differenceOf, largestDifference, needsReason, TOLERANCE_MINUTES } from "./difference.ts";
import type { ActualHours, PlannedHours } from "./hours-line.ts";

/** Work that is said to be longer is a slip of the pen, unless it was planned so. */
export const MAX_WORKED_MINUTES = 24 * 60;
/** How far from the plan work may begin and still be that work. */
export const MAX_AWAY_MINUTES = 24 * 60;

/** What somebody says they did. */
export type HoursText =
  | {
      readonly kind: "worked";
      readonly start: string;
      readonly end: string;
      readonly breakMinutes?: number | undefined;
    }
  | { readonly kind: "absent" };

export type HoursReason = TimesReason | "too_far";

export interface HoursInvalid {
  readonly code: "hours_invalid";
  readonly reason: HoursReason;
  readonly at: string;
}

export interface HoursInFuture {
  readonly code: "hours_in_future";
  readonly at: string;
}

export interface HoursReasonNeeded {
  readonly code: "hours_reason_needed";
  /** By how much it differs; nothing where somebody did not work. */
  readonly minutes?: number | undefined;
  readonly tolerance: number;
}

export type HoursRefused = HoursInvalid | HoursInFuture | HoursReasonNeeded;

/** What somebody says they did, as hours that can be: in order, not of the future, near the plan, explained. */
export function readHours(
  text: HoursText,
  reason: string,
  { planned, now }: { readonly planned: PlannedHours; readonly now: Minute },
): Result<ActualHours, HoursRefused> {
  const actual = readActual(text, planned);
  if (!actual.ok) return actual;
  const future = futureOf(actual.value, planned, now);
  if (future !== undefined) return fail({ code: "hours_in_future", at: future });
  if (reason.trim() === "" && needsReason(planned, actual.value)) {
    const minutes =
      actual.value.kind === "absent" ? undefined : largestDifference(differenceOf(planned, actual.value));
    return fail({ code: "hours_reason_needed", minutes, tolerance: TOLERANCE_MINUTES });
  }
  return actual;
}

function readActual(text: HoursText, planned: PlannedHours): Result<ActualHours, HoursInvalid> {
  if (text.kind === "absent") return ok({ kind: "absent" });
  const times = readTimes(text, planned.zone);
  if (!times.ok) return invalid(times.failure.reason, times.failure.at);
  const at: WallTime = times.value;
  const length = lengthOf(at.span);
  if (length > Math.max(MAX_WORKED_MINUTES, lengthOf(planned.at.span))) return invalid("too_long", text.end);
  if (Math.abs(at.span.start - planned.at.span.start) > MAX_AWAY_MINUTES)
    return invalid("too_far", text.start);
  const breakMinutes = text.breakMinutes ?? Math.min(planned.breakMinutes, length - 1);
  if (breakMinutes >= length) return invalid("break_too_long", String(breakMinutes));
  return ok({ kind: "worked", at, breakMinutes });
}

/** What of it lies in the future. That somebody did not work is known once it should have begun. */
function futureOf(actual: ActualHours, planned: PlannedHours, now: Minute): string | undefined {
  if (actual.kind === "absent") return planned.at.span.start > now ? planned.at.start : undefined;
  return actual.at.span.end > now ? actual.at.end : undefined;
}

function invalid(reason: HoursReason, at: string) {
  return fail({ code: "hours_invalid" as const, reason, at });
}
