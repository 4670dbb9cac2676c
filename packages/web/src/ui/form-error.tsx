import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import { describeError } from "./describe-error.ts";
import { uiMessages } from "./messages.ts";

/** Why the form was not accepted, read aloud as soon as it appears. */
export function FormError({ error, text }: { readonly error: unknown; readonly text?: string | undefined }) {
  const messages = useMessages(uiMessages);
  if (error === null || error === undefined) return null;
  const { title, detail } = describeError(error, messages);
  return (
    <Alert
      color="brick"
      variant="light"
      role="alert"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={text === undefined ? title : undefined}
    >
      {text ?? detail}
    </Alert>
  );
}
