import type { Span, Zone } from "@souffleur/planning/rules";
import { minuteOfWall, wallOf } from "./wall.ts";

const DAY = 1_440;
/** The longest a shift may be: the server refuses more. */
const LONGEST = 48 * 60;

/** The line of the wall clock nearest to a minute. */
export function snapMinute(zone: Zone, minute: number, snap: number): number {
  return minuteOfWall(zone, Math.round(wallOf(zone, minute) / snap) * snap);
}

/** The next line before or after a minute. Where clocks skip an hour, the one beyond it. */
export function stepMinute(zone: Zone, minute: number, snap: number, direction: 1 | -1): number {
  const wall = wallOf(zone, minute);
  let line = direction > 0 ? Math.floor(wall / snap) * snap + snap : Math.ceil(wall / snap) * snap - snap;
  let stepped = minuteOfWall(zone, line);
  // In the hour that comes twice, and in the one that never comes, a line may lie where we are, or behind us.
  while ((stepped - minute) * direction <= 0) {
    line += direction * snap;
    stepped = minuteOfWall(zone, line);
  }
  return stepped;
}

/** The same time of the wall clock some days on. */
function daysOn(zone: Zone, minute: number, days: number): number {
  return minuteOfWall(zone, wallOf(zone, minute) + days * DAY);
}

/** A stretch moved to begin about there: as long as it was, however the clocks go that night. */
export function moveTo(zone: Zone, span: Span, start: number, snap: number): Span {
  const begins =
    snap === DAY
      ? daysOn(zone, span.start, Math.round((start - span.start) / DAY))
      : snapMinute(zone, start, snap);
  // Held still, it stays where it is, also when that is on no line.
  const stays = Math.abs(start - span.start) < Math.min(snap, 60) / 2;
  return stays ? { start: span.start, end: span.end } : spanFrom(begins, span);
}

/** A stretch moved by one line, or one day. */
export function moveBy(zone: Zone, span: Span, snap: number, direction: 1 | -1): Span {
  return spanFrom(
    snap === DAY ? daysOn(zone, span.start, direction) : stepMinute(zone, span.start, snap, direction),
    span,
  );
}

function spanFrom(start: number, { start: was, end }: Span): Span {
  return { start, end: start + end - was };
}

type Edge = "start" | "end";

/** A stretch with one of its edges about there: never shorter than a line, never longer than a shift may be. */
export function resizeTo(zone: Zone, span: Span, edge: Edge, minute: number, snap: number): Span {
  const snapped = snapMinute(zone, minute, snap);
  if (edge === "start") {
    const start = Math.min(
      Math.max(snapped, span.end - LONGEST),
      span.end - Math.min(snap, span.end - span.start),
    );
    return { start, end: span.end };
  }
  const shortest = span.start + Math.min(snap, span.end - span.start);
  return { start: span.start, end: Math.max(Math.min(snapped, span.start + LONGEST), shortest) };
}

/** A stretch with one of its edges moved by a line. */
export function resizeBy(zone: Zone, span: Span, edge: Edge, snap: number, direction: 1 | -1): Span {
  const at = edge === "start" ? span.start : span.end;
  return resizeTo(zone, span, edge, stepMinute(zone, at, snap, direction), snap);
}

/** What somebody drew from one place to another, whichever way. */
export function drawnSpan(zone: Zone, from: number, to: number, snap: number): Span {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const start = minuteOfWall(zone, Math.floor(wallOf(zone, first) / snap) * snap);
  const end = minuteOfWall(zone, Math.ceil(wallOf(zone, last) / snap) * snap);
  return { start, end: Math.min(Math.max(end, start + snap), start + LONGEST) };
}
