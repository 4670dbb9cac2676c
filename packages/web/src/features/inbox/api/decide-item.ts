import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import type { InboxItem } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Reviewer } from "../../../lib/review.ts";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { withoutItem } from "../inbox-cache.ts";
import { inboxMessages } from "../messages.ts";
import { inboxOptions } from "./get-inbox.ts";

interface Decision {
  readonly verb: "accept" | "reject";
  readonly item: InboxItem;
  readonly reviewer: Reviewer;
}

/** Decides at once on screen; the server's refusal puts the card back and says why. */
export function useDecideItem() {
  const messages = useMessages(inboxMessages);
  const client = useQueryClient();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const refresh = () => {
    for (const queryKey of [keys.inbox.all(), keys.proposals.all(), keys.plannings.all()]) {
      void client.invalidateQueries({ queryKey });
    }
  };
  return useMutation({
    mutationFn: ({ verb, item, reviewer }: Decision) => reviewer[verb](item.id, item.version),
    onMutate: async ({ item }) => {
      await client.cancelQueries({ queryKey: keys.inbox.list() });
      client.setQueryData(inboxOptions.queryKey, (data) => withoutItem(data, item.id));
    },
    onSuccess: (decided, { verb, item, reviewer }) => {
      const label = verb === "accept" ? messages.accepted(item.title) : messages.rejected(item.title);
      done(label, async () => {
        await reviewer.restore(decided.id, decided.version);
        refresh();
      });
    },
    onError: tellFailure,
    onSettled: refresh,
  });
}
