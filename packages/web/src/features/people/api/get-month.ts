import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { AvailabilitySpans } from "../../../lib/api/types.ts";
import { monthWeeks } from "../../../lib/format/wall-clock.ts";

/** What the times of somebody amount to in the weeks of one month. */
export function useMonth(personId: string, month: string) {
  const days = monthWeeks(month).flat();
  const [from, to] = [days[0], days.at(-1)];
  return useQuery({
    queryKey: keys.people.month(personId, month),
    queryFn: ({ signal }) =>
      request<AvailabilitySpans>(`/people/${encodeURIComponent(personId)}/availability/spans`, {
        query: { from, to },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}
