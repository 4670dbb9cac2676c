import { Alert } from "@mantine/core";
import { IconMailOff } from "@tabler/icons-react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useMessageSettings } from "../api/messages.ts";
import { messagesMessages } from "../messages.ts";
import classes from "./messages.module.css";

/** Says that nobody gets an e-mail, while that is so. */
export function ServerNotice() {
  const words = useMessages(messagesMessages);
  const { data } = useMessageSettings();
  if (data === undefined || data.mail_server !== undefined) return null;
  return (
    <Alert
      className={classes.notice}
      color="lamp"
      variant="light"
      icon={<IconMailOff size={18} aria-hidden />}
      title={words.noServer}
    >
      {words.noServerHow}
    </Alert>
  );
}
