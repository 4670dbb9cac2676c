import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import { restoreDeleted } from "../../../lib/api/restore-deleted.ts";
import type {
  Question,
  Quiz,
  QuizChoices,
  QuizInput,
  QuizPreview,
  QuizResult,
  QuizResultDetail,
  QuizShare,
  QuizShared,
  QuizStatistics,
} from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useFailureNotice, useNotice, useUndo } from "../../../ui/use-undo.tsx";

export function useQuizzes(q: string) {
  return useInfiniteQuery(
    listOptions<Quiz>({
      queryKey: keys.quizzes.list({ q }),
      path: "/quiz/quizzes",
      query: { q },
      shape: "array",
    }),
  );
}

const pathOf = (id: string) => `/quiz/quizzes/${encodeURIComponent(id)}` as const;

export function useQuiz(id: string) {
  return useQuery({
    queryKey: keys.quizzes.detail(id),
    queryFn: ({ signal }) => request<Quiz>(pathOf(id), { signal }),
  });
}

export function useChoices() {
  return useQuery({
    queryKey: keys.quizzes.names(),
    queryFn: ({ signal }) => request<QuizChoices>("/quiz/quizzes/choices", { signal }),
  });
}

interface BankSearch {
  readonly q: string;
  readonly topic: string;
  readonly tag: string;
}

/** The questions that can be asked. */
export function useBank(search: BankSearch) {
  const given = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ""));
  const query = { ...given, status: "accepted" };
  return useInfiniteQuery(
    listOptions<Question>({
      queryKey: keys.questions.list(query),
      path: "/quiz/questions",
      query,
      shape: "page",
      size: 30,
    }),
  );
}

type Plan = Pick<QuizInput, "rules" | "fixed" | "seed">;

export function usePreview(plan: Plan) {
  return useQuery({
    queryKey: keys.quizzes.list({ preview: JSON.stringify(plan) }),
    queryFn: ({ signal }) =>
      request<QuizPreview>("/quiz/quizzes/preview", { method: "POST", body: plan, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useShares(id: string) {
  return useQuery({
    queryKey: [...keys.quizzes.detail(id), "shares"],
    queryFn: ({ signal }) =>
      request<{ readonly items: readonly QuizShare[] }>(`${pathOf(id)}/shares`, { signal }),
  });
}

export function useResults(id: string) {
  return useInfiniteQuery(
    listOptions<QuizResult>({
      queryKey: [...keys.quizzes.detail(id), "results"],
      path: `${pathOf(id)}/results`,
      shape: "array",
      size: 20,
    }),
  );
}

export function useResult(id: string, attempt: string) {
  return useQuery({
    queryKey: [...keys.quizzes.detail(id), "result", attempt],
    queryFn: ({ signal }) =>
      request<QuizResultDetail>(`${pathOf(id)}/results/${encodeURIComponent(attempt)}`, { signal }),
  });
}

export function useStatistics(id: string) {
  return useQuery({
    queryKey: [...keys.quizzes.detail(id), "statistics"],
    queryFn: ({ signal }) => request<QuizStatistics>(`${pathOf(id)}/statistics`, { signal }),
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.quizzes.all() });
}

/** Keeps a quiz, new or changed; a change has its way back. */
export function useSaveQuiz(quiz: Quiz | undefined, labelOf: (title: string) => string) {
  const refresh = useRefresh();
  const { done } = useUndo();
  return useMutation({
    mutationFn: (body: QuizInput) =>
      quiz === undefined
        ? request<Quiz>("/quiz/quizzes", { method: "POST", body })
        : request<Quiz>(pathOf(quiz.id), { method: "PUT", body, version: quiz.version }),
    onSuccess: async ({ id, title, version }) => {
      await refresh();
      if (quiz === undefined || quiz.version === version) return;
      done(labelOf(title), async () => {
        await undoLastChange(id);
        await refresh();
      });
    },
  });
}

/** Moves it to the trash, with its way back. */
export function useDeleteQuiz(label: string) {
  const refresh = useRefresh();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  return useMutation({
    mutationFn: ({ id, version }: Quiz) => request(pathOf(id), { method: "DELETE", version }),
    onSuccess: (_gone, { id }) =>
      done(label, async () => {
        await restoreDeleted(id);
        await refresh();
      }),
    onError: tellFailure,
    onSettled: refresh,
  });
}

export function useShareQuiz(id: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: { readonly label: string; readonly attempts_per_learner?: number }) =>
      request<QuizShared>(`${pathOf(id)}/shares`, { method: "POST", body }),
    onSuccess,
  });
}

/** Closes a link at once; it can be opened again. */
export function useCloseShare(id: string, label: string) {
  const refresh = useRefresh();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  return useMutation({
    mutationFn: (share: string) =>
      request(`${pathOf(id)}/shares/${encodeURIComponent(share)}/revoke`, { method: "POST" }),
    onSuccess: (_closed, share) =>
      done(label, async () => {
        await undoLastChange(share);
        await refresh();
      }),
    onError: tellFailure,
    onSettled: refresh,
  });
}

/** Erases a learner from every quiz, at once and for good. */
export function useEraseLearner(told: string) {
  const client = useQueryClient();
  const tell = useNotice();
  const tellFailure = useFailureNotice();
  return useMutation({
    mutationFn: (learner: string) =>
      request(`/quiz/learners/${encodeURIComponent(learner)}`, { method: "DELETE" }),
    onSuccess: () => tell(told),
    onError: tellFailure,
    onSettled: () => {
      // What answers say of a question is another without theirs.
      for (const queryKey of [keys.quizzes.all(), keys.questions.all()])
        void client.invalidateQueries({ queryKey });
    },
  });
}
