import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { LinkToken, Page, ShiftReply } from "../../../lib/api/types.ts";

/** The links that open somebody's own page. */
export function useLinksOf(personId: string) {
  return useQuery({
    queryKey: keys.account.linksOf(personId),
    queryFn: ({ signal }) =>
      request<Page<LinkToken>>("/links", { query: { subject_id: personId, limit: 20 }, signal }),
  });
}

/** What they said to the shifts that are still to come for them. */
export function useAnswersOf(personId: string) {
  return useQuery({
    queryKey: keys.answers.ofPerson(personId),
    queryFn: ({ signal }) =>
      request<Page<ShiftReply>>(`/people/${encodeURIComponent(personId)}/answers`, { signal }),
  });
}

/** The secret comes with this answer and never again. */
export function useMakeLink(personId: string) {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  const body = { kind: "planning.artist", subject_id: personId };
  return useMutation({
    mutationFn: () =>
      request<LinkToken & { readonly secret: string }>("/links", {
        ...{ method: "POST", body, idempotencyKey: idempotencyKey(body) },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.account.links() }),
  });
}

export function useEndLink() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<undefined>(`/links/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.account.links() }),
  });
}
