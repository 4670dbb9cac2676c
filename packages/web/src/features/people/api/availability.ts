import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { PersonAvailability } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import type { AvailabilityRule } from "../rule-draft.ts";

export function useAvailability(personId: string) {
  return useQuery({
    queryKey: keys.people.availability(personId),
    queryFn: ({ signal }) =>
      request<PersonAvailability>(`/people/${encodeURIComponent(personId)}/availability`, { signal }),
  });
}

interface Wanted {
  readonly items: readonly AvailabilityRule[];
  readonly version: number;
}

/** Replaces all that somebody said of their time, as it was seen. */
export function useSaveAvailability(personId: string) {
  const client = useQueryClient();
  // One version for the person and their time: both are read again.
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: keys.people.all(), refetchType: "active" });
    void client.invalidateQueries({ queryKey: keys.artists.all() });
  };
  const mutation = useMutation({
    mutationFn: ({ items, version }: Wanted) =>
      request<PersonAvailability>(`/people/${encodeURIComponent(personId)}/availability`, {
        method: "PUT",
        body: { items },
        version,
      }),
    onSuccess: async (saved) => {
      client.setQueryData(keys.people.availability(personId), saved);
      await refresh();
    },
  });
  const takeBack = async () => {
    await undoLastChange(personId);
    await refresh();
  };
  return { ...mutation, takeBack, refresh };
}
