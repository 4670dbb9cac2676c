import { Button, Checkbox, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { fieldError } from "../../../lib/api/problem.ts";
import type { Webhook, WebhookInput } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { messagesMessages } from "../messages.ts";
import classes from "./messages.module.css";

interface WebhookFormProps {
  /** What is changed; absent where it is new. */
  readonly webhook?: Webhook | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSubmit: (input: WebhookInput) => void;
  readonly onClose: () => void;
}

type EventKind = WebhookInput["events"][number];

/** Where a program listens, and what it wants to hear of. */
export function WebhookForm({ webhook, isPending, error, onSubmit, onClose }: WebhookFormProps) {
  const words = useMessages(messagesMessages);
  const [name, setName] = useState(webhook?.name ?? "");
  const [url, setUrl] = useState(webhook?.url ?? "");
  const [events, setEvents] = useState<readonly string[]>(webhook?.events ?? Object.keys(words.kinds));
  const [showFaults, setShowFaults] = useState(false);
  const lacking = (text: string) => (showFaults && text.trim() === "" ? words.required : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (name.trim() === "" || url.trim() === "" || events.length === 0) return;
    onSubmit({
      name: name.trim(),
      url: url.trim(),
      // The choices are the words' own keys.
      events: events as EventKind[],
      is_active: webhook?.is_active ?? true,
    });
  };
  return (
    <Dialog
      onClose={onClose}
      title={webhook === undefined ? words.newWebhook : words.editWebhook(webhook.name)}
    >
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          label={words.name}
          value={name}
          maxLength={100}
          error={lacking(name) ?? fieldError(error, "name")}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          data-autofocus
        />
        <TextInput
          label={words.address}
          type="url"
          value={url}
          placeholder="https://…"
          error={lacking(url) ?? fieldError(error, "url")}
          onChange={({ currentTarget }) => setUrl(currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
        />
        <Checkbox.Group
          label={words.events}
          value={[...events]}
          onChange={setEvents}
          error={showFaults && events.length === 0 ? words.someEvent : undefined}
        >
          <div className={classes.fields} style={{ gap: "0.5rem", marginTop: "0.5rem" }}>
            {Object.entries(words.kinds).map(([kind, label]) => (
              <Checkbox key={kind} value={kind} label={label} />
            ))}
          </div>
        </Checkbox.Group>
        {fieldError(error, "url") === undefined && <FormError error={error} />}
        <FormActions>
          <Button type="submit" loading={isPending}>
            {webhook === undefined ? words.add : words.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
