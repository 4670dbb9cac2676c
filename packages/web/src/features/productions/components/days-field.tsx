import { ActionIcon, Button, Chip, SegmentedControl } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { addDays, startOfWeek } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormColumns, FormSection } from "../../../ui/form-layout.tsx";
import { productionMessages } from "../messages.ts";
import classes from "./posts-field.module.css";

/** The days of a series: some of them, or a pattern of the week. */
export interface DaysDraft {
  readonly mode: "days" | "weekly";
  readonly days: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Monday 1 to Sunday 7, as text for the chips. */
  readonly weekdays: readonly string[];
}

export function areDaysSound({ mode, days, from, to, weekdays }: DaysDraft): boolean {
  if (mode === "days") return days.length > 0 && days.every((day) => day !== "");
  return from !== "" && to >= from && weekdays.length > 0;
}

interface DaysFieldProps {
  readonly draft: DaysDraft;
  readonly change: (part: Partial<DaysDraft>) => void;
}

function SingleDays({ draft, change }: DaysFieldProps) {
  const words = useMessages(productionMessages);
  const { days } = draft;
  const last = days.at(-1) ?? "";
  return (
    <>
      <ul className={classes.lines}>
        {days.map((day, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may hold the same day while they are typed
          <li key={index} className={classes.line}>
            <DateField
              label={words.day}
              value={day}
              onChange={(next) => change({ days: days.with(index, next) })}
            />
            <ActionIcon
              className={classes.remove}
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={words.removeDay}
              onClick={() => change({ days: days.toSpliced(index, 1) })}
            >
              <IconTrash size={19} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlus size={17} aria-hidden />}
        onClick={() => change({ days: [...days, last === "" ? "" : addDays(last, 1)] })}
      >
        {words.addDay}
      </Button>
    </>
  );
}

function Weekly({ draft, change }: DaysFieldProps) {
  const words = useMessages(productionMessages);
  const format = useFormat();
  const monday = startOfWeek(draft.from === "" ? "2024-01-01" : draft.from);
  return (
    <>
      <FormColumns>
        <DateField label={words.from} value={draft.from} onChange={(from) => change({ from })} />
        <DateField
          label={words.to}
          value={draft.to}
          onChange={(to) => change({ to })}
          error={draft.to !== "" && draft.to < draft.from ? words.reversed : undefined}
        />
      </FormColumns>
      <Chip.Group
        multiple
        value={[...draft.weekdays]}
        onChange={(weekdays: string[]) => change({ weekdays: weekdays.toSorted() })}
      >
        <fieldset className={classes.chips} aria-label={words.weekdays}>
          {Array.from({ length: 7 }, (_, index) => (
            <Chip key={addDays(monday, index)} value={String(index + 1)}>
              {format.weekday(addDays(monday, index))}
            </Chip>
          ))}
        </fieldset>
      </Chip.Group>
    </>
  );
}

/** On which days: named one by one, or by the week. */
export function DaysField({ draft, change }: DaysFieldProps) {
  const words = useMessages(productionMessages);
  return (
    <FormSection title={words.daysLabel}>
      <SegmentedControl
        aria-label={words.daysLabel}
        mb="sm"
        data={[
          { value: "days", label: words.singleDays },
          { value: "weekly", label: words.everyWeek },
        ]}
        value={draft.mode}
        onChange={(mode) => change({ mode: mode === "weekly" ? "weekly" : "days" })}
      />
      {draft.mode === "days" ? (
        <SingleDays draft={draft} change={change} />
      ) : (
        <Weekly draft={draft} change={change} />
      )}
    </FormSection>
  );
}
