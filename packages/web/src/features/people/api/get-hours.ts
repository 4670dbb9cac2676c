import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { HoursTowards } from "../../../lib/api/types.ts";

/** How far somebody is on the way to 507 hours, in the window that ends on a day. */
export function useHoursTowards(personId: string, on: string) {
  return useQuery({
    queryKey: [...keys.people.hours(personId), on],
    queryFn: ({ signal }) =>
      request<HoursTowards>(`/people/${encodeURIComponent(personId)}/hours`, { query: { on }, signal }),
    placeholderData: keepPreviousData,
  });
}
