import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type {
  Job,
  QuizDocument,
  QuizDocumentAdded,
  QuizDocumentSummary,
  QuizDocumentText,
  QuizFolder,
  QuizPassage,
  QuizSubject,
} from "../../../lib/api/types.ts";
import { base64Of } from "../../../lib/files.ts";

const pathOf = (id: string) => `/quiz/documents/${encodeURIComponent(id)}` as const;

export function useDocuments(search: string, subject: string) {
  const query = { ...(search !== "" && { search }), ...(subject !== "" && { subject }) };
  return useInfiniteQuery(
    listOptions<QuizDocumentSummary>({
      queryKey: keys.quizDocuments.list(query),
      path: "/quiz/documents",
      query,
      shape: "array",
    }),
  );
}

export function useSubjects() {
  return useQuery({
    queryKey: keys.quizDocuments.names(),
    queryFn: ({ signal }) => request<readonly QuizSubject[]>("/quiz/subjects", { signal }),
  });
}

/** Only who may take folders in may see which there are. */
export function useOpenFolders(isEnabled: boolean) {
  return useQuery({
    queryKey: keys.quizFolders(),
    queryFn: ({ signal }) => request<readonly QuizFolder[]>("/quiz/folders", { signal }),
    enabled: isEnabled,
  });
}

export function useDocument(id: string) {
  return useQuery({
    queryKey: keys.quizDocuments.detail(id),
    queryFn: ({ signal }) => request<QuizDocument>(pathOf(id), { signal }),
  });
}

const PASSAGES = 20;

export function usePassages(id: string, revision: number) {
  return useInfiniteQuery(
    listOptions<QuizPassage>({
      queryKey: [...keys.quizDocuments.detail(id), "passages", revision],
      path: `${pathOf(id)}/passages`,
      shape: "array",
      size: PASSAGES,
    }),
  );
}

const PART = 20_000;

/** The text in parts: some are as long as ten books. */
export function useText(id: string, revision: number) {
  return useInfiniteQuery({
    queryKey: [...keys.quizDocuments.detail(id), "text", revision],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      request<QuizDocumentText>(`${pathOf(id)}/text`, {
        query: { revision, start: pageParam, length: PART },
        signal,
      }),
    getNextPageParam: ({ start, length }: QuizDocumentText) =>
      start + PART < length ? start + PART : undefined,
  });
}

export function useRefreshDocuments(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: keys.quizDocuments.all() }), [client]);
}

export type Source =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "folder"; readonly folder: string };

/** Adds what there is at one place; what comes back is the job that reads it. */
export function useAdd(subject: string) {
  const refresh = useRefreshDocuments();
  return useMutation({
    mutationFn: async (source: Source): Promise<Job> => {
      if (source.kind === "folder")
        return request<Job>("/quiz/documents/from-folder", {
          method: "POST",
          body: { subject, folder: source.folder },
        });
      const added =
        source.kind === "address"
          ? await request<QuizDocumentAdded>("/quiz/documents/from-address", {
              method: "POST",
              body: { subject, address: source.address },
            })
          : await request<QuizDocumentAdded>("/quiz/documents", {
              method: "POST",
              body: { subject, ...(await contentOf(source.file)) },
            });
      return added.job;
    },
    onSettled: refresh,
  });
}

async function contentOf(file: File) {
  return { filename: file.name, content_base64: base64Of(new Uint8Array(await file.arrayBuffer())) };
}

export function useRevise(id: string) {
  const refresh = useRefreshDocuments();
  return useMutation({
    mutationFn: async (file: File) =>
      request<Job>(`${pathOf(id)}/revisions`, { method: "POST", body: await contentOf(file) }),
    onSettled: refresh,
  });
}

export function useEdit({ id, version }: Pick<QuizDocument, "id" | "version">) {
  const refresh = useRefreshDocuments();
  return useMutation({
    mutationFn: (body: { readonly title: string; readonly subject: string }) =>
      request<QuizDocument>(pathOf(id), { method: "PATCH", body, version }),
    onSettled: refresh,
  });
}

export function useRemove({ id, version }: Pick<QuizDocument, "id" | "version">) {
  const refresh = useRefreshDocuments();
  return useMutation({
    mutationFn: () => request<undefined>(pathOf(id), { method: "DELETE", version }),
    onSuccess: refresh,
  });
}
