import type { AvailabilityItem } from "../../lib/api/types.ts";
import { addDays } from "../../lib/format/wall-clock.ts";

export type Kind = AvailabilityItem["kind"];
/** What is painted on days: a kind, or nothing at all. */
export type Paint = Kind | "nothing";

export const paints: readonly Paint[] = ["available", "preferred", "tentative", "unavailable", "nothing"];

export interface Stretch {
  readonly start: string;
  readonly end: string;
}

export function wholeDay(day: string): Stretch {
  return { start: `${day}T00:00:00`, end: `${addDays(day, 1)}T00:00:00` };
}

/** What somebody says of their time, with a stretch of it painted over. What was read from a calendar stays. */
export function paintOver(
  items: readonly AvailabilityItem[],
  stretch: Stretch,
  paint: Paint,
): readonly AvailabilityItem[] {
  const left = items.flatMap((item) => withoutStretch(item, stretch));
  if (paint === "nothing") return joined(left);
  return joined([...left, { kind: paint, ...stretch, exceptions: [], source: "person" as const }]);
}

/** What of an item lies outside the stretch. */
function withoutStretch(item: AvailabilityItem, { start, end }: Stretch): readonly AvailabilityItem[] {
  if (item.source !== "person") return [item];
  if (item.recurrence !== undefined) return [exceptOn(item, start)];
  if (item.end <= start || item.start >= end) return [item];
  const { id: _, ...rest } = item;
  const before = item.start < start ? [{ ...rest, end: start }] : [];
  const after = item.end > end ? [{ ...rest, start: end }] : [];
  return [...before, ...after];
}

/** What recurs does not on a day that somebody says something else of. */
function exceptOn(item: AvailabilityItem, start: string): AvailabilityItem {
  const occurrence = `${start.slice(0, 10)}${item.start.slice(10)}`;
  if (occurrence < item.start || item.exceptions.includes(occurrence)) return item;
  return { ...item, exceptions: [...item.exceptions, occurrence].toSorted() };
}

/** Single stretches of one kind that touch are one: a month painted in one go is one line, not thirty. */
function joined(items: readonly AvailabilityItem[]): readonly AvailabilityItem[] {
  const isPlain = ({ source, recurrence, note }: AvailabilityItem) =>
    source === "person" && recurrence === undefined && note === undefined;
  const plain = items.filter(isPlain).toSorted((one, other) => one.start.localeCompare(other.start));
  const open = new Map<Kind, AvailabilityItem>();
  const done: AvailabilityItem[] = [];
  for (const item of plain) {
    const last = open.get(item.kind);
    if (last !== undefined && last.end >= item.start) {
      open.set(item.kind, { ...last, end: last.end > item.end ? last.end : item.end });
    } else {
      if (last !== undefined) done.push(last);
      open.set(item.kind, item);
    }
  }
  const others = items.filter((item) => !isPlain(item));
  return [...others, ...done, ...open.values()];
}
