import { NativeSelect, TextInput } from "@mantine/core";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { WeekdayPicker } from "../../../ui/weekday-picker.tsx";
import { availabilityMessages } from "../availability-messages.ts";
import { isLastOfMonth, ordinalOf, type Recurrence, repeats } from "../recurrence.ts";
import classes from "./rule-form.module.css";

const MOST = 99;

interface RecurrenceFieldsProps {
  readonly value: Recurrence;
  /** The day it begins, or empty. */
  readonly day: string;
  readonly onChange: (value: Recurrence) => void;
}

function MonthlyField({ value, day, onChange }: RecurrenceFieldsProps) {
  const words = useMessages(availabilityMessages);
  const format = useFormat();
  if (day === "") return null;
  const weekday = format.longWeekday(day);
  const options: { value: Recurrence["monthly"]; label: string }[] = [
    { value: "date", label: words.monthlyDate(Number(day.slice(8, 10))) },
    { value: "weekday", label: words.monthlyWeekday(ordinalOf(day), weekday) },
  ];
  if (isLastOfMonth(day)) options.push({ value: "last", label: words.monthlyLast(weekday) });
  return (
    <NativeSelect
      label={words.monthly}
      value={value.monthly}
      data={options}
      onChange={({ currentTarget }) => {
        const monthly = options.find((one) => one.value === currentTarget.value)?.value ?? "date";
        onChange({ ...value, monthly });
      }}
    />
  );
}

function EveryField({ value, onChange }: RecurrenceFieldsProps) {
  const words = useMessages(availabilityMessages);
  const { repeat, every } = value;
  if (repeat === "never" || repeat === "other") return null;
  return (
    <TextInput
      type="number"
      label={words.every[repeat]}
      min={1}
      max={MOST}
      value={every}
      onChange={({ currentTarget }) => {
        const count = Math.trunc(Number(currentTarget.value));
        onChange({ ...value, every: Math.min(MOST, Math.max(1, count)) });
      }}
      rightSection={<span className={classes.unit}>{words.units[repeat](every)}</span>}
      rightSectionWidth="5.5rem"
      rightSectionPointerEvents="none"
    />
  );
}

function RepeatField({ value, onChange }: RecurrenceFieldsProps) {
  const words = useMessages(availabilityMessages);
  // A rule the form cannot show is offered only where there is one.
  const options = repeats.filter((repeat) => repeat !== "other" || value.rule !== "");
  return (
    <NativeSelect
      label={words.repeat}
      value={value.repeat}
      data={options.map((repeat) => ({ value: repeat, label: words.repeats[repeat] }))}
      onChange={({ currentTarget }) => {
        const repeat = options.find((one) => one === currentTarget.value) ?? "never";
        onChange({ ...value, repeat });
      }}
    />
  );
}

/** How a time recurs, without a word of the standard behind it. */
export function RecurrenceFields(props: RecurrenceFieldsProps) {
  const words = useMessages(availabilityMessages);
  const { value, onChange } = props;
  const { repeat } = value;
  const recurs = repeat !== "never" && repeat !== "other";
  return (
    <>
      <div className={classes.fields}>
        <RepeatField {...props} />
        <EveryField {...props} />
        {repeat === "monthly" && <MonthlyField {...props} />}
        {recurs && (
          <DateField
            label={words.until}
            value={value.until}
            onChange={(until) => onChange({ ...value, until })}
            clearable
          />
        )}
      </div>
      {repeat === "weekly" && (
        <WeekdayPicker
          label={words.weekdays}
          value={value.weekdays}
          onChange={(weekdays) => onChange({ ...value, weekdays })}
        />
      )}
      {repeat === "other" && <p className={classes.hint}>{words.keptRule}</p>}
    </>
  );
}
