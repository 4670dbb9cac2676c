import type { PlanConflict, Shift } from "../../lib/api/types.ts";
import { addDays, minutesBetween, wallClock } from "../../lib/format/wall-clock.ts";
import type { Period } from "./calendar-search.ts";

export const DAY_MINUTES = 1440;
/** What ends before this in the morning belongs to the evening before. */
const NIGHT_ENDS = "05:00:00";

/** A shift as the calendar shows it. */
export interface Entry {
  readonly shift: Shift;
  /** The first and the last day it stands on in a month. */
  readonly first: string;
  readonly last: string;
  /** People still missing. */
  readonly open: number;
  readonly severity: PlanConflict["severity"] | undefined;
}

/** What of a shift lies on one day, in minutes of the wall clock of its place. */
export interface Segment {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  /** Whether it goes on from the day before, or into the day after. */
  readonly isContinued: boolean;
  readonly goesOn: boolean;
}

/** A segment beside those it overlaps: the lane it is in, of how many. */
export interface Placed extends Segment {
  readonly lane: number;
  readonly lanes: number;
}

export function openPostsOf({ posts, assignments }: Pick<Shift, "posts" | "assignments">): number {
  return posts.reduce((sum, { id, count }) => {
    const taken = assignments.filter(({ post_id }) => post_id === id).length;
    return sum + Math.max(0, count - taken);
  }, 0);
}

/** The worst that is said of each shift, apart from its open posts: those are marked on their own. */
export function severitiesOf(
  conflicts: readonly PlanConflict[],
): ReadonlyMap<string, PlanConflict["severity"]> {
  const worst = new Map<string, PlanConflict["severity"]>();
  for (const { shift_ids, severity, code } of conflicts) {
    if (code === "post_underfilled") continue;
    for (const id of shift_ids) if (worst.get(id) !== "forbid") worst.set(id, severity);
  }
  return worst;
}

/** `2026-11-21T19:30:00` some minutes on, with no clock but the one on the wall. */
function wallLater(text: string, minutes: number): string {
  const moved = wallClock(text);
  moved.setUTCMinutes(moved.getUTCMinutes() + minutes);
  return moved.toISOString().slice(0, 19);
}

/**
 * When a shift ends on the wall. In the night the clocks go back it may end, on the wall, before it began: then its
 * length says where its bar ends.
 */
function endOf({ end, minutes }: Shift, start: string): string {
  return end !== undefined && end > start ? end : wallLater(start, Math.max(1, minutes));
}

function lastDayOf(shift: Shift, first: string): string {
  if (shift.start === undefined) return first;
  const end = endOf(shift, shift.start);
  const day = end.slice(0, 10);
  // A show that ends at one in the morning is that evening's.
  return day > first && end.slice(11) <= NIGHT_ENDS ? addDays(day, -1) : day;
}

/** Shifts with all that the calendar shows of them, in order of time; those without a time come first on their day. */
export function entriesOf(
  shifts: readonly Shift[],
  severities: ReadonlyMap<string, PlanConflict["severity"]>,
): readonly Entry[] {
  return shifts
    .map((shift): Entry => {
      const first = shift.start?.slice(0, 10) ?? shift.day;
      return {
        shift,
        first,
        last: lastDayOf(shift, first),
        open: openPostsOf(shift),
        severity: severities.get(shift.id),
      };
    })
    .toSorted(
      ({ shift: one }, { shift: other }) =>
        (one.start ?? one.day).localeCompare(other.start ?? other.day) ||
        one.title.localeCompare(other.title) ||
        one.id.localeCompare(other.id),
    );
}

/** The entries of each day of a period; what is to be placed and may begin earlier stands on the first day. */
export function entriesByDay(
  entries: readonly Entry[],
  { from, to }: Period,
): ReadonlyMap<string, readonly Entry[]> {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const isFloating = entry.shift.start === undefined;
    const first = entry.first < from ? from : entry.first;
    const last = isFloating ? first : entry.last > to ? to : entry.last;
    for (let day = first; day <= last; day = addDays(day, 1)) {
      const list = days.get(day);
      if (list === undefined) days.set(day, [entry]);
      else list.push(entry);
    }
  }
  return days;
}

/** What of the placed entries lies on one day, cut at midnight, in order. */
export function segmentsOf(entries: readonly Entry[], day: string): readonly Segment[] {
  const [midnight, next] = [`${day}T00:00:00`, `${addDays(day, 1)}T00:00:00`];
  return entries.flatMap((entry): Segment[] => {
    const { start } = entry.shift;
    if (start === undefined) return [];
    const end = endOf(entry.shift, start);
    if (start >= next || end <= midnight) return [];
    return [
      {
        entry,
        from: start < midnight ? 0 : minutesBetween(midnight, start),
        to: end > next ? DAY_MINUTES : minutesBetween(midnight, end),
        isContinued: start < midnight,
        goesOn: end > next,
      },
    ];
  });
}

/** Puts what overlaps side by side: each group that touches shares the width among as few lanes as it needs. */
export function placedSideBySide(segments: readonly Segment[]): readonly Placed[] {
  const sorted = segments.toSorted((one, other) => one.from - other.from || other.to - one.to);
  const placed: Placed[] = [];
  let group: { segment: Segment; lane: number }[] = [];
  let ends: number[] = [];
  const close = () => {
    placed.push(...group.map(({ segment, lane }) => ({ ...segment, lane, lanes: ends.length })));
    group = [];
    ends = [];
  };
  for (const segment of sorted) {
    if (ends.every((end) => end <= segment.from)) close();
    const free = ends.findIndex((end) => end <= segment.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = segment.to;
    group.push({ segment, lane });
  }
  close();
  return placed;
}

export interface Hours {
  readonly first: number;
  /** The hour it ends with. */
  readonly last: number;
}

/** The hours that have to be seen: the working day, and as much around it as anything takes. */
export function hoursOf(segments: readonly Segment[]): Hours {
  const first = Math.min(9, ...segments.map(({ from }) => Math.floor(from / 60)));
  const last = Math.max(19, ...segments.map(({ to }) => Math.ceil(to / 60)));
  return { first, last };
}
