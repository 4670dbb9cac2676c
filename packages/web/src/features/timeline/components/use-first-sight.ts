import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Row } from "../board/rows.ts";
import { dayTextAt, minuteAtX, morningOf, type Scale, xOf } from "../time/scale.ts";

/** This morning, where it is in sight with what is now; else what is now; outside the period, its first morning. */
function firstMinute(scale: Scale, inSight: number): number {
  const now = Date.now() / 60_000;
  const isNow = now >= scale.from && now < scale.to;
  const morning = morningOf(scale.zone, dayTextAt(scale.zone, isNow ? now : scale.from)) - 30;
  return isNow && now - morning > inSight / 2 ? now - inSight / 6 : morning;
}

/** Where something is to be seen: here, or at the next shift, or at the first there is. */
export function minuteWithBars(rows: readonly Row[], from: number, inSight: number): number {
  const bars = rows.flatMap((row) => row.bars).toSorted((one, other) => one.start - other.start);
  if (bars.some(({ start, end }) => end > from && start < from + inSight)) return from;
  const next = bars.find(({ start }) => start >= from) ?? bars[0];
  return next === undefined ? from : next.start - inSight / 6;
}

interface Input {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly scale: Scale;
  readonly rows: readonly Row[];
  /** What is looked for, in one word; empty where nothing is left out. */
  readonly lookedFor: string;
}

/** Begins where people look first, and where they look for something, with the first of it. */
export function useFirstSight({ scroller, scale, rows, lookedFor }: Input): void {
  const seen = useRef<Pick<Input, "scale" | "lookedFor"> & { readonly hasBars: boolean }>(undefined);
  useLayoutEffect(() => {
    const element = scroller.current;
    const before = seen.current;
    const hasBars = rows.some(({ bars }) => bars.length > 0);
    seen.current = { scale, lookedFor, hasBars };
    const isSame = before?.scale === scale && before.lookedFor === lookedFor;
    if (element === null || (isSame && (before.hasBars || !hasBars))) return;
    const inSight = element.clientWidth / scale.pixelsPerMinute;
    // Looked at more closely, or less, what was at the edge stays there.
    const isSamePeriod = before?.scale.from === scale.from;
    const kept = isSamePeriod ? minuteAtX(before.scale, element.scrollLeft) : firstMinute(scale, inSight);
    const shown = lookedFor === "" ? kept : minuteWithBars(rows, kept, inSight);
    element.scrollLeft = Math.max(0, xOf(scale, shown));
  }, [scroller, scale, rows, lookedFor]);
}
