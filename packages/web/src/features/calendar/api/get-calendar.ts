import { useQuery } from "@tanstack/react-query";
import { readEvery } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { PlanConflict, Shift } from "../../../lib/api/types.ts";
import type { CalendarSearch, Period } from "../calendar-search.ts";

/** More than this is not read: who plans so much at once narrows it to a production or a venue. */
export const MOST_SHOWN = 2000;

type Filters = Pick<CalendarSearch, "production" | "venue" | "person">;

export function useCalendarShifts({ from, to }: Period, { production, venue, person }: Filters) {
  const query = { from, to, production_id: production, venue_id: venue, person_id: person };
  return useQuery({
    queryKey: keys.shifts.list(query),
    queryFn: ({ signal }) => readEvery<Shift>("/shifts", query, signal),
  });
}

/** What is broken in these days; the calendar is there before it is known. */
export function useCalendarConflicts({ from, to }: Period, { production, person }: Filters) {
  const query = { from, to, production_id: production, person_id: person };
  return useQuery({
    queryKey: [...keys.conflicts.list(query), "calendar"],
    queryFn: ({ signal }) => readEvery<PlanConflict>("/planning/conflicts", query, signal),
  });
}
