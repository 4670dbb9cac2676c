import { Button } from "@mantine/core";
import type { LibraryTransfer } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { FormError } from "../../../ui/form-error.tsx";
import { isWaiting } from "../../../ui/proposal-state.ts";
import type { Choices, Verb } from "../api/transfers.ts";
import { libraryTransfersMessages } from "../messages.ts";
import classes from "./transfers.module.css";
import { useDecideTransfer } from "./use-decide-transfer.ts";

interface DecideBarProps {
  readonly transfer: LibraryTransfer;
  readonly choices: Choices;
}

/** What can be decided about a transfer as it stands. */
export function DecideBar({ transfer, choices }: DecideBarProps) {
  const words = useMessages(libraryTransfersMessages);
  const decide = useDecideTransfer({ transfer, choices });
  const isOpen = isWaiting(transfer) && transfer.stage === "waiting";
  const isDone = transfer.stage === "applied";
  const run = (verb: Verb) => !decide.isPending && decide.mutate(verb);
  useShortcuts(
    words.transfer,
    isOpen
      ? [
          { combo: "a", label: words.accept, run: () => run("accept") },
          { combo: "r", label: words.reject, run: () => run("reject") },
        ]
      : isDone
        ? [{ combo: "z", label: words.undo, run: () => run("restore") }]
        : [],
  );
  return (
    <div className={classes.decide}>
      <FormError error={decide.error} />
      <div className={classes.bar}>
        {isOpen && (
          <>
            <Button loading={decide.isPending} onClick={() => run("accept")}>
              {words.accept}
            </Button>
            <Button variant="default" disabled={decide.isPending} onClick={() => run("reject")}>
              {words.reject}
            </Button>
          </>
        )}
        {isDone && (
          <Button variant="default" loading={decide.isPending} onClick={() => run("restore")}>
            {words.undo}
          </Button>
        )}
        {transfer.state === "rejected" && (
          <Button variant="default" loading={decide.isPending} onClick={() => run("restore")}>
            {words.reopen}
          </Button>
        )}
      </div>
    </div>
  );
}
