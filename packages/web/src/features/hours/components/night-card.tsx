import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { NightHours } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { Card } from "../../../ui/page.tsx";
import { TimeField } from "../../../ui/time-field.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useReplaceNightHours, useTakeBack } from "../api/change-hours.ts";
import { useNightHours } from "../api/get-hours.ts";
import { hoursMessages } from "../messages.ts";
import classes from "./night-card.module.css";

/** The line that holds last is the one that is edited; those before it stay as they are. */
function NightForm({ night }: { readonly night: NightHours }) {
  const words = useMessages(hoursMessages);
  const last = night.lines.at(-1);
  const [draft, setDraft] = useState(last);
  const { mutate, isPending, error } = useReplaceNightHours();
  const takeBack = useTakeBack();
  const { done } = useUndo();
  if (draft === undefined) return null;
  const save = () => {
    const others = night.lines.filter(({ valid_from }) => valid_from !== draft.valid_from);
    mutate(
      { body: { lines: [...others, draft] }, version: night.version },
      { onSuccess: () => done(words.nightSaved, () => takeBack("night-hours")) },
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={classes.fields}>
        <TimeField
          label={words.nightFrom}
          value={draft.from_clock}
          onChange={(from_clock) => setDraft({ ...draft, from_clock })}
        />
        <TimeField
          label={words.nightTo}
          value={draft.to_clock}
          onChange={(to_clock) => setDraft({ ...draft, to_clock })}
        />
        <DateField
          label={words.nightSince}
          value={draft.valid_from}
          onChange={(valid_from) => setDraft({ ...draft, valid_from })}
        />
        <TextInput
          label={words.nightReference}
          value={draft.reference}
          maxLength={200}
          onChange={(event) => setDraft({ ...draft, reference: event.currentTarget.value })}
        />
      </div>
      <FormError error={error} />
      <Button type="submit" variant="default" loading={isPending}>
        {words.save}
      </Button>
    </form>
  );
}

/** Which hours of the clock count as night, and by what right. */
export function NightCard({ mayWrite }: { readonly mayWrite: boolean }) {
  const words = useMessages(hoursMessages);
  const format = useFormat();
  const { data } = useNightHours();
  if (data === undefined) return null;
  return (
    <Card title={words.nightTitle} lead={words.nightLead} padded>
      <ul className={classes.lines}>
        {data.lines.map(({ valid_from, from_clock, to_clock, reference }) => (
          <li key={valid_from}>
            {from_clock} – {to_clock} · {format.fullDate(valid_from)} · {reference}
          </li>
        ))}
      </ul>
      {mayWrite && <NightForm key={data.version} night={data} />}
    </Card>
  );
}
