import { type RefObject, useCallback } from "react";
import type { Cursor } from "../board/cursor.ts";
import { refocus } from "../components/use-cursor-in-sight.ts";
import type { Held } from "./held.ts";

/** What follows when something is let go: the keyboard goes along with it. */
export type Landing = (held: Held, isStored: Promise<boolean>) => void;

/** Where the keyboard goes once something lies where it was let go; back with it where that was refused. */
export function useLanding(
  scroller: RefObject<HTMLElement | null>,
  setCursor: (cursor: Cursor) => void,
): Landing {
  return useCallback(
    (held, isStored) => {
      const { bar, rowId } = held;
      if (bar === undefined) return;
      setCursor({ rowId, key: keyIn(held) });
      refocus(scroller.current);
      void isStored.then((stored) => {
        if (stored) return;
        setCursor({ rowId: bar.rowId, key: bar.key });
        refocus(scroller.current);
      });
    },
    [scroller, setCursor],
  );
}

/** The key a bar has once it is in the row where it was let go. */
function keyIn({ bar, rowId, kind }: Held): string | undefined {
  if (bar === undefined) return undefined;
  if (rowId === bar.rowId || kind === "duplicate") return bar.key;
  const { personId, postId, shift } = bar;
  return personId === undefined ? `${rowId}:${shift.id}` : `${rowId}:${shift.id}:${postId}`;
}
