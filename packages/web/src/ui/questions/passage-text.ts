import { useQuery } from "@tanstack/react-query";
import { keys } from "../../lib/api/query-keys.ts";
import { request } from "../../lib/api/request.ts";
import type { Quotation } from "../../lib/api/types.ts";

const AROUND = 700;

/** The text a quotation stands in: some of what comes before it, and some of what comes after. */
export function usePassageText(source: Quotation | undefined) {
  return useQuery({
    queryKey: keys.quizText(source?.document_id ?? "", source?.revision ?? 0, source?.start ?? 0),
    enabled: source !== undefined,
    retry: false,
    queryFn: ({ signal }) => {
      const { document_id, revision, start, end } = source ?? {
        document_id: "",
        revision: 1,
        start: 0,
        end: 0,
      };
      const from = Math.max(0, start - AROUND);
      return request<{ readonly text: string; readonly start: number }>(
        `/quiz/documents/${document_id}/text`,
        {
          query: { revision, start: from, length: end - from + AROUND },
          signal,
        },
      );
    },
  });
}
