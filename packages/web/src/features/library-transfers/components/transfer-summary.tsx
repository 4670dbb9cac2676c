import type { LibraryTransfer } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { proposalTones } from "../../../ui/proposal-state.ts";
import { Tag } from "../../../ui/tag.tsx";
import { haltMessages } from "../halt-messages.ts";
import { libraryTransfersMessages } from "../messages.ts";

/** How much it moves, and what became of it, in a line. */
export function useSummary({ counts, stage }: LibraryTransfer): string {
  const words = useMessages(libraryTransfersMessages);
  const format = useFormat();
  return [
    words.files(counts.files),
    format.bytes(counts.bytes),
    words.linkCount(counts.links),
    words.conflictCount(counts.conflicts),
    stage === "waiting" ? undefined : words.doneCount(counts.done),
    counts.refused > 0 ? words.refusedCount(counts.refused) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}

export function TransferState({ transfer }: { readonly transfer: LibraryTransfer }) {
  const words = useMessages(libraryTransfersMessages);
  const halt = useMessages(haltMessages);
  const { state, stage, halted } = transfer;
  if (halted !== undefined) return <Tag tone="brick">{halt.title}</Tag>;
  const isStill = stage === "waiting";
  return (
    <Tag tone={isStill ? proposalTones[state] : stage === "applied" ? "sage" : "lamp"}>
      {isStill ? words.proposalStates[state] : words.stages[stage]}
    </Tag>
  );
}
