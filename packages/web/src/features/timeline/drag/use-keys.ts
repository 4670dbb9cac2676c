import { type KeyboardEvent, useEffect, useRef } from "react";
import { type Cursor, placeOf, type Step, stepFrom } from "../board/cursor.ts";
import type { Bar, Row, View } from "../board/rows.ts";
import { type Scale, zoomSteps } from "../time/scale.ts";
import { drawnSpan, moveBy } from "../time/snap.ts";
import type { Held, HeldKind } from "./held.ts";
import { movedByKey } from "./key-moves.ts";
import type { Hand } from "./use-hand.ts";
import type { Landing } from "./use-landing.ts";
import { type Saying, useSaying } from "./use-saying.ts";
import { mayChangeRow } from "./wanted.ts";

interface Input {
  readonly rows: readonly Row[];
  readonly scale: Scale;
  readonly view: View;
  readonly hand: Hand;
  readonly cursor: Cursor;
  readonly setCursor: (cursor: Cursor) => void;
  readonly mayWrite: boolean;
  /** The minute at the left edge of what is in sight. */
  readonly edgeMinute: () => number;
  readonly onOpen: (bar: Bar) => void;
  readonly onLanded: Landing;
  readonly onHelp: () => void;
}

interface Around extends Input {
  readonly saying: Saying;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

/** How long a shift is that nobody drew. */
const NEW_MINUTES = 120;

function stepOf({ key, ctrlKey, altKey, shiftKey }: KeyboardEvent): Step | undefined {
  if (altKey || shiftKey) return undefined;
  if (ctrlKey && key === "Home") return "top";
  if (ctrlKey && key === "End") return "bottom";
  return ctrlKey ? undefined : STEPS[key];
}

/** Takes hold of a bar where it is, or of a copy of it a day later. */
function take(kind: HeldKind, bar: Bar, row: Row, { hand, scale, view, saying }: Around): void {
  const { start, end } = kind === "duplicate" ? moveBy(scale.zone, bar, zoomSteps.day.move, 1) : bar;
  hand.aim({ kind, bar, row, span: { start, end }, byKeys: true });
  saying.taken(bar.shift.title, kind === "duplicate", mayChangeRow(view));
}

/** While something is held, keys move it. */
function moveHeld(event: KeyboardEvent, held: Held, { hand, rows, scale, onLanded, saying }: Around): void {
  if (event.key === "Escape" || event.key === "Tab") {
    hand.cancel();
    saying.letGo();
  } else if (event.key === "Enter" || event.key === " ") {
    onLanded(held, hand.drop());
  } else {
    const moved = movedByKey(held, event, rows, scale);
    if (moved === undefined) return;
    hand.aim({ ...moved, byKeys: true });
    const now = hand.store.get();
    const row = rows.find(({ id }) => id === now?.rowId);
    if (now !== undefined) saying.held(now, now.rowId === held.rowId ? undefined : row?.name);
  }
}

/** What a letter does where the keyboard is. Answers whether it was one. */
function act({ key }: KeyboardEvent, row: Row, bar: Bar | undefined, around: Around): boolean {
  const { mayWrite, scale, hand, setCursor, edgeMinute, onOpen, onHelp } = around;
  const isFixed = !mayWrite || bar === undefined || bar.kind === "unplaced";
  if (key === "?") onHelp();
  else if (key === "Enter" && bar !== undefined) onOpen(bar);
  else if (mayWrite && key.toLowerCase() === "n") {
    const from = bar?.end ?? edgeMinute();
    const span = drawnSpan(scale.zone, from, from + NEW_MINUTES - 1, zoomSteps[scale.zoom].snap);
    hand.aim({ kind: "create", row, span, byKeys: true });
    void hand.drop();
  } else if (!isFixed && key.toLowerCase() === "m") take("move", bar, row, around);
  else if (!isFixed && key.toLowerCase() === "d") take("duplicate", bar, row, around);
  else if (mayWrite && bar !== undefined && key === "Delete") {
    setCursor({ rowId: row.id });
    void hand.remove(bar);
  } else return false;
  return true;
}

/** Answers whether the key was the grid's. */
function press(event: KeyboardEvent, around: Around): boolean {
  const { hand, rows, cursor, setCursor, edgeMinute } = around;
  const held = hand.store.get();
  if (held?.byKeys === true) {
    moveHeld(event, held, around);
    return event.key !== "Tab";
  }
  const place = placeOf(rows, cursor);
  if (place === undefined) return false;
  const { row, bar } = place;
  const step = stepOf(event);
  if (step === undefined) return !event.ctrlKey && !event.altKey && act(event, row, bar, around);
  const next = stepFrom(rows, cursor, step, bar?.start ?? edgeMinute());
  if (next !== undefined) setCursor(next);
  return true;
}

/** The keys of the grid, and what is said of them to whoever does not see it. */
export function useKeys(input: Input) {
  const saying = useSaying(input.hand);
  const latest = useRef<Around>({ ...input, saying });
  latest.current = { ...input, saying };
  const { hand } = input;
  useEffect(() => () => hand.cancel(), [hand]);
  function onKey(event: KeyboardEvent): void {
    if (event.metaKey || event.defaultPrevented || !press(event, latest.current)) return;
    event.preventDefault();
    event.stopPropagation();
  }
  return { onKey, said: saying.said };
}
