import { ActionIcon } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp, IconKeyboard } from "@tabler/icons-react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import type { Desk } from "../history/desk.ts";
import type { History } from "../history/history.ts";
import { timelineMessages } from "../messages.ts";
import classes from "./toolbar.module.css";

interface Props {
  readonly desk: Desk;
  readonly history: History;
  readonly onHelp: () => void;
}

/** Takes back and does again what was done on the page. */
export function HistoryButtons({ desk, history, onHelp }: Props) {
  const words = useMessages(timelineMessages);
  const [undo, redo] = [() => void desk.turn("undo"), () => void desk.turn("redo")];
  useShortcuts(words.title, [
    { combo: "mod+z", label: words.undo, run: undo },
    { combo: "mod+shift+z", label: words.redo, run: redo },
    { combo: "mod+y", label: words.redo, run: redo },
  ]);
  const named = (verb: string, label: string | undefined) =>
    label === undefined ? verb : `${verb} : ${label}`;
  return (
    <div className={classes.tools}>
      <ActionIcon
        variant="default"
        size="lg"
        disabled={history.undo.length === 0}
        aria-label={words.undo}
        title={named(words.undo, history.undo.at(-1)?.label)}
        onClick={undo}
      >
        <IconArrowBackUp size={19} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        disabled={history.redo.length === 0}
        aria-label={words.redo}
        title={named(words.redo, history.redo.at(-1)?.label)}
        onClick={redo}
      >
        <IconArrowForwardUp size={19} />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={words.help} title={words.help} onClick={onHelp}>
        <IconKeyboard size={19} />
      </ActionIcon>
    </div>
  );
}
