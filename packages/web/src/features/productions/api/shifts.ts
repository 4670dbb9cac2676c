import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { readEvery } from "../../../lib/api/pages.ts";
import { request } from "../../../lib/api/request.ts";
import { thingsOf } from "../../../lib/api/things.ts";
import type { Shift, ShiftReplacement, ShiftSeriesInput } from "../../../lib/api/types.ts";

export const shifts = thingsOf<Shift, ShiftReplacement>("shifts");

export interface ShiftWindow {
  readonly productionId: string;
  readonly from: string;
  readonly to: string;
}

/** The shifts of a production in a few days, in order of time. */
export function useShiftWindow({ productionId, from, to }: ShiftWindow) {
  const query = { production_id: productionId, from, to };
  return useQuery({
    queryKey: shifts.keys.list(query),
    queryFn: ({ signal }) => readEvery<Shift>("/shifts", query, signal),
  });
}

/** Makes the same mission on several days, all of them or none. */
export function useCreateSeries(productionId: string) {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: ShiftSeriesInput) =>
      request<{ readonly items: readonly Shift[] }>(
        `/productions/${encodeURIComponent(productionId)}/shift-series`,
        { method: "POST", body, idempotencyKey: idempotencyKey(body) },
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: shifts.keys.all() }),
  });
}
