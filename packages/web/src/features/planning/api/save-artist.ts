import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Artist, ArtistInput } from "../../../lib/api/types.ts";

interface LedgerPage {
  readonly items: readonly { readonly id: string }[];
}

/** Takes back the last change of an artist, as long as nobody changed it since. */
export async function undoLastChange(artistId: string): Promise<void> {
  const { items } = await request<LedgerPage>("/ledger", { query: { subject: artistId, limit: 1 } });
  const entry = items[0];
  if (entry === undefined) throw new Error("the ledger does not know the change");
  await request<undefined>(`/ledger/${encodeURIComponent(entry.id)}/undo`, { method: "POST" });
}

function replaceArtist(id: string, version: number, body: ArtistInput): Promise<Artist> {
  return request<Artist>(`/artists/${encodeURIComponent(id)}`, { method: "PUT", body, version });
}

/** Creates an artist, or replaces the one given as it was seen. */
export function useSaveArtist(existing?: Artist | undefined) {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: ArtistInput) =>
      existing === undefined
        ? request<Artist>("/artists", { method: "POST", body, idempotencyKey: idempotencyKey(body) })
        : replaceArtist(existing.id, existing.version, body),
    onSuccess: (artist) => {
      client.setQueryData(keys.artists.detail(artist.id), artist);
      void client.invalidateQueries({ queryKey: keys.artists.all() });
    },
  });
}
