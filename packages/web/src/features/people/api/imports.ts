import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { LedgerEntry, Page, PeopleFile, PeopleImported, PeoplePreview } from "../../../lib/api/types.ts";

/** What a file of people would do; nothing is stored. */
export function usePreviewImport() {
  return useMutation({
    mutationFn: (body: PeopleFile) => request<PeoplePreview>("/people/imports", { method: "POST", body }),
  });
}

/** An import is one entry of the ledger; it is found by what was done, since it is about nobody alone. */
async function undoImport(): Promise<void> {
  const query = { action: "planning.people.imported", limit: 1 };
  const { items } = await request<Page<LedgerEntry>>("/ledger", { query });
  const entry = items[0];
  if (entry === undefined) throw new Error("the ledger does not know the import");
  await request<undefined>(`/ledger/${encodeURIComponent(entry.id)}/undo`, { method: "POST" });
}

/** Takes the chosen rows, all together; `takeBack` undoes them all together. */
export function useApplyImport() {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: keys.people.all(), refetchType: "active" });
    void client.invalidateQueries({ queryKey: keys.artists.all() });
    void client.invalidateQueries({ queryKey: keys.teams.all() });
  };
  const mutation = useMutation({
    mutationFn: (body: PeopleFile & { readonly lines: readonly number[]; readonly label: string }) =>
      request<PeopleImported>("/people/imports/apply", {
        method: "POST",
        body,
        idempotencyKey: idempotencyKey(body),
      }),
    onSuccess: refresh,
  });
  const takeBack = async () => {
    await undoImport();
    await refresh();
  };
  return { ...mutation, takeBack };
}
