import { useMutation, useQueryClient } from "@tanstack/react-query";
import { request } from "./request.ts";

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<undefined>("/session", { method: "DELETE" }),
    onSuccess: () => client.clear(),
  });
}
