import { useMutation, useQueryClient } from "@tanstack/react-query";
import { request } from "../../../lib/api/request.ts";
import type { Locale } from "../../../lib/api/types.ts";

interface SetUp {
  readonly code: string;
  readonly name: string;
  readonly login: string;
  readonly password: string;
  readonly locale: Locale;
}

export function useSetUp() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SetUp) => request<unknown>("/setup", { method: "POST", body }),
    // Everything read so far was read by nobody in particular.
    onSuccess: () => client.clear(),
  });
}
