import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { people, productions, teams, venues } from "../../lib/api/references.ts";
import type { Production } from "../../lib/api/types.ts";
import { today } from "../../lib/format/wall-clock.ts";
import { MOST_SHOWN, useCalendarConflicts, useCalendarShifts } from "./api/get-calendar.ts";
import {
  type CalendarPlace,
  type CalendarSearch,
  type Period,
  periodOf,
  placeOf,
} from "./calendar-search.ts";
import { type Entry, entriesByDay, entriesOf, severitiesOf } from "./entries.ts";

/** All that a view of the calendar draws from. */
export interface Calendar {
  readonly place: CalendarPlace;
  readonly period: Period;
  readonly entries: readonly Entry[];
  readonly byDay: ReadonlyMap<string, readonly Entry[]>;
  readonly isLoading: boolean;
  readonly isFiltered: boolean;
  readonly isCut: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  readonly colorOf: (entry: Entry) => string;
  readonly productionOf: (entry: Entry) => Production | undefined;
}

const NO_COLOR = "#8f8279";

/** Changes what stands in the address; what is chosen no more leaves it. */
export function useCalendarSearch() {
  const navigate = useNavigate();
  const search: CalendarSearch = useSearch({ from: "/shell/calendar" });
  const change = (part: CalendarSearch) => {
    const next = Object.entries({ ...search, ...part }).filter(([, value]) => value !== "");
    void navigate({ to: "/calendar", search: Object.fromEntries(next), replace: true });
  };
  return { search, place: placeOf(search, today()), change };
}

function useEntries(search: CalendarSearch, period: Period) {
  const shifts = useCalendarShifts(period, search);
  const conflicts = useCalendarConflicts(period, search);
  const everyTeam = teams.useEvery();
  const { team = "" } = search;
  const members = useMemo(() => {
    if (team === "") return undefined;
    return new Set(everyTeam.data?.find(({ id }) => id === team)?.member_ids);
  }, [everyTeam.data, team]);
  const entries = useMemo(() => {
    const shown = (shifts.data ?? []).filter(
      ({ assignments }) =>
        members === undefined || assignments.some(({ person_id }) => members.has(person_id)),
    );
    return entriesOf(shown, severitiesOf(conflicts.data ?? []));
  }, [shifts.data, conflicts.data, members]);
  return { entries, shifts };
}

export function useCalendar(search: CalendarSearch, place: CalendarPlace): Calendar {
  const period = periodOf(place);
  const { entries, shifts } = useEntries(search, period);
  const { data: known } = productions.useEvery();
  const byId = useMemo(() => new Map((known ?? []).map((one) => [one.id, one])), [known]);
  const { from, to } = period;
  const byDay = useMemo(() => entriesByDay(entries, { from, to }), [entries, from, to]);
  const { production, venue, person, team } = search;
  return {
    place,
    period,
    entries,
    byDay,
    isLoading: shifts.isPending,
    isFiltered: [production, venue, person, team].some((one) => one !== undefined),
    isCut: (shifts.data?.length ?? 0) >= MOST_SHOWN,
    error: shifts.error,
    retry: () => void shifts.refetch(),
    colorOf: ({ shift }) => byId.get(shift.production_id)?.color ?? NO_COLOR,
    productionOf: ({ shift }) => byId.get(shift.production_id),
  };
}

/** What the filters choose from. */
export function useChoices() {
  return {
    productions: productions.useEvery().data ?? [],
    venues: venues.useEvery().data ?? [],
    people: people.useEvery().data ?? [],
    teams: teams.useEvery().data ?? [],
  };
}
