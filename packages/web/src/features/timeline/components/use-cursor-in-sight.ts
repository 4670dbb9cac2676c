import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { type Cursor, placeOf } from "../board/cursor.ts";
import type { Row } from "../board/rows.ts";
import { type Scale, xOf } from "../time/scale.ts";
import { cellId } from "./bar-view.tsx";

interface Input {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly Row[];
  readonly scale: Scale;
  readonly cursor: Cursor;
  readonly toRow: (index: number) => void;
}

const MARGIN = 40;

/** Scrolls sideways until a stretch is in sight, beside the heads of the rows. */
function showSpan(scroller: HTMLElement, x: number, width: number): void {
  const head = scroller.querySelector<HTMLElement>("[role=columnheader]")?.offsetWidth ?? 0;
  const room = scroller.clientWidth - head;
  if (x < scroller.scrollLeft) scroller.scrollLeft = Math.max(0, x - MARGIN);
  else if (x + Math.min(width, room - MARGIN) > scroller.scrollLeft + room) {
    scroller.scrollLeft = x + Math.min(width, room - 2 * MARGIN) - room + MARGIN;
  }
}

/** Asks for the focus to go where the keyboard is, as soon as that is on the page. */
export function refocus(scroller: HTMLElement | null): void {
  if (scroller !== null) scroller.dataset.refocus = "";
}

/** Keeps the focus on the cell the keyboard is at, and that cell in sight, while the keyboard is in the grid. */
export function useCursorInSight({ scroller, rows, scale, cursor, toRow }: Input): void {
  const latest = useRef({ rows, scale, toRow });
  latest.current = { rows, scale, toRow };
  useEffect(() => {
    const element = scroller.current;
    if (element?.contains(document.activeElement) !== true) return;
    const { rows, scale, toRow } = latest.current;
    const place = placeOf(rows, cursor);
    if (place === undefined) return;
    toRow(place.rowIndex);
    if (place.bar === undefined) return;
    const x = xOf(scale, place.bar.start);
    showSpan(element, x, xOf(scale, place.bar.end) - x);
  }, [scroller, cursor]);
  useLayoutEffect(() => {
    const element = scroller.current;
    const active = document.activeElement;
    // A bar that was moved to another row is another element: the focus went with the old one.
    const isHere = element?.contains(active) === true || element?.dataset.refocus !== undefined;
    if (element === null || !isHere) return;
    const cell = document.getElementById(cellId(cursor.key ?? cursor.rowId));
    if (cell === null) return;
    delete element.dataset.refocus;
    if (cell !== active) cell.focus({ preventScroll: true });
  });
}
