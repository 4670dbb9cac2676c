import type { WorkedHours } from "../../lib/api/types.ts";
import { addDays, minutesBetween } from "../../lib/format/wall-clock.ts";

/** What somebody types of a line: hours of the clock, the days being clear from what was planned. */
export interface HoursDraft {
  readonly start: string;
  readonly end: string;
  readonly breakMinutes: number;
  readonly absent: boolean;
  readonly reason: string;
}

export function draftOf({ planned, actual, absent, reason, started_at }: WorkedHours): HoursDraft {
  const times = actual ?? planned;
  return {
    start: (actual?.start ?? started_at ?? planned.start).slice(11, 16),
    end: times.end.slice(11, 16),
    breakMinutes: times.break_minutes,
    absent,
    reason,
  };
}

/** What the server is told: the start on the day nearest to the plan, the end after it within a day. */
export function inputOf({ planned }: WorkedHours, draft: HoursDraft) {
  const { absent, reason } = draft;
  if (absent) return { absent, reason };
  const start = nearest(planned.start, draft.start);
  const sameDay = `${start.slice(0, 10)}T${draft.end}:00`;
  const end = sameDay > start ? sameDay : `${addDays(start.slice(0, 10), 1)}T${draft.end}:00`;
  return { absent, start, end, break_minutes: draft.breakMinutes, reason };
}

export function endsNextDay(line: WorkedHours, draft: HoursDraft): boolean {
  const { start, end } = inputOf(line, draft);
  return start !== undefined && end !== undefined && end.slice(0, 10) > start.slice(0, 10);
}

function nearest(planned: string, clock: string): string {
  const day = planned.slice(0, 10);
  const candidates = [0, -1, 1].map((days) => `${addDays(day, days)}T${clock}:00`);
  const distance = (time: string) => Math.abs(minutesBetween(planned, time));
  return candidates.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
