import { useMutation } from "@tanstack/react-query";
import type { LibraryTransfer } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import {
  acceptTransfer,
  type Choices,
  decideTransfer,
  useRefreshTransfers,
  type Verb,
} from "../api/transfers.ts";
import { libraryTransfersMessages } from "../messages.ts";

interface Decided {
  readonly transfer: LibraryTransfer;
  readonly choices?: Choices;
}

const asProposed: Choices = new Map();

export function useDecideTransfer({ transfer, choices = asProposed }: Decided) {
  const words = useMessages(libraryTransfersMessages);
  const refresh = useRefreshTransfers();
  const { done } = useUndo();
  return useMutation({
    mutationFn: (verb: Verb) =>
      verb === "accept"
        ? acceptTransfer(transfer, choices)
        : decideTransfer(verb, transfer.id, transfer.version),
    onSuccess: async ({ id, version }, verb) => {
      // Files that move are taken back here on the page, once they lie still.
      if (verb === "reject")
        done(words.rejected, async () => {
          await decideTransfer("restore", id, version);
          await refresh();
        });
      await refresh();
    },
  });
}
