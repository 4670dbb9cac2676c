import { Modal, type ModalProps } from "@mantine/core";
import { useEffect, useState } from "react";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import { uiMessages } from "./messages.ts";

type DialogProps = Omit<ModalProps, "opened" | "closeButtonProps">;

/** A dialog that is open for as long as it is on the page, and gives the focus back where it was. */
export function Dialog(props: DialogProps) {
  const messages = useMessages(uiMessages);
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
    [before],
  );
  return (
    <Modal
      {...props}
      opened
      returnFocus={false}
      closeButtonProps={{ "aria-label": messages.close }}
      // The library's header element would count as a second banner of the page.
      attributes={{ header: { role: "presentation" }, ...props.attributes }}
    />
  );
}
