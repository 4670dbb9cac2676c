import { useMutation, useQueryClient } from "@tanstack/react-query";
import { request } from "../../../lib/api/request.ts";

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly login: string; readonly password: string }) =>
      request<unknown>("/session", { method: "POST", body }),
    // What another person saw must not stay in the cache.
    onSuccess: () => client.clear(),
  });
}
