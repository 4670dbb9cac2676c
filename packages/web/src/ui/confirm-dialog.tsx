import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import { Dialog } from "./dialog.tsx";
import { FormActions } from "./form-layout.tsx";
import { uiMessages } from "./messages.ts";

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asked only before what cannot be undone; everything else has an undo instead. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const messages = useMessages(uiMessages);
  return (
    <Dialog onClose={props.onClose} title={props.title}>
      <div style={{ marginBottom: "1rem" }}>{props.children}</div>
      <FormActions>
        <Button color="brick" loading={props.isPending ?? false} onClick={props.onConfirm}>
          {props.confirmLabel}
        </Button>
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {props.cancelLabel ?? messages.cancel}
        </Button>
      </FormActions>
    </Dialog>
  );
}
