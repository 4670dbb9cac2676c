import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type {
  Generation,
  QuizAuthor,
  QuizDocumentSummary,
  QuizSubject,
  TraceStep,
} from "../../../lib/api/types.ts";
import { useFailureNotice } from "../../../ui/use-undo.tsx";

export function useGenerations() {
  return useInfiniteQuery(
    listOptions<Generation>({
      queryKey: keys.generations.list({}),
      path: "/quiz/generations",
      shape: "page",
    }),
  );
}

export function useGeneration(id: string) {
  return useQuery({
    queryKey: keys.generations.detail(id),
    queryFn: ({ signal }) => request<Generation>(`/quiz/generations/${id}`, { signal }),
    refetchInterval: ({ state: { data } }) => (isRunning(data) ? REREAD_MS : false),
  });
}

const REREAD_MS = 2_000;

export function isRunning(generation: Pick<Generation, "state"> | undefined): boolean {
  return generation?.state === "pending" || generation?.state === "running";
}

export function useTrace(id: string, isGrowing: boolean) {
  return useInfiniteQuery({
    ...listOptions<TraceStep>({
      queryKey: [...keys.generations.detail(id), "trace"],
      path: `/quiz/generations/${id}/trace`,
      shape: "page",
      size: 100,
    }),
    refetchInterval: isGrowing ? REREAD_MS : false,
  });
}

export function useStartGeneration() {
  const tellFailure = useFailureNotice();
  return useMutation({
    mutationFn: (body: object) => request<Generation>("/quiz/generations", { method: "POST", body }),
    onError: tellFailure,
  });
}

/** Who can be asked, as the server is set. */
export function useAuthors() {
  return useQuery({
    queryKey: keys.quizAuthors(),
    queryFn: ({ signal }) => request<readonly QuizAuthor[]>("/quiz/authors", { signal }),
  });
}

export function useSubjects() {
  return useQuery({
    queryKey: keys.quizSubjects(),
    queryFn: ({ signal }) => request<readonly QuizSubject[]>("/quiz/subjects", { signal }),
  });
}

export function useDocumentsOf(subject: string) {
  return useQuery({
    queryKey: [...keys.quizSubjects(), subject],
    enabled: subject !== "",
    queryFn: ({ signal }) =>
      request<readonly QuizDocumentSummary[]>("/quiz/documents", { query: { subject, limit: 200 }, signal }),
  });
}
