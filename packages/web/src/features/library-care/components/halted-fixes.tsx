import { Button } from "@mantine/core";
import { IconArrowBackUp, IconPlayerPlay } from "@tabler/icons-react";
import type { CareFix } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { useFixesAtWork } from "../api/care.ts";
import { haltMessages } from "../halt-messages.ts";
import classes from "./care.module.css";
import type { useCareWork } from "./use-care-work.ts";

interface HaltedFixesProps {
  readonly work: ReturnType<typeof useCareWork>;
  readonly mayWrite: boolean;
}

/** Fixes whose job ended before they were at their end: how far they came, and the ways out. */
export function HaltedFixes({ work, mayWrite }: HaltedFixesProps) {
  const fixes = useFixesAtWork();
  return fixes.data?.map((fix) =>
    fix.halted === undefined ? null : (
      <HaltedFix key={fix.id} {...{ fix, work, mayWrite }} halted={fix.halted} />
    ),
  );
}

interface HaltedFixProps extends HaltedFixesProps {
  readonly fix: CareFix;
  readonly halted: NonNullable<CareFix["halted"]>;
}

function HaltedFix({ fix, halted, work, mayWrite }: HaltedFixProps) {
  const words = useMessages(haltMessages);
  const isMovingBack = fix.state === "undoing";
  return (
    <Card title={isMovingBack ? words.titleBack : words.title} padded>
      <div role="status" className={classes.halted}>
        <p>
          {words.ended[halted.state]} {halted.error?.message}
        </p>
        <p>
          {words.far(halted.done, halted.findings)} {words.safe}
        </p>
      </div>
      {mayWrite && (
        <div className={classes.bar}>
          <Button
            leftSection={<IconPlayerPlay size={17} aria-hidden />}
            loading={work.isBusy}
            onClick={() => work.resume(fix.id)}
          >
            {isMovingBack ? words.resumeBack : words.resume}
          </Button>
          {!isMovingBack && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={17} aria-hidden />}
              disabled={work.isBusy}
              onClick={() => work.takeBack(fix.id)}
            >
              {words.takeBack}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
