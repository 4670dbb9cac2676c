import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { fieldError } from "../../../lib/api/problem.ts";
import type { Person } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useSubscribe } from "../api/calendars.ts";
import { calendarMessages } from "../calendar-messages.ts";
import { type AvailabilityKind, availabilityKinds } from "../rule-draft.ts";
import classes from "./calendars.module.css";

interface KindSelectProps {
  readonly value: AvailabilityKind;
  readonly onChange: (kind: AvailabilityKind) => void;
}

/** What somebody is during the events of a calendar. */
export function KindSelect({ value, onChange }: KindSelectProps) {
  const words = useMessages(calendarMessages);
  return (
    <NativeSelect
      label={words.during}
      value={value}
      data={availabilityKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      onChange={({ currentTarget }) =>
        onChange(availabilityKinds.find((kind) => kind === currentTarget.value) ?? "unavailable")
      }
    />
  );
}

/** Adds a calendar on another machine by its address. */
export function SubscribeForm({ person }: { readonly person: Person }) {
  const words = useMessages(calendarMessages);
  const subscribe = useSubscribe(person.id);
  const { done } = useUndo();
  const [url, setUrl] = useState("");
  const [kind, setKind] = useState<AvailabilityKind>("unavailable");
  const [showFaults, setShowFaults] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (url.trim() === "") return;
    subscribe.mutate(
      { url: url.trim(), kind },
      {
        onSuccess: (calendar) => {
          setUrl("");
          setShowFaults(false);
          done(words.added(calendar.address), () => subscribe.takeBack(calendar.id));
        },
      },
    );
  };
  const urlError = fieldError(subscribe.error, "url");
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={words.addTitle}>
      <h3>{words.addTitle}</h3>
      <div className={classes.fields}>
        <TextInput
          label={words.address}
          description={words.addressHint}
          inputWrapperOrder={["label", "input", "description", "error"]}
          type="url"
          value={url}
          onChange={({ currentTarget }) => setUrl(currentTarget.value)}
          error={showFaults && url.trim() === "" ? words.addressRequired : urlError}
          autoComplete="off"
          spellCheck={false}
        />
        <KindSelect value={kind} onChange={setKind} />
      </div>
      {urlError === undefined && <FormError error={subscribe.error} />}
      <FormActions>
        <Button type="submit" variant="light" loading={subscribe.isPending}>
          {words.add}
        </Button>
      </FormActions>
    </form>
  );
}
