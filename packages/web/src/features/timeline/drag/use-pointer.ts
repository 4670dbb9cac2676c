import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from "react";
import type { Bar, Row } from "../board/rows.ts";
import { AXIS_HEIGHT, heightOf } from "../components/geometry.ts";
import { minuteAtX, type Scale, zoomSteps } from "../time/scale.ts";
import { drawnSpan, moveTo, resizeTo } from "../time/snap.ts";
import type { HeldKind } from "./held.ts";
import type { Hand } from "./use-hand.ts";
import type { Landing } from "./use-landing.ts";

interface Input {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly Row[];
  readonly scale: Scale;
  readonly hand: Hand;
  readonly mayWrite: boolean;
  /** A bar was pressed and let go where it was. */
  readonly onOpen: (bar: Bar) => void;
  readonly onLanded: Landing;
}

/** A mouse that moves less is not dragging. */
const SLOP = 4;
/** A finger that rests so long is dragging; one that moves before is scrolling. */
const LONG_PRESS_MS = 380;
const FINGER_SLOP = 9;
/** So near to the edge of a bar the edge is taken. */
const REACH = 7;
const FINGER_REACH = 16;
/** This near to an edge the grid scrolls along, so many pixels a frame. */
const EDGE = 44;
const EDGE_SPEED = 14;

interface Press {
  readonly kind: HeldKind;
  readonly bar: Bar | undefined;
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  /** The minute under the pointer when it went down. */
  readonly minute: number;
}

interface At {
  readonly clientX: number;
  readonly clientY: number;
  readonly altKey: boolean;
}

/** The row at a height of the whole grid, however far it is scrolled. */
function rowAt(rows: readonly Row[], y: number): Row | undefined {
  let top = AXIS_HEIGHT;
  for (const row of rows) {
    top += heightOf(row);
    if (y < top) return row;
  }
  return rows.at(-1);
}

function placeOf(
  element: HTMLElement,
  { clientX, clientY }: At,
  { rows, scale }: Pick<Input, "rows" | "scale">,
) {
  const { left, top } = element.getBoundingClientRect();
  const head = element.querySelector<HTMLElement>("[role=columnheader]")?.offsetWidth ?? 0;
  return {
    minute: minuteAtX(scale, clientX - left - head + element.scrollLeft),
    row: rowAt(rows, clientY - top + element.scrollTop),
  };
}

/** Near an edge of a bar, the edge is meant; a narrow bar has but its end. */
function kindAt(cell: HTMLElement, x: number, reach: number): HeldKind {
  const { left, right, width } = cell.getBoundingClientRect();
  if (right - x < Math.min(reach, width / 3)) return "resize-end";
  return x - left < reach && width > 4 * reach ? "resize-start" : "move";
}

function pressOn(
  target: Element,
  at: At,
  element: HTMLElement,
  input: Input,
  reach: number,
): Press | undefined {
  const { rows } = input;
  const { minute } = placeOf(element, at, input);
  const rowId = target.closest<HTMLElement>("[data-row]")?.dataset.row;
  const row = rows.find(({ id }) => id === rowId);
  if (row === undefined || target.closest("[role=rowheader]") !== null) return undefined;
  const key = target.closest<HTMLElement>("[data-bar]")?.dataset.bar;
  const bar = row.bars.find((one) => one.key === key);
  const cell = target.closest<HTMLElement>("[data-bar]");
  const kind = bar === undefined || cell === null ? "create" : kindAt(cell, at.clientX, reach);
  return { kind, bar, row, x: at.clientX, y: at.clientY, minute };
}

function aimAt(press: Press, at: At, element: HTMLElement, { hand, ...input }: Input): void {
  const { minute, row = press.row } = placeOf(element, at, input);
  const { bar, kind } = press;
  const { zoom, zone } = input.scale;
  const { snap, move } = zoomSteps[zoom];
  if (bar === undefined) {
    hand.aim({ kind, row: press.row, span: drawnSpan(zone, press.minute, minute, snap), byKeys: false });
  } else if (kind === "move") {
    const span = moveTo(zone, bar, bar.start + minute - press.minute, move);
    hand.aim({ kind: at.altKey ? "duplicate" : "move", bar, row, span, byKeys: false });
  } else {
    const edge = kind === "resize-start" ? "start" : "end";
    const span = resizeTo(zone, bar, edge, bar[edge] + minute - press.minute, snap);
    hand.aim({ kind, bar, row: press.row, span, byKeys: false });
  }
}

/** Scrolls along while something is held at an edge. */
function scrollAlong(element: HTMLElement, { clientX, clientY }: At): void {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const head = element.querySelector<HTMLElement>("[role=columnheader]")?.offsetWidth ?? 0;
  if (clientX > right - EDGE) element.scrollLeft += EDGE_SPEED;
  else if (clientX < left + head + EDGE) element.scrollLeft -= EDGE_SPEED;
  if (clientY > bottom - EDGE) element.scrollTop += EDGE_SPEED;
  else if (clientY < top + AXIS_HEIGHT + EDGE / 2) element.scrollTop -= EDGE_SPEED;
}

interface Hold {
  readonly signal: AbortSignal;
  readonly isDragging: () => boolean;
  readonly cancel: () => void;
}

/** A finger that drags must not scroll the grid under it as well, and Escape lets go of what is dragged. */
function holdTheRest(element: HTMLElement, { signal, isDragging, cancel }: Hold): void {
  const hold = (event: TouchEvent) => isDragging() && event.preventDefault();
  element.addEventListener("touchmove", hold, { signal, passive: false });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isDragging()) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  window.addEventListener("keydown", onKey, { signal, capture: true });
}

/** One press of the pointer, from going down to letting go. Answers with the way to stop it. */
function follow(
  down: ReactPointerEvent,
  press: Press,
  latest: { readonly current: Input },
  element: HTMLElement,
) {
  const isFinger = down.pointerType === "touch";
  let at: At = { clientX: down.clientX, clientY: down.clientY, altKey: down.altKey };
  let isDragging = false;
  let frame = 0;
  const listening = new AbortController();
  const { signal } = listening;
  const draw = () => {
    scrollAlong(element, at);
    aimAt(press, at, element, latest.current);
    frame = requestAnimationFrame(draw);
  };
  const begin = () => {
    const isFixed = press.bar?.kind === "unplaced" || !latest.current.mayWrite;
    if (isDragging || isFixed) return;
    isDragging = true;
    frame = requestAnimationFrame(draw);
  };
  const timer = isFinger ? setTimeout(begin, LONG_PRESS_MS) : undefined;
  const stop = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    listening.abort();
  };
  const cancel = () => {
    stop();
    if (isDragging) latest.current.hand.cancel();
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    at = { clientX: event.clientX, clientY: event.clientY, altKey: event.altKey };
    const distance = Math.hypot(event.clientX - press.x, event.clientY - press.y);
    if (!isDragging && isFinger && distance > FINGER_SLOP) stop();
    if (!isFinger && distance > SLOP) begin();
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    stop();
    if (isDragging) {
      aimAt(
        press,
        { clientX: event.clientX, clientY: event.clientY, altKey: event.altKey },
        element,
        latest.current,
      );
      const { hand, onLanded } = latest.current;
      const held = hand.store.get();
      if (held !== undefined) onLanded(held, hand.drop());
    } else if (press.bar !== undefined) latest.current.onOpen(press.bar);
  };
  window.addEventListener("pointermove", onMove, { signal });
  window.addEventListener("pointerup", onUp, { signal });
  window.addEventListener("pointercancel", cancel, { signal });
  window.addEventListener("blur", cancel, { signal });
  holdTheRest(element, { signal, isDragging: () => isDragging, cancel });
  return cancel;
}

/** Drags bars, their edges, and the empty space between them. */
export function usePointer(input: Input): (event: ReactPointerEvent) => void {
  const latest = useRef(input);
  latest.current = input;
  const running = useRef<() => void>(undefined);
  useEffect(() => () => running.current?.(), []);
  return (event) => {
    const element = latest.current.scroller.current;
    const { target } = event;
    if (element === null || !(target instanceof Element) || event.button !== 0 || !event.isPrimary) return;
    const reach = event.pointerType === "touch" ? FINGER_REACH : REACH;
    const press = pressOn(target, event, element, latest.current, reach);
    if (press === undefined) return;
    running.current?.();
    running.current = follow(event, press, latest, element);
  };
}
