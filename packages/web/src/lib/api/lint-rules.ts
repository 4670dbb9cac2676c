import { useQuery } from "@tanstack/react-query";
import { keys } from "./query-keys.ts";
import { request } from "./request.ts";
import type { LintRules } from "./types.ts";

/** Every rule with its reason, in the language of the page. */
export function useLintRules(locale: string) {
  return useQuery({
    queryKey: keys.lintRules.list({ locale }),
    queryFn: ({ signal }) => request<LintRules>("/quiz/lint/rules", { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
