import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Planning, Slot } from "../../../lib/api/types.ts";

interface NewPlanning {
  readonly event_date: string;
  readonly artists: readonly {
    readonly id: string;
    readonly name: string;
    readonly availabilities: readonly Slot[];
  }[];
}

export function useCreatePlanning() {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: NewPlanning) =>
      request<Planning>("/plannings", { method: "POST", body, idempotencyKey: idempotencyKey(body) }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.plannings.all() }),
  });
}
