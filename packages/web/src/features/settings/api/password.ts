import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";

interface PasswordChange {
  readonly current_password: string;
  readonly new_password: string;
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: PasswordChange) => request<unknown>("/me/password", { method: "PUT", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.account.sessions() }),
  });
}
