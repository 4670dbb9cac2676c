import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { BankFilters } from "../../../lib/api/question-facets.ts";
import { useRefreshQuiz } from "../../../lib/api/refresh-quiz.ts";
import { request } from "../../../lib/api/request.ts";
import type {
  Question,
  QuestionContentInput,
  QuestionsChanged,
  QuestionVersions,
} from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";

export function useQuestions(filters: BankFilters) {
  return useInfiniteQuery(
    listOptions<Question>({
      queryKey: keys.questions.list(filters),
      path: "/quiz/questions",
      query: filters,
      shape: "page",
    }),
  );
}

export function useQuestion(id: string) {
  return useQuery({
    queryKey: keys.questions.detail(id),
    queryFn: ({ signal }) => request<Question>(`/quiz/questions/${id}`, { signal }),
  });
}

export function useQuestionVersions(id: string) {
  return useQuery({
    queryKey: [...keys.questions.detail(id), "versions"],
    queryFn: ({ signal }) => request<QuestionVersions>(`/quiz/questions/${id}/versions`, { signal }),
  });
}

export type QuestionChange = { readonly question: Question; readonly label: string } & (
  | { readonly what: "retire" | "reinstate" | "keep" }
  | { readonly what: "edit"; readonly content: QuestionContentInput }
  | { readonly what: "bringBack"; readonly version: number }
);

function changeQuestion(change: QuestionChange): Promise<Question> {
  const { id, version } = change.question;
  switch (change.what) {
    case "edit":
      return request<Question>(`/quiz/questions/${id}`, {
        method: "PUT",
        version,
        body: { content: change.content },
      });
    case "bringBack":
      return request<Question>(`/quiz/questions/${id}/versions/${change.version}/restore`, {
        method: "POST",
        version,
      });
    default:
      return request<Question>(`/quiz/questions/${id}/${change.what}`, { method: "POST", version });
  }
}

/** Changes one question, with its way back. */
export function useChangeQuestion() {
  const refresh = useRefreshQuiz();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  return useMutation({
    mutationFn: changeQuestion,
    onSuccess: ({ id }, { label }) =>
      done(label, async () => {
        await undoLastChange(id);
        refresh();
      }),
    onError: tellFailure,
    onSettled: refresh,
  });
}

export function useCreateQuestion() {
  const refresh = useRefreshQuiz();
  const tellFailure = useFailureNotice();
  return useMutation({
    mutationFn: (body: QuestionContentInput) =>
      request<Question>("/quiz/questions", { method: "POST", body }),
    onError: tellFailure,
    onSettled: refresh,
  });
}

export function useDeleteQuestion() {
  const refresh = useRefreshQuiz();
  const tellFailure = useFailureNotice();
  return useMutation({
    mutationFn: ({ id, version }: Question) =>
      request<undefined>(`/quiz/questions/${id}`, { method: "DELETE", version }),
    onError: tellFailure,
    onSettled: refresh,
  });
}

export interface ManyChange {
  readonly label: (count: number) => string;
  readonly body: { readonly do: string; readonly ids: readonly string[]; readonly tags?: readonly string[] };
}

export function useChangeMany() {
  const refresh = useRefreshQuiz();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  return useMutation({
    mutationFn: ({ body }: ManyChange) =>
      request<QuestionsChanged>("/quiz/questions/change", { method: "POST", body }),
    onSuccess: ({ changed }, { label }) => {
      const [first] = [...changed].sort();
      if (first === undefined) return;
      done(label(changed.length), async () => {
        await undoLastChange(first);
        refresh();
      });
    },
    onError: tellFailure,
    onSettled: refresh,
  });
}
