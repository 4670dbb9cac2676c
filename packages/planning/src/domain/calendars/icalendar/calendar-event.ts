import type { RecurrenceRule } from "../recurrence/recurrence-rule.ts";
import type { Span } from "./calendar-values.ts";
import type { Zone } from "./zone.ts";

/** Whether somebody is taken while it lasts. */
export type Busyness = "busy" | "tentative" | "free";

/** One event of a calendar file, or one period of those that only say when somebody is taken. */
export interface CalendarEvent {
  /** Stays the same when the file is written again; several entries have one where single dates were changed. */
  readonly uid: string;
  readonly line: number;
  readonly summary: string;
  /** Seconds on the wall of `zone`. */
  readonly start: number;
  readonly zone: Zone;
  readonly allDay: boolean;
  readonly length: EventLength;
  readonly rules: readonly EventRule[];
  /** Further starts, some with a length of their own. */
  readonly moreStarts: readonly MoreStart[];
  /** Starts that do not take place, or elsewhere in time. */
  readonly without: ReadonlySet<number>;
  /** The same by the day, as whole numbers. */
  readonly withoutDays: ReadonlySet<number>;
  readonly busyness: Busyness;
}

/** From start to end by the clock (`end`), or so many days by the calendar and then seconds by the clock. */
export type EventLength = { readonly exactSeconds: number } | Span;

export interface EventRule {
  readonly line: number;
  /** As it stands in the file. */
  readonly text: string;
  readonly rule: RecurrenceRule;
  /** The last start on the wall of the event's zone. */
  readonly until?: number;
}

export interface MoreStart {
  readonly start: number;
  readonly length?: EventLength;
}

/** When an event that starts then is over, in seconds since 1970. */
export function endOf(zone: Zone, start: number, length: EventLength): number {
  if ("exactSeconds" in length) return zone.instantOf(start) + length.exactSeconds;
  return zone.instantOf(start + length.days * 86_400) + length.seconds;
}
