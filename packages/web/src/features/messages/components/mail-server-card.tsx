import { Alert, Button, TextInput } from "@mantine/core";
import { IconMailCheck } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { fieldError } from "../../../lib/api/problem.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { MessageSettings } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { Card } from "../../../ui/page.tsx";
import { useSendTest } from "../api/messages.ts";
import { messagesMessages } from "../messages.ts";
import classes from "./messages.module.css";

function TestForm() {
  const words = useMessages(messagesMessages);
  const test = useSendTest();
  const [to, setTo] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (to.trim() !== "") test.mutate(to.trim());
  };
  const error = fieldError(test.error, "to");
  return (
    <>
      <form className={classes.inline} onSubmit={submit} noValidate>
        <TextInput
          label={words.testTo}
          type="email"
          value={to}
          error={error}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <Button type="submit" variant="light" loading={test.isPending}>
          {words.test}
        </Button>
      </form>
      {error === undefined && <FormError error={test.error} />}
      {test.isSuccess && (
        <Alert color="sage" variant="light" role="status" icon={<IconMailCheck size={18} aria-hidden />}>
          {words.testSent(test.variables)}
        </Alert>
      )}
    </>
  );
}

/** The mail server in use, as the server was started with it, and a way to try it. */
export function MailServerCard({ settings }: { readonly settings: MessageSettings }) {
  const words = useMessages(messagesMessages);
  const mayWrite = useHasRole("planning:editor");
  const { mail_server, public_url } = settings;
  if (mail_server === undefined) return null;
  return (
    <Card title={words.server} lead={words.serverIs(mail_server.server, mail_server.from)} padded>
      <div className={classes.stack}>
        {public_url === undefined && <p className={classes.why}>{words.noAddress}</p>}
        {mayWrite && <TestForm />}
      </div>
    </Card>
  );
}
