import { notifications } from "@mantine/notifications";
import type { Breach } from "@souffleur/planning/rules";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { describeError } from "../../../ui/describe-error.ts";
import { uiMessages } from "../../../ui/messages.ts";
import { useUndo } from "../../../ui/use-undo.tsx";
import { createDesk, type Desk } from "../history/desk.ts";
import { emptyHistory, type History } from "../history/history.ts";
import { timelineMessages } from "../messages.ts";
import { useBoardChange } from "./board.ts";
import { goBack } from "./deeds.ts";

const MOST_LISTED = 4;

/** What is told of deeds, in the reader's language. */
function useTelling() {
  const words = useMessages(timelineMessages);
  const ui = useMessages(uiMessages);
  const { locale } = useLocale();
  return {
    words,
    failure(error: unknown): void {
      const { title, detail } = describeError(error, ui);
      const message = isStale(error) ? words.staleHere : `${detail} ${words.putBack}`;
      notifications.show({ title, message, color: "brick", autoClose: 15_000 });
    },
    broken(id: string, broken: readonly Breach[]): void {
      if (broken.length === 0) return;
      const list = broken
        .slice(0, MOST_LISTED)
        .map(({ message }) => <li key={message.en}>{message[locale]}</li>);
      notifications.show({
        id,
        title: words.breaks(broken.length),
        message: <ul style={{ margin: 0, paddingLeft: "1.1rem" }}>{list}</ul>,
        color: broken.some(({ severity }) => severity === "forbid") ? "brick" : "lamp",
        autoClose: 15_000,
      });
    },
  };
}

/** The desk of a page: what is done on it can be taken back there, and from its notice. */
export function useDesk(from: string): { readonly desk: Desk; readonly history: History } {
  const client = useQueryClient();
  const [history, setHistory] = useState(emptyHistory);
  const now = { telling: useTelling(), notices: useUndo(), onBoard: useBoardChange(from) };
  const latest = useRef(now);
  latest.current = now;
  const desk = useMemo(() => {
    const shown = new Map<number, number>();
    return createDesk({
      goBack,
      onHistory: setHistory,
      onBoard: (changes) => {
        latest.current.onBoard(changes);
        for (const queryKey of [keys.conflicts.all(), keys.trash.all()])
          void client.invalidateQueries({ queryKey });
      },
      onDone: (deed, broken, takeBack) => {
        const { notices, telling } = latest.current;
        shown.set(deed.id, notices.done(deed.label, takeBack));
        telling.broken(`broken-${deed.id}`, broken);
      },
      onTurned: (way, { id, label }) => {
        const { notices, telling } = latest.current;
        notices.forget(shown.get(id) ?? -1);
        notifications.hide(`broken-${id}`);
        const say = way === "undo" ? telling.words.undone : telling.words.redone;
        notifications.show({ message: say(label), color: "sage" });
      },
      onFailure: (error) => {
        latest.current.telling.failure(error);
        void client.invalidateQueries({ queryKey: keys.shifts.all() });
      },
    });
  }, [client]);
  return { desk, history };
}
