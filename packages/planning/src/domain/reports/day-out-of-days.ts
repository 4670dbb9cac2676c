import { compareText, type LocalDate } from "@souffleur/kernel";
import type { PersonId, VenueId } from "../plan/facts.ts";

/** As the trade writes them: start, work, finish; travel; hold, which is waiting between two days of work. */
export const dayCodes = ["SW", "W", "WF", "SWF", "T", "H", ""] as const;
export type DayCode = (typeof dayCodes)[number];

/** Somebody works on a day; somewhere, where that is known. */
export interface WorkedDay {
  readonly personId: PersonId;
  readonly name: string;
  readonly day: LocalDate;
  readonly venueId?: VenueId | undefined;
}

export interface PersonDays {
  readonly personId: PersonId;
  readonly name: string;
  /** One for each day of the report. */
  readonly codes: readonly DayCode[];
  readonly work: number;
  readonly hold: number;
  readonly travel: number;
}

export interface DayOutOfDays {
  readonly days: readonly LocalDate[];
  /** As they start, then by name. */
  readonly people: readonly PersonDays[];
}

/** A way that takes so long is a day of travel, where the day before work elsewhere is free. */
const TRAVEL_DAY_MINUTES = 180;
/** Longer is no production but a season; the rest is left out. */
const MOST_DAYS = 400;

/** Who works, waits or travels on which day. Minutes between venues are asked for, and may be unknown. */
export function dayOutOfDays(
  worked: readonly WorkedDay[],
  minutesBetween: (from: VenueId, to: VenueId) => number | undefined,
): DayOutOfDays {
  const sorted = worked.map(({ day }) => day).sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return { days: [], people: [] };
  const days = daysFrom(first, last);
  const byPerson = Map.groupBy(worked, ({ personId }) => personId);
  const people = [...byPerson.values()].map((own) => daysOf(own, days, minutesBetween));
  const startOf = ({ codes }: PersonDays) => codes.findIndex((code) => code !== "");
  people.sort(
    (a, b) => startOf(a) - startOf(b) || compareText(a.name, b.name) || compareText(a.personId, b.personId),
  );
  return { days, people };
}

function daysFrom(first: LocalDate, last: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = Temporal.PlainDate.from(first); days.length < MOST_DAYS; day = day.add({ days: 1 })) {
    // A plain date is written as the kernel's date text.
    const text = day.toString() as LocalDate;
    if (text > last) break;
    days.push(text);
  }
  return days;
}

function daysOf(
  own: readonly WorkedDay[],
  days: readonly LocalDate[],
  minutesBetween: (from: VenueId, to: VenueId) => number | undefined,
): PersonDays {
  const works = new Map(own.map((worked) => [worked.day, worked]));
  const at = days.flatMap((day, index) => (works.has(day) ? [index] : []));
  const [first = 0] = at;
  const last = at.at(-1) ?? first;
  let before: VenueId | undefined;
  const codes = days.map((day, index): DayCode => {
    if (index < first || index > last) return "";
    const worked = works.get(day);
    if (worked !== undefined) {
      before = worked.venueId;
      return `${index === first ? "S" : ""}W${index === last ? "F" : ""}`;
    }
    const next = works.get(days[index + 1] ?? day)?.venueId;
    const minutes = before !== undefined && next !== undefined ? minutesBetween(before, next) : undefined;
    return minutes !== undefined && minutes >= TRAVEL_DAY_MINUTES ? "T" : "H";
  });
  const count = (wanted: (code: DayCode) => boolean) => codes.filter(wanted).length;
  return {
    personId: own[0]?.personId ?? missing(),
    name: own[0]?.name ?? "",
    codes,
    work: count((code) => code.includes("W")),
    hold: count((code) => code === "H"),
    travel: count((code) => code === "T"),
  };
}

function missing(): never {
  throw new Error("A group of days has none.");
}
