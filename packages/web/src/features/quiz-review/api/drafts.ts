import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { useRefreshQuiz } from "../../../lib/api/refresh-quiz.ts";
import { request } from "../../../lib/api/request.ts";
import type {
  Generation,
  QuestionContentInput,
  QuestionDraft,
  QuestionDraftsAccepted,
  QuestionDraftsToAccept,
} from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useFailureNotice, useNotice, useUndo } from "../../../ui/use-undo.tsx";
import { quizReviewMessages } from "../messages.ts";

const PAGE = 50;

const waitingOptions = (generation: string | undefined) =>
  listOptions<QuestionDraft>({
    queryKey: keys.questionDrafts.list({ generation }),
    path: "/quiz/drafts",
    query: { state: "waiting", generation },
    shape: "page",
    size: PAGE,
  });

export function useWaitingDrafts(generation: string | undefined) {
  return useInfiniteQuery(waitingOptions(generation));
}

export function useDraft(id: string) {
  return useQuery({
    queryKey: keys.questionDrafts.detail(id),
    queryFn: ({ signal }) => request<QuestionDraft>(`/quiz/drafts/${id}`, { signal }),
  });
}

type Seen = Pick<QuestionDraft, "id" | "version">;

export function decideDraft(verb: "accept" | "reject" | "restore", { id, version }: Seen, reason?: string) {
  const body = verb === "reject" ? { body: reason === undefined ? {} : { reason } } : {};
  return request<QuestionDraft>(`/quiz/drafts/${id}/${verb}`, { method: "POST", version, ...body });
}

export type Decision = { readonly draft: QuestionDraft } & (
  | { readonly what: "accept" }
  | { readonly what: "edit"; readonly content: QuestionContentInput; readonly insist: boolean }
  | { readonly what: "reject"; readonly reason?: string | undefined }
);

function decide(decision: Decision): Promise<QuestionDraft> {
  const { draft } = decision;
  if (decision.what === "edit") {
    const { content, insist } = decision;
    const body = { content, insist };
    return request<QuestionDraft>(`/quiz/drafts/${draft.id}/edit`, {
      method: "POST",
      version: draft.version,
      body,
    });
  }
  return decideDraft(decision.what, draft, decision.what === "reject" ? decision.reason : undefined);
}

/** Decides about one draft, with its way back. */
export function useDecideDraft() {
  const words = useMessages(quizReviewMessages);
  const refresh = useRefreshQuiz();
  const { done, quiet } = useUndo();
  const tellFailure = useFailureNotice();
  const told = useRef<number>(undefined);
  return useMutation({
    mutationFn: decide,
    onSuccess: (decided, { what }) => {
      // One after another in seconds: only the last is worth a place on the page.
      if (told.current !== undefined) quiet(told.current);
      const label = (what === "reject" ? words.rejected : words.accepted)(shortened(decided.content.stem));
      told.current = done(label, async () => {
        await decideDraft("restore", decided);
        refresh();
      });
    },
    onError: tellFailure,
    onSettled: refresh,
  });
}

const SHOWN = 60;

function shortened(stem: string): string {
  return stem.length <= SHOWN ? stem : `${stem.slice(0, SHOWN).trimEnd()}…`;
}

export function useAskAgain() {
  const tellFailure = useFailureNotice();
  return useMutation({
    mutationFn: ({ id, version }: Seen) => {
      const body = { seed: Math.floor(Math.random() * 2 ** 31) };
      return request<Generation>(`/quiz/drafts/${id}/again`, { method: "POST", version, body });
    },
    onError: tellFailure,
  });
}

/** Says so where another question was asked for and none passed: nothing else on the page would. */
export function useTellOutcome() {
  const words = useMessages(quizReviewMessages);
  const tell = useNotice();
  return async (generationId: string) => {
    const { counts, state } = await request<Generation>(`/quiz/generations/${generationId}`);
    if (state === "completed" && counts.proposed === 0) tell(words.noOther);
  };
}

/** What would be accepted all at once. */
export function usePlainDrafts(generation: string | undefined) {
  return useQuery({
    queryKey: [...keys.questionDrafts.all(), "plain", generation],
    queryFn: ({ signal }) =>
      request<QuestionDraftsToAccept>("/quiz/drafts/accept-all", { query: { generation }, signal }),
  });
}

export function useAcceptDrafts() {
  const words = useMessages(quizReviewMessages);
  const refresh = useRefreshQuiz();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  return useMutation({
    mutationFn: (drafts: readonly QuestionDraft[]) =>
      request<QuestionDraftsAccepted>("/quiz/drafts/accept-all", {
        method: "POST",
        body: { drafts: drafts.map(({ id, version }) => ({ id, version })) },
      }),
    onSuccess: ({ accepted, left }) => {
      const label =
        left.length === 0
          ? words.acceptedMany(accepted.length)
          : `${words.acceptedMany(accepted.length)}. ${words.leftMany(left.length)}`;
      const [first] = [...accepted].sort();
      if (first === undefined) return;
      done(label, async () => {
        await undoLastChange(first);
        refresh();
      });
    },
    onError: tellFailure,
    onSettled: refresh,
  });
}
