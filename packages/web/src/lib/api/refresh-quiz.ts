import { useQueryClient } from "@tanstack/react-query";
import { keys } from "./query-keys.ts";

/** Whatever is decided changes what waits, what the bank holds, and the inbox. */
export function useRefreshQuiz(): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [keys.questionDrafts.all(), keys.questions.all(), keys.inbox.all()])
      void client.invalidateQueries({ queryKey });
  };
}
