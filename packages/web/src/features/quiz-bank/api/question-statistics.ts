import { useQuery } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { QuestionStatistics } from "../../../lib/api/types.ts";

/** What learners' answers say of a question, over all quizzes that asked it. */
export function useQuestionStatistics(id: string) {
  return useQuery({
    queryKey: [...keys.questions.detail(id), "statistics"],
    queryFn: ({ signal }) => request<QuestionStatistics>(`/quiz/questions/${id}/statistics`, { signal }),
  });
}
