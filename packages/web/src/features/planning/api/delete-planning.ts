import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import { restoreDeleted } from "../../../lib/api/restore-deleted.ts";
import type { Planning } from "../../../lib/api/types.ts";

/** Moves a planning to the trash; `takeBack` brings it back as it was. */
export function useDeletePlanning() {
  const client = useQueryClient();
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: keys.plannings.all(), refetchType: "active" });
    await client.invalidateQueries({ queryKey: keys.trash.all() });
  };
  const mutation = useMutation({
    mutationFn: ({ planning_id, version }: Planning) =>
      request<undefined>(`/plannings/${encodeURIComponent(planning_id)}`, {
        method: "DELETE",
        ...(version === undefined ? {} : { version }),
      }),
    onSuccess: (_, { planning_id }) => {
      client.removeQueries({ queryKey: keys.plannings.detail(planning_id) });
      void refresh();
    },
  });
  const takeBack = async (id: string) => {
    await restoreDeleted(id);
    await refresh();
  };
  return { mutation, takeBack };
}
