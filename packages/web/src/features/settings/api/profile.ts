import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Locale, Theme, User } from "../../../lib/api/types.ts";

interface Profile {
  readonly name: string;
  readonly locale: Locale;
  readonly theme: Theme;
}

export function useSaveProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Profile) => request<User>("/me", { method: "PUT", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.session() }),
  });
}
