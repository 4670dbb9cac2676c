import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { fieldError } from "../../../lib/api/problem.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { MessageSettings } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { Card } from "../../../ui/page.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useMessageSettings, useSavePlanners } from "../api/messages.ts";
import { messagesMessages } from "../messages.ts";
import classes from "./messages.module.css";

/** As the ledger names what these settings are. */
const SUBJECT = "messages";

/** Who hears of delays and refusals. */
export function PlannersCard({ settings }: { readonly settings: MessageSettings }) {
  const words = useMessages(messagesMessages);
  const mayWrite = useHasRole("planning:editor");
  const save = useSavePlanners(settings.version);
  const { refetch } = useMessageSettings();
  const { done } = useUndo();
  const [email, setEmail] = useState(settings.planners_email ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = email.trim();
    save.mutate(text === "" ? undefined : text, {
      onSuccess: () =>
        done(words.plannersSaved, async () => {
          await undoLastChange(SUBJECT);
          await refetch();
        }),
    });
  };
  const error = fieldError(save.error, "planners_email");
  return (
    <Card title={words.planners} lead={words.plannersLead} padded>
      <form className={classes.inline} onSubmit={submit} noValidate>
        <TextInput
          label={words.plannersEmail}
          type="email"
          value={email}
          readOnly={!mayWrite}
          error={error}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          autoComplete="off"
        />
        {mayWrite && (
          <Button type="submit" variant="light" loading={save.isPending}>
            {words.save}
          </Button>
        )}
      </form>
      {error === undefined && <FormError error={save.error} />}
    </Card>
  );
}
