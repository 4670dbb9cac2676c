import type { LocalDate } from "@souffleur/kernel";
import { dayNumber, dayOfDate } from "../plan/calendar-days.ts";
import type { DayNumber } from "../plan/facts.ts";

/** Between which hours of the clock work counts as night work, from a day on. */
export interface NightHours {
  readonly validFrom: LocalDate;
  /** Minutes since midnight; over midnight where the first is the later one. */
  readonly fromClock: number;
  readonly toClock: number;
  /** The article or the agreement it rests on. */
  readonly reference: string;
}

/** What holds where no agreement says otherwise. An agreement is one line more, and no change of the program. */
export const shippedNightHours: readonly NightHours[] = [
  {
    validFrom: "2016-08-10" as LocalDate,
    fromClock: 21 * 60,
    toClock: 6 * 60,
    reference: "Code du travail, art. L3122-20",
  },
];

const EARLIEST = dayNumber(1, 1, 1);

/** Before the first line, the first holds. */
export function nightHoursOn(day: DayNumber, lines: readonly NightHours[]): NightHours {
  let found: NightHours | undefined;
  let since = EARLIEST - 1;
  let [first] = lines;
  for (const line of lines) {
    const from = dayOfDate(line.validFrom);
    if (from <= day && from > since) [found, since] = [line, from];
    if (first === undefined || from < dayOfDate(first.validFrom)) first = line;
  }
  const line = found ?? first;
  if (line === undefined) throw new Error("There are no night hours.");
  return line;
}
