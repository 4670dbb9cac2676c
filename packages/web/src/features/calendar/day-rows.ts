import type { DayRows } from "./calendar-search.ts";
import { type Entry, type Placed, placedSideBySide, segmentsOf } from "./entries.ts";

/** One line of a day: a venue or a person, and what is on there. */
export interface DayRow {
  /** Nothing for what has no venue, or nobody yet. */
  readonly id: string | undefined;
  readonly entries: readonly Entry[];
}

/** The lines a day has, those with nothing on left out. Who is in a shift twice stands there once. */
export function rowsOfDay(entries: readonly Entry[], by: DayRows): readonly DayRow[] {
  const rows = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    for (const id of idsOf(entry, by)) {
      const row = rows.get(id);
      if (row === undefined) rows.set(id, [entry]);
      else row.push(entry);
    }
  }
  return [...rows].map(([id, list]) => ({ id, entries: list }));
}

function idsOf({ shift }: Entry, by: DayRows): readonly (string | undefined)[] {
  if (by === "venue") return [shift.venue_id];
  const people = new Set(shift.assignments.map(({ person_id }) => person_id));
  return people.size === 0 ? [undefined] : [...people];
}

/** What is on in one line, in lanes of its own where it overlaps. */
export function barsOf({ entries }: DayRow, day: string): readonly Placed[] {
  return placedSideBySide(segmentsOf(entries, day));
}
