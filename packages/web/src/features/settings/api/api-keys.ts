import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { ApiKey, Role } from "../../../lib/api/types.ts";

export function useApiKeys() {
  return useInfiniteQuery(
    listOptions<ApiKey>({ queryKey: keys.account.apiKeys(), path: "/api-keys", shape: "page" }),
  );
}

export function useRevokeApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      request<undefined>(`/api-keys/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.account.apiKeys() }),
  });
}

interface NewApiKey {
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The secret comes with this answer and never again. */
export function useCreateApiKey() {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: NewApiKey) =>
      request<ApiKey & { readonly secret: string }>("/api-keys", {
        method: "POST",
        body,
        idempotencyKey: idempotencyKey(body),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.account.apiKeys() }),
  });
}
