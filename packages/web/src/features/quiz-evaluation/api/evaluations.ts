import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { Job, QuizEvaluation } from "../../../lib/api/types.ts";

const SHOWN = 30;

/** How authors did, the newest first. */
export function useEvaluations() {
  return useQuery({
    queryKey: keys.quizEvaluations.all(),
    queryFn: ({ signal }) =>
      request<readonly QuizEvaluation[]>("/quiz/evaluations", { query: { limit: SHOWN }, signal }),
  });
}

export function useRefreshEvaluations(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: keys.quizEvaluations.all() }), [client]);
}

/** Puts an author to the test; the figures come later, as the result of a job. */
export function useStartEvaluation() {
  return useMutation({
    mutationFn: (author: "built-in" | "model") =>
      request<Job>("/quiz/evaluations", { method: "POST", body: { author } }),
  });
}
