import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useCallback } from "react";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import { createUndoStack } from "../lib/undo/undo-stack.ts";
import { describeError } from "./describe-error.ts";
import { uiMessages } from "./messages.ts";
import classes from "./notices.module.css";

const undoStack = createUndoStack();

/** What was announced did not happen after all. */
function forget(id: number): void {
  undoStack.take(id);
  notifications.hide(`undo-${id}`);
}

/** Takes the notice away; what it tells can still be undone by key. */
function quiet(id: number): void {
  notifications.hide(`undo-${id}`);
}

const UNDO_MS = 12_000;

/** Tells what was done, with a way back that also answers to the undo shortcut. */
export function useUndo() {
  const messages = useMessages(uiMessages);

  const undo = useCallback(
    async (id?: number) => {
      const item = undoStack.take(id);
      if (item === undefined) {
        notifications.show({
          message: messages.nothingToUndo,
          closeButtonProps: { "aria-label": messages.close },
        });
        return;
      }
      notifications.hide(`undo-${item.id}`);
      try {
        await item.undo();
        notifications.show({
          message: messages.undone(item.label),
          color: "sage",
          closeButtonProps: { "aria-label": messages.close },
        });
      } catch (error) {
        const { detail } = describeError(error, messages);
        notifications.show({
          title: messages.undoFailed,
          message: detail,
          color: "brick",
          autoClose: false,
          closeButtonProps: { "aria-label": messages.close },
        });
      }
    },
    [messages],
  );

  const done = useCallback(
    (label: string, takeBack: () => Promise<void>) => {
      const item = undoStack.push(label, takeBack);
      notifications.show({
        id: `undo-${item.id}`,
        autoClose: UNDO_MS,
        closeButtonProps: { "aria-label": messages.close },
        message: (
          <div className={classes.undo}>
            <span>{label}</span>
            <Button size="compact-sm" variant="light" onClick={() => void undo(item.id)}>
              {messages.undo}
            </Button>
          </div>
        ),
      });
      return item.id;
    },
    [messages, undo],
  );

  return { done, undo, forget, quiet };
}

/** Something to know that nobody needs to answer. */
export function useNotice(): (message: string) => void {
  const messages = useMessages(uiMessages);
  return useCallback(
    (message) =>
      notifications.show({ message, autoClose: 10_000, closeButtonProps: { "aria-label": messages.close } }),
    [messages],
  );
}

/** A failed action, said where it does not hide what the person was doing. */
export function useFailureNotice(): (error: unknown) => void {
  const messages = useMessages(uiMessages);
  return useCallback(
    (error) => {
      const { title, detail } = describeError(error, messages);
      notifications.show({
        title,
        message: detail,
        color: "brick",
        autoClose: 10_000,
        closeButtonProps: { "aria-label": messages.close },
      });
    },
    [messages],
  );
}
