import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import type { InboxItem } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Decided, Reviewer } from "../../../lib/review.ts";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { withoutItem } from "../inbox-cache.ts";
import { inboxMessages } from "../messages.ts";
import { inboxOptions } from "./get-inbox.ts";

interface Decision {
  readonly verb: "accept" | "reject";
  readonly item: InboxItem;
  readonly reviewer: Reviewer;
}

/**
 * Decides at once on screen; the server's refusal puts the card back and says why. The way back is there at once too,
 * and waits for the decision: the undo key pressed right after it must not take back the one before.
 */
export function useDecideItem() {
  const messages = useMessages(inboxMessages);
  const client = useQueryClient();
  const { done, forget } = useUndo();
  const tellFailure = useFailureNotice();
  const refresh = () => {
    for (const queryKey of [
      keys.inbox.all(),
      keys.proposals.all(),
      keys.plannings.all(),
      keys.matches.all(),
    ]) {
      void client.invalidateQueries({ queryKey });
    }
  };
  const announce = ({ verb, item, reviewer }: Decision) => {
    const { promise, resolve } = Promise.withResolvers<Decided>();
    const label = verb === "accept" ? messages.accepted(item.title) : messages.rejected(item.title);
    const id = done(label, async () => {
      const decided = await promise;
      await reviewer.restore(decided.id, decided.version);
      refresh();
    });
    return { id, resolve };
  };
  return useMutation({
    mutationFn: ({ verb, item, reviewer }: Decision) => reviewer[verb](item.id, item.version),
    onMutate: async (decision) => {
      const announced = announce(decision);
      await client.cancelQueries({ queryKey: keys.inbox.list() });
      client.setQueryData(inboxOptions.queryKey, (data) => withoutItem(data, decision.item.id));
      return announced;
    },
    onSuccess: (decided, _decision, announced) => announced.resolve(decided),
    onError: (error, _decision, announced) => {
      if (announced !== undefined) forget(announced.id);
      tellFailure(error);
    },
    onSettled: refresh,
  });
}
