import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request, send } from "../../../lib/api/request.ts";
import type { TravelTime } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import type { GivenTime } from "../travel-times.ts";

/** How the ledger names the one table of all journeys. */
export const TRAVEL_SUBJECT = "travel-times";

async function readTravelTimes(signal: AbortSignal) {
  const response = await send("/travel-times", { signal });
  const times: readonly TravelTime[] = await response.json();
  return { times, version: Number(response.headers.get("etag")?.replace(/\D/g, "") ?? 0) };
}

/** All journeys between venues; one version for the whole table. */
export function useTravelTimes() {
  return useQuery({
    queryKey: keys.venues.travel(),
    queryFn: ({ signal }) => readTravelTimes(signal),
  });
}

/** Replaces the journeys somebody gave, as they were seen. */
export function useSaveTravelTimes() {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: keys.venues.travel() });
  const mutation = useMutation({
    mutationFn: ({ given, version }: { given: readonly GivenTime[]; version: number }) =>
      request<{ readonly version: number }>("/travel-times", { method: "PUT", body: given, version }),
    onSuccess: refresh,
  });
  const takeBack = async () => {
    await undoLastChange(TRAVEL_SUBJECT);
    await refresh();
  };
  return { ...mutation, takeBack, refresh };
}
