import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import { restoreDeleted } from "../../../lib/api/restore-deleted.ts";
import type { Artist } from "../../../lib/api/types.ts";

/** Moves an artist to the trash; `takeBack` brings it back as it was. */
export function useDeleteArtist() {
  const client = useQueryClient();
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: keys.artists.all(), refetchType: "active" });
    await client.invalidateQueries({ queryKey: keys.trash.all() });
  };
  const mutation = useMutation({
    mutationFn: ({ id, version }: Artist) =>
      request<undefined>(`/artists/${encodeURIComponent(id)}`, { method: "DELETE", version }),
    onSuccess: (_, { id }) => {
      client.removeQueries({ queryKey: keys.artists.detail(id) });
      void refresh();
    },
  });
  const takeBack = async (id: string) => {
    await restoreDeleted(id);
    await refresh();
  };
  return { mutation, takeBack };
}
