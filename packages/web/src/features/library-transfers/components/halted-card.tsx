import { Button } from "@mantine/core";
import { IconArrowBackUp, IconPlayerPlay } from "@tabler/icons-react";
import type { LibraryTransfer } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { FormError } from "../../../ui/form-error.tsx";
import { Card } from "../../../ui/page.tsx";
import { haltMessages } from "../halt-messages.ts";
import classes from "./transfers.module.css";
import { useDecideTransfer } from "./use-decide-transfer.ts";

interface HaltedCardProps {
  readonly transfer: LibraryTransfer;
  readonly halted: NonNullable<LibraryTransfer["halted"]>;
  readonly mayWrite: boolean;
}

/** A job ended before all files were where they belong: how far it came, and the ways out. */
export function HaltedCard({ transfer, halted, mayWrite }: HaltedCardProps) {
  const words = useMessages(haltMessages);
  const decide = useDecideTransfer({ transfer });
  const isMovingBack = transfer.stage === "undoing";
  const run = (verb: "resume" | "restore") => !decide.isPending && decide.mutate(verb);
  const resume = { combo: "c", label: words.resume, run: () => run("resume") };
  const restore = { combo: "z", label: words.takeBack, run: () => run("restore") };
  useShortcuts(words.title, mayWrite ? [resume, ...(isMovingBack ? [] : [restore])] : []);
  return (
    <Card title={words.title} padded>
      <div role="status" className={classes.halted}>
        <p>
          {words.ended[halted.state]} {halted.error?.message}
        </p>
        <p>
          {words.far(halted.moved, halted.files)} {words.safe}
        </p>
      </div>
      <FormError error={decide.error} />
      {mayWrite && (
        <div className={classes.bar}>
          <Button
            leftSection={<IconPlayerPlay size={17} aria-hidden />}
            loading={decide.isPending}
            onClick={resume.run}
          >
            {isMovingBack ? words.resumeBack : words.resume}
          </Button>
          {!isMovingBack && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={17} aria-hidden />}
              disabled={decide.isPending}
              onClick={restore.run}
            >
              {words.takeBack}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
