import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type {
  AskedForAvailability,
  AvailabilityRequest,
  MessagePreferences,
} from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";

const pathOf = (personId: string) => `/people/${encodeURIComponent(personId)}/message-preferences` as const;

/** What somebody wants to be told of. */
export function usePreferences(personId: string) {
  return useQuery({
    queryKey: keys.people.preferences(personId),
    queryFn: ({ signal }) => request<MessagePreferences>(pathOf(personId), { signal }),
  });
}

export function useSavePreferences(personId: string) {
  const client = useQueryClient();
  const queryKey = keys.people.preferences(personId);
  const mutation = useMutation({
    mutationFn: ({ version, ...body }: MessagePreferences) =>
      request<MessagePreferences>(pathOf(personId), { method: "PUT", body, version }),
    onSuccess: (saved) => client.setQueryData(queryKey, saved),
  });
  const takeBack = async () => {
    await undoLastChange(personId);
    await client.invalidateQueries({ queryKey });
  };
  return { ...mutation, takeBack };
}

/** Asks people when they could. */
export function useAskAvailability() {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: AvailabilityRequest) =>
      request<AskedForAvailability>("/availability-requests", {
        method: "POST",
        body,
        idempotencyKey: idempotencyKey(body),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.messages.all() }),
  });
}
