import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import type { PlanningProposal } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { planningMessages } from "../messages.ts";
import { decideProposal, type Verb } from "./decide-proposal.ts";

interface Decision {
  readonly verb: Verb;
  readonly proposal: PlanningProposal;
}

/** Decides and offers the way back. */
export function useDecide() {
  const words = useMessages(planningMessages);
  const format = useFormat();
  const client = useQueryClient();
  const { done } = useUndo();
  const refresh = (proposal: PlanningProposal) => {
    client.setQueryData(keys.proposals.detail(proposal.id), proposal);
    for (const queryKey of [keys.proposals.all(), keys.inbox.all(), keys.plannings.all()]) {
      void client.invalidateQueries({ queryKey });
    }
  };
  return useMutation({
    mutationFn: ({ verb, proposal }: Decision) => decideProposal(verb, proposal.id, proposal.version),
    onSuccess: (decided, { verb }) => {
      refresh(decided);
      const day = format.day(decided.event_date);
      if (verb === "restore") return;
      const label = verb === "accept" ? words.acceptedToast(day) : words.rejectedToast(day);
      done(label, async () => refresh(await decideProposal("restore", decided.id, decided.version)));
    },
  });
}
