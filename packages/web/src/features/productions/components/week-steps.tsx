import { ActionIcon, Button } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { addDays, startOfWeek, today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { productionMessages } from "../messages.ts";
import classes from "./week-steps.module.css";

interface WeekStepsProps {
  /** Its Monday. */
  readonly week: string;
  readonly onChange: (week: string) => void;
}

/** From one week to the next, also with the arrow keys. */
export function WeekSteps({ week, onChange }: WeekStepsProps) {
  const words = useMessages(productionMessages);
  const format = useFormat();
  const step = (weeks: number) => onChange(addDays(week, weeks * 7));
  useShortcuts(words.thisWeek, [
    { combo: "arrowleft", label: words.earlier, run: () => step(-1) },
    { combo: "arrowright", label: words.later, run: () => step(1) },
  ]);
  return (
    <div className={classes.steps}>
      <ActionIcon variant="default" size="lg" aria-label={words.earlier} onClick={() => step(-1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <h2 className={classes.week} aria-live="polite">
        {format.period(week, addDays(week, 6))}
      </h2>
      <ActionIcon variant="default" size="lg" aria-label={words.later} onClick={() => step(1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
      <Button variant="default" size="sm" onClick={() => onChange(startOfWeek(today()))}>
        {words.today}
      </Button>
    </div>
  );
}
