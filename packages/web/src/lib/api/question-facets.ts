import { useQuery } from "@tanstack/react-query";
import { keys } from "./query-keys.ts";
import { request } from "./request.ts";
import type { QuestionFacets } from "./types.ts";

export const filterNames = [
  ...(["q", "status", "kind", "language", "topic", "tag"] as const),
  ...(["bloom", "difficulty", "document", "source_state"] as const),
] as const;
export type BankFilters = { readonly [Name in (typeof filterNames)[number]]?: string };

export function useQuestionFacets(filters: BankFilters) {
  return useQuery({
    queryKey: [...keys.questions.all(), "facets", filters],
    queryFn: ({ signal }) => request<QuestionFacets>("/quiz/questions/facets", { query: filters, signal }),
    placeholderData: (before) => before,
  });
}
