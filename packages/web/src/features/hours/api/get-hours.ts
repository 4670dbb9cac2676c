import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { HourPeriod, HourStatements, NightHours, Page, WorkedHours } from "../../../lib/api/types.ts";
import type { HoursWindow } from "../hours-search.ts";

const PAGE = 100;

function periodQuery({ from, to, production, person }: HoursWindow) {
  return { from, to, production_id: production, person_id: person };
}

export function useHours(window: HoursWindow) {
  const query = { ...periodQuery(window), state: window.state };
  return useInfiniteQuery({
    ...listOptions<WorkedHours>({
      ...{ queryKey: keys.hours.list(query), path: "/worked-hours", query, shape: "page", size: PAGE },
    }),
    placeholderData: keepPreviousData,
  });
}

/** What everybody worked in these days, summed up. */
export function useStatements(window: HoursWindow) {
  const query = periodQuery(window);
  return useQuery({
    queryKey: [...keys.hours.all(), "statements", query],
    queryFn: ({ signal }) => request<HourStatements>("/hour-statements", { query, signal }),
    placeholderData: keepPreviousData,
  });
}

export function usePeriods({ from, to, production }: HoursWindow) {
  const query = { from, to, production_id: production };
  return useQuery({
    queryKey: [...keys.hours.all(), "periods", query],
    queryFn: ({ signal }) => request<Page<HourPeriod>>("/hour-periods", { query, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useNightHours() {
  return useQuery({
    queryKey: [...keys.hours.all(), "night"],
    queryFn: ({ signal }) => request<NightHours>("/worked-hours/night", { signal }),
  });
}
