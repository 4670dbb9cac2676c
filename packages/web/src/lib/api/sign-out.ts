import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keepLocale } from "../i18n/locale.ts";
import { currentLocale } from "../i18n/locale-context.tsx";
import { request } from "./request.ts";

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<undefined>("/session", { method: "DELETE" }),
    onSuccess: () => {
      client.clear();
      // Signing out clears what the browser kept of this person; the language is this device's.
      keepLocale(currentLocale());
    },
  });
}
