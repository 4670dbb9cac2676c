import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { settingsMessages } from "../messages.ts";
import classes from "./settings.module.css";

interface SecretDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** Shown once. It closes by its own button only, so that a stray click does not lose the secret. */
export function SecretDialog({ title, lead, secret, onClose }: SecretDialogProps) {
  const messages = useMessages(settingsMessages);
  return (
    <Dialog
      onClose={onClose}
      title={title}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <p style={{ margin: 0 }}>{lead}</p>
      <code className={classes.secret}>{secret}</code>
      <FormActions>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              data-autofocus
              leftSection={copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />}
              onClick={copy}
            >
              {copied ? messages.copied : messages.copy}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onClose}>
          {messages.done}
        </Button>
      </FormActions>
    </Dialog>
  );
}
