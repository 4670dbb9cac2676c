import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { LinkToken } from "../../../lib/api/types.ts";

export function useLinks() {
  return useInfiniteQuery(
    listOptions<LinkToken>({ queryKey: keys.account.links(), path: "/links", shape: "page" }),
  );
}

export function useRevokeLink() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<undefined>(`/links/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.account.links() }),
  });
}

interface NewLink {
  readonly kind: string;
  readonly subject_id: string;
}

/** The secret comes with this answer and never again. */
export function useCreateLink() {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: NewLink) =>
      request<LinkToken & { readonly secret: string }>("/links", {
        method: "POST",
        body,
        idempotencyKey: idempotencyKey(body),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.account.links() }),
  });
}
