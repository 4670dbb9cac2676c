import type { LibraryTransferItem, TransferChoice } from "../../../lib/api/types.ts";
import type { Choices } from "../api/transfers.ts";

/** What somebody has chosen so far, and how they choose; who may only look has no way to. */
export interface Choosing {
  readonly choices: Choices;
  readonly onChoose?: ((item: LibraryTransferItem, choice: TransferChoice) => void) | undefined;
  /** Asks whether the same is meant for all that are like it; not there where none is. */
  readonly onSameForAll?: ((item: LibraryTransferItem, choice: TransferChoice) => void) | undefined;
}

export function choiceOf({ choices }: Choosing, { id, choice }: LibraryTransferItem): TransferChoice {
  return choices.get(id) ?? choice;
}

/** The choices with one more; one that is as proposed is none. */
export function withChoice(choices: Choices, item: LibraryTransferItem, choice: TransferChoice): Choices {
  const next = new Map(choices);
  if (choice === item.choice) next.delete(item.id);
  else next.set(item.id, choice);
  return next;
}

/** Conflicts of the same kind, where the same can be chosen. */
export function alike(
  items: readonly LibraryTransferItem[],
  { conflict }: LibraryTransferItem,
  choice: TransferChoice,
): readonly LibraryTransferItem[] {
  return items.filter(
    (each) =>
      conflict !== undefined && each.conflict?.kind === conflict.kind && each.choices.includes(choice),
  );
}
