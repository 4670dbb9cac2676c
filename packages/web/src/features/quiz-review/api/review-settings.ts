import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { QuizReviewSettings } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { quizReviewMessages } from "../messages.ts";

const PATH = "/quiz/review-settings";
/** As the ledger names what these settings are. */
const SUBJECT = "review";

export function useReviewSettings() {
  return useQuery({
    queryKey: keys.quizReviewSettings(),
    queryFn: ({ signal }) => request<QuizReviewSettings>(PATH, { signal }),
  });
}

/** Sets how sure drafts must be to be accepted at once, with its way back. */
export function useSaveReviewSettings(version: number) {
  const words = useMessages(quizReviewMessages);
  const client = useQueryClient();
  const { done } = useUndo();
  const refresh = () => {
    // What could be accepted at once is another with it.
    for (const queryKey of [keys.quizReviewSettings(), keys.questionDrafts.all()])
      void client.invalidateQueries({ queryKey });
  };
  return useMutation({
    mutationFn: (batch_confidence: number) =>
      request<QuizReviewSettings>(PATH, { method: "PUT", body: { batch_confidence }, version }),
    onSuccess: () =>
      done(words.settingsSaved, async () => {
        await undoLastChange(SUBJECT);
        refresh();
      }),
    onSettled: refresh,
  });
}
