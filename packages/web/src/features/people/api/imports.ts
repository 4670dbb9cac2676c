import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { PeopleFile, PeopleImported, PeoplePreview } from "../../../lib/api/types.ts";
import { wayBackOf } from "../../../lib/api/undo-last-change.ts";

/** What a file of people would do; nothing is stored. */
export function usePreviewImport() {
  return useMutation({
    mutationFn: (body: PeopleFile) => request<PeoplePreview>("/people/imports", { method: "POST", body }),
  });
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
  const takeBack = async ({ import_id }: PeopleImported) => {
    if (import_id !== undefined) await (await wayBackOf(import_id))();
    await refresh();
  };
  return { ...mutation, takeBack };
}
