import type { Pack, PlanFacts } from "@souffleur/planning/rules";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Shift } from "../../../lib/api/types.ts";
import { addDays, startOfWeek } from "../../../lib/format/wall-clock.ts";
import type { Seat } from "../team-draft.ts";
import { shifts } from "./shifts.ts";

interface FactsAnswer {
  readonly facts: PlanFacts;
  readonly pack: Pack;
}

/** The week around a day, in the form the rules compute on. */
export function useFacts(day: string) {
  const from = startOfWeek(day);
  const query = { from, to: addDays(from, 6) };
  return useQuery({
    queryKey: [...shifts.keys.all(), "facts", from],
    queryFn: ({ signal }) => request<FactsAnswer>("/planning/facts", { query, signal }),
  });
}

/** Says who works in a shift, all of them. */
export function useAssign({ id, version }: Shift) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (seats: readonly Seat[]) =>
      request<Shift>(`/shifts/${encodeURIComponent(id)}/assignments`, {
        method: "PUT",
        version,
        body: {
          assignments: seats.map(({ postId, personId, pinned, reason }) => ({
            post_id: postId,
            person_id: personId,
            pinned,
            ...(reason.trim() !== "" && { override_reason: reason.trim() }),
          })),
        },
      }),
    onSuccess: (shift) => {
      client.setQueryData(shifts.keys.detail(shift.id), shift);
      void client.invalidateQueries({ queryKey: shifts.keys.all() });
      void client.invalidateQueries({ queryKey: keys.conflicts.all() });
    },
  });
}
