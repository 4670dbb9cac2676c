import { Button, Checkbox, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { addDays } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { TimeField } from "../../../ui/time-field.tsx";
import { availabilityMessages } from "../availability-messages.ts";
import { noRecurrence } from "../recurrence.ts";
import {
  type AvailabilityRule,
  faultOfRule,
  mayHaveNote,
  type RuleDraft,
  ruleOfDraft,
} from "../rule-draft.ts";
import { KindPicker } from "./kind.tsx";
import { RecurrenceFields } from "./recurrence-fields.tsx";
import classes from "./rule-form.module.css";

interface FieldsProps {
  readonly draft: RuleDraft;
  readonly set: (change: Partial<RuleDraft>) => void;
}

function WholeDayFields({ draft, set }: FieldsProps) {
  const words = useMessages(availabilityMessages);
  return (
    <div className={classes.fields}>
      <DayField label={words.firstDay} draft={draft} set={set} />
      <DateField
        label={words.lastDay}
        value={draft.lastDay}
        onChange={(lastDay) => set({ lastDay })}
        clearable
      />
    </div>
  );
}

/** The day it begins. What recurs weekly moves along with it, until days of the week are chosen by hand. */
function DayField({ label, draft, set }: FieldsProps & { readonly label: string }) {
  const change = (day: string) => {
    const { recurrence } = draft;
    const followed = noRecurrence(draft.day).weekdays.join() === recurrence.weekdays.join();
    const weekdays = followed ? noRecurrence(day).weekdays : recurrence.weekdays;
    set({ day, recurrence: { ...recurrence, weekdays } });
  };
  return <DateField label={label} value={draft.day} onChange={change} />;
}

function TimedFields({ draft, set }: FieldsProps) {
  const words = useMessages(availabilityMessages);
  const isLong = draft.lastDay !== "";
  const endsNextDay = !isLong && draft.to !== "" && draft.to < draft.from;
  return (
    <>
      <div className={classes.fields}>
        <DayField label={words.day} draft={draft} set={set} />
        <TimeField label={words.from} value={draft.from} onChange={(from) => set({ from })} />
        {isLong && (
          <DateField label={words.lastDay} value={draft.lastDay} onChange={(lastDay) => set({ lastDay })} />
        )}
        <TimeField label={words.to} value={draft.to} onChange={(to) => set({ to })} />
      </div>
      {endsNextDay && <p className={classes.hint}>{words.nextDay}</p>}
      <Checkbox
        label={words.otherDay}
        checked={isLong}
        onChange={({ currentTarget }) =>
          set({ lastDay: currentTarget.checked && draft.day !== "" ? addDays(draft.day, 1) : "" })
        }
      />
    </>
  );
}

function ExceptionsField({ draft, set }: FieldsProps) {
  const words = useMessages(availabilityMessages);
  const format = useFormat();
  const { exceptions } = draft;
  return (
    <fieldset className={classes.group}>
      <legend>{words.exceptions}</legend>
      <div className={classes.exceptions}>
        {exceptions.map((day) => (
          <button
            key={day}
            type="button"
            className={classes.exception}
            aria-label={words.removeException(format.longDay(day))}
            onClick={() => set({ exceptions: exceptions.filter((one) => one !== day) })}
          >
            {format.day(day)} <IconX size={14} aria-hidden />
          </button>
        ))}
        <DateField
          label={words.addException}
          value=""
          onChange={(day) => {
            if (day !== "" && !exceptions.includes(day)) set({ exceptions: [...exceptions, day].toSorted() });
          }}
        />
      </div>
    </fieldset>
  );
}

interface RuleFormProps {
  readonly first: RuleDraft;
  readonly isNew: boolean;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSave: (rule: AvailabilityRule) => void;
  readonly onCancel: () => void;
}

/** One time of somebody: what it is, when, and how it recurs. */
export function RuleForm({ first, isNew, error, isPending, onSave, onCancel }: RuleFormProps) {
  const words = useMessages(availabilityMessages);
  const [draft, setDraft] = useState(first);
  const [showFaults, setShowFaults] = useState(false);
  const set = (change: Partial<RuleDraft>) => setDraft((now) => ({ ...now, ...change }));
  const fault = showFaults ? faultOfRule(draft) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (faultOfRule(draft) === undefined) onSave(ruleOfDraft(draft));
  };
  return (
    <form className={`sf-form ${classes.form}`} onSubmit={submit} noValidate aria-label={words.addTitle}>
      <FormError error={error} />
      <KindPicker value={draft.kind} onChange={(kind) => set({ kind })} />
      <Checkbox
        label={words.wholeDays}
        checked={draft.wholeDays}
        onChange={({ currentTarget }) => set({ wholeDays: currentTarget.checked, lastDay: "" })}
      />
      {draft.wholeDays ? <WholeDayFields draft={draft} set={set} /> : <TimedFields draft={draft} set={set} />}
      <RecurrenceFields
        value={draft.recurrence}
        day={draft.day}
        onChange={(recurrence) => set({ recurrence })}
      />
      {draft.recurrence.repeat !== "never" && <ExceptionsField draft={draft} set={set} />}
      {mayHaveNote(draft) && (
        <TextInput
          label={words.note}
          description={words.noteHint}
          value={draft.note}
          onChange={({ currentTarget }) => set({ note: currentTarget.value })}
          autoComplete="off"
        />
      )}
      {fault !== undefined && (
        <p className={classes.fault} role="alert">
          {words.faults[fault]}
        </p>
      )}
      <FormActions>
        <Button type="submit" loading={isPending}>
          {isNew ? words.addOne : words.save}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </FormActions>
    </form>
  );
}
