import type { Slot } from "../api/types.ts";
import { addDays } from "./wall-clock.ts";

/** A time range as it is typed: a day, two times, and the day it ends when a person says so. */
export interface SlotDraft {
  readonly key: number;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  /** Empty: ends the same day, or the next morning when the end is earlier than the start. */
  readonly lastDay: string;
}

export type SlotFault = "incomplete" | "empty" | "reversed" | "twice";

function endDay({ day, from, to, lastDay }: SlotDraft): string {
  if (lastDay !== "") return lastDay;
  return to < from ? addDays(day, 1) : day;
}

export function endsNextDay(draft: SlotDraft): boolean {
  return (
    draft.day !== "" && draft.lastDay === "" && draft.to !== "" && draft.from !== "" && draft.to < draft.from
  );
}

export function slotOf(draft: SlotDraft): Slot {
  return { start: `${draft.day}T${draft.from}:00`, end: `${endDay(draft)}T${draft.to}:00` };
}

export function draftOf(slot: Slot, key: number): SlotDraft {
  const [day = "", from = ""] = slot.start.split("T");
  const [last = "", to = ""] = slot.end.split("T");
  const draft = { key, day, from: from.slice(0, 5), to: to.slice(0, 5), lastDay: "" };
  return endDay(draft) === last ? draft : { ...draft, lastDay: last };
}

/** The same hours on the following day: the most usual next line. */
export function nextDraft(last: SlotDraft | undefined, key: number, today: string): SlotDraft {
  if (last === undefined || last.day === "")
    return { key, day: today, from: "10:00", to: "18:00", lastDay: "" };
  return {
    ...last,
    key,
    day: addDays(last.day, 1),
    lastDay: last.lastDay === "" ? "" : addDays(last.lastDay, 1),
  };
}

export function faultOf(draft: SlotDraft, others: readonly SlotDraft[]): SlotFault | undefined {
  if (draft.day === "" || draft.from === "" || draft.to === "") return "incomplete";
  const { start, end } = slotOf(draft);
  if (end === start) return "empty";
  if (end < start) return "reversed";
  const isTwice = others.some((one) => {
    if (one.key >= draft.key) return false;
    const other = slotOf(one);
    return other.start === start && other.end === end;
  });
  return isTwice ? "twice" : undefined;
}

/** Where a range sits on a track of the day, in percent. */
export function placeOn(track: Slot, slot: Slot, minutes: (from: string, to: string) => number) {
  const length = Math.max(1, minutes(track.start, track.end));
  const left = (minutes(track.start, slot.start) / length) * 100;
  const width = (minutes(slot.start, slot.end) / length) * 100;
  return { left: Math.max(0, left), width: Math.min(100 - Math.max(0, left), Math.max(1, width)) };
}

/** From the first beginning to the last end. */
export function spanOf(slots: readonly Slot[]): Slot | undefined {
  const start = slots.map((slot) => slot.start).toSorted()[0];
  const end = slots
    .map((slot) => slot.end)
    .toSorted()
    .at(-1);
  return start === undefined || end === undefined ? undefined : { start, end };
}
