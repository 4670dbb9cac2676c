import { Button, Checkbox, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import type { WorkedHours } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { TimeField } from "../../../ui/time-field.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useStateHours, useTakeBack } from "../api/change-hours.ts";
import { keyOf } from "../line-key.ts";
import { hoursMessages } from "../messages.ts";
import { draftOf, endsNextDay, type HoursDraft, inputOf } from "../typed-hours.ts";
import classes from "./edit-line.module.css";

interface EditProps {
  readonly line: WorkedHours;
  readonly onClose: () => void;
}

const COLUMNS = 12;
const MOST_BREAK = 1440;

interface FieldsProps {
  readonly line: WorkedHours;
  readonly draft: HoursDraft;
  readonly onChange: (part: Partial<HoursDraft>) => void;
}

function Times({ line, draft, onChange }: FieldsProps) {
  const words = useMessages(hoursMessages);
  const isLate = draft.end !== "" && draft.start !== "" && endsNextDay(line, draft);
  return (
    <>
      <TimeField
        className={classes.time}
        label={words.start}
        value={draft.start}
        onChange={(start) => onChange({ start })}
      />
      <TimeField
        className={classes.time}
        label={isLate ? `${words.end} (${words.nextDay})` : words.end}
        value={draft.end}
        onChange={(end) => onChange({ end })}
      />
      <NumberInput
        className={classes.time}
        label={words.breakMinutes}
        value={draft.breakMinutes}
        onChange={(next) => onChange({ breakMinutes: typeof next === "number" ? next : 0 })}
        min={0}
        max={MOST_BREAK}
        allowDecimal={false}
        hideControls
      />
    </>
  );
}

/** What somebody worked, typed where the line stands. */
export function EditLine({ line, onClose }: EditProps) {
  const words = useMessages(hoursMessages);
  const format = useFormat();
  const [draft, setDraft] = useState(() => draftOf(line));
  const { mutate, isPending, error } = useStateHours();
  const takeBack = useTakeBack();
  const { done } = useUndo();
  const onChange = (part: Partial<HoursDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = () =>
    mutate(
      { line, input: inputOf(line, draft) },
      {
        onSuccess: () => {
          done(words.stated(line.person_name), () => takeBack(keyOf(line)));
          onClose();
        },
      },
    );
  return (
    <tr className={classes.row}>
      <td colSpan={COLUMNS}>
        <form
          className={classes.form}
          aria-label={words.editLine(line.person_name, line.title, format.day(line.day))}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") onClose();
          }}
        >
          <p className={classes.who}>
            <strong>{line.person_name}</strong> {line.title} ·{" "}
            {format.range(line.planned.start, line.planned.end)}
          </p>
          {line.state === "validated" && <p className={classes.note}>{words.reopens}</p>}
          <div className={classes.fields}>
            {!draft.absent && <Times line={line} draft={draft} onChange={onChange} />}
            <TextInput
              className={classes.reason}
              label={words.reason}
              description={words.reasonHint}
              inputWrapperOrder={["label", "input", "description", "error"]}
              value={draft.reason}
              maxLength={500}
              onChange={(event) => onChange({ reason: event.currentTarget.value })}
            />
          </div>
          <Checkbox
            label={words.isAbsent}
            checked={draft.absent}
            onChange={(event) => onChange({ absent: event.currentTarget.checked })}
          />
          <FormError error={error} />
          <div className={classes.buttons}>
            <Button type="submit" loading={isPending}>
              {words.save}
            </Button>
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
          </div>
        </form>
      </td>
    </tr>
  );
}
