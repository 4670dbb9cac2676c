import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../../../lib/api/idempotency.ts";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Role, User } from "../../../lib/api/types.ts";

export function useUsers() {
  return useInfiniteQuery(
    listOptions<User>({ queryKey: keys.account.users(), path: "/users", shape: "page" }),
  );
}

export interface UserInput {
  readonly name: string;
  readonly login: string;
  readonly roles: readonly Role[];
  /** Only for a new account. */
  readonly password?: string;
}

/** Creates an account, or replaces the one given as it was seen. */
export function useSaveUser(existing: User | undefined) {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: UserInput) =>
      existing === undefined
        ? request<User>("/users", { method: "POST", body, idempotencyKey: idempotencyKey(body) })
        : request<User>(`/users/${encodeURIComponent(existing.id)}`, {
            method: "PUT",
            body,
            version: existing.version,
          }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keys.account.users() });
      await client.invalidateQueries({ queryKey: keys.session() });
    },
  });
}

export function useRemoveUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: User) =>
      request<undefined>(`/users/${encodeURIComponent(id)}`, { method: "DELETE", version }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.account.users() }),
  });
}
