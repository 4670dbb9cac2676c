import { addDays } from "../../lib/format/wall-clock.ts";
import { firstDay, noRecurrence, type Recurrence, readRecurrence, writeRecurrence } from "./recurrence.ts";

export const availabilityKinds = ["available", "preferred", "tentative", "unavailable"] as const;
export type AvailabilityKind = (typeof availabilityKinds)[number];

/** What the server keeps of a time somebody told. */
export interface AvailabilityRule {
  readonly kind: AvailabilityKind;
  readonly start: string;
  readonly end: string;
  readonly recurrence?: string | undefined;
  readonly exceptions?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/** The same as it is typed. */
export interface RuleDraft {
  readonly kind: AvailabilityKind;
  /** From the first day to the last, whole; else from one time to another. */
  readonly wholeDays: boolean;
  readonly day: string;
  /** Empty: the same day, or the next morning when the end is earlier than the start. */
  readonly lastDay: string;
  readonly from: string;
  readonly to: string;
  readonly recurrence: Recurrence;
  /** Days left out of what recurs. */
  readonly exceptions: readonly string[];
  readonly note: string;
}

/** A free range said once is all the basic contract knows of it: it has no room for a note. */
export function mayHaveNote({ kind, recurrence }: RuleDraft): boolean {
  return kind !== "available" || recurrence.repeat !== "never";
}

export type RuleFault = "incomplete" | "empty" | "reversed" | "noWeekday" | "endsEarly";

const MIDNIGHT = "00:00";

export function emptyDraft(day: string): RuleDraft {
  return {
    kind: "available",
    wholeDays: false,
    day,
    lastDay: "",
    from: "10:00",
    to: "18:00",
    recurrence: noRecurrence(day),
    exceptions: [],
    note: "",
  };
}

export function draftOfRule(rule: AvailabilityRule): RuleDraft {
  const [day = "", start = ""] = rule.start.split("T");
  const [last = "", end = ""] = rule.end.split("T");
  const [from, to] = [start.slice(0, 5), end.slice(0, 5)];
  const wholeDays = from === MIDNIGHT && to === MIDNIGHT;
  const lastWhole = addDays(last, -1);
  const naturalLast = to < from ? addDays(day, 1) : day;
  return {
    kind: rule.kind,
    wholeDays,
    day,
    lastDay: wholeDays ? (lastWhole === day ? "" : lastWhole) : last === naturalLast ? "" : last,
    from: wholeDays ? "10:00" : from,
    to: wholeDays ? "18:00" : to,
    recurrence: readRecurrence(rule.recurrence, day),
    exceptions: (rule.exceptions ?? []).map((moment) => moment.slice(0, 10)),
    note: rule.note ?? "",
  };
}

function spanOf({ wholeDays, lastDay, from, to }: RuleDraft, day: string, draftDay: string) {
  const shift = (date: string) =>
    addDays(day, Math.round((Date.parse(date) - Date.parse(draftDay)) / 86_400_000));
  if (wholeDays) {
    const last = lastDay === "" ? day : shift(lastDay);
    return { start: `${day}T${MIDNIGHT}:00`, end: `${addDays(last, 1)}T${MIDNIGHT}:00` };
  }
  const last = lastDay === "" ? (to < from ? addDays(day, 1) : day) : shift(lastDay);
  return { start: `${day}T${from}:00`, end: `${last}T${to}:00` };
}

/** What is wrong with a draft, one thing at a time. */
export function faultOfRule(draft: RuleDraft): RuleFault | undefined {
  const { day, from, to, wholeDays, lastDay, recurrence } = draft;
  if (day === "" || (!wholeDays && (from === "" || to === ""))) return "incomplete";
  const { start, end } = spanOf(draft, day, day);
  if (lastDay !== "" && lastDay < day) return "reversed";
  if (end === start) return "empty";
  if (end < start) return "reversed";
  if (recurrence.repeat === "weekly" && recurrence.weekdays.length === 0) return "noWeekday";
  const isEndless = recurrence.repeat === "never" || recurrence.until === "";
  return !isEndless && recurrence.until < firstDay(recurrence, day) ? "endsEarly" : undefined;
}

/** The rule a sound draft means. */
export function ruleOfDraft(draft: RuleDraft): AvailabilityRule {
  const day = firstDay(draft.recurrence, draft.day);
  const { start, end } = spanOf(draft, day, draft.day);
  const recurrence = writeRecurrence(draft.recurrence, day);
  const note = draft.note.trim();
  return {
    kind: draft.kind,
    start,
    end,
    ...(recurrence !== undefined && { recurrence }),
    ...(recurrence !== undefined &&
      draft.exceptions.length > 0 && {
        exceptions: draft.exceptions.toSorted().map((one) => `${one}T${start.slice(11)}`),
      }),
    ...(note !== "" && mayHaveNote(draft) && { note }),
  };
}
