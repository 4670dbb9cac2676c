import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";

/** Deletes one thing for good, or everything when none is named. */
export function useDeleteForGood() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | undefined) =>
      request<unknown>(id === undefined ? "/trash" : `/trash/${encodeURIComponent(id)}`, {
        method: "DELETE",
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.trash.all() }),
  });
}
