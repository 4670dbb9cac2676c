import { dayNumber } from "../plan/calendar-days.ts";
import type { DayNumber } from "../plan/facts.ts";

/**
 * What annexes VIII (technicians) and X (artists) of the unemployment insurance ask for, as of a day. Every number is
 * here, with where it comes from, so that a new convention is a new line and no change of the program.
 */
export interface AnnexRules {
  readonly validFrom: DayNumber;
  readonly reference: string;
  readonly neededMinutes: number;
  readonly windowDays: number;
  readonly cachetMinutes: number;
  /** More than so many in a month do not count. */
  readonly cachetsAMonth: number;
  /** What a technician works beyond it in a month does not count. */
  readonly technicianMinutesAMonth: number;
}

const HOUR = 60;

const annexRules: readonly AnnexRules[] = [
  {
    validFrom: dayNumber(2016, 8, 1),
    reference: "Assurance chômage, annexes VIII et X (décret 2016-961)",
    neededMinutes: 507 * HOUR,
    windowDays: 365,
    cachetMinutes: 12 * HOUR,
    cachetsAMonth: 28,
    technicianMinutesAMonth: 208 * HOUR,
  },
];

/** Before the first line, the first holds. */
export function annexRulesOn(day: DayNumber, lines: readonly AnnexRules[] = annexRules): AnnexRules {
  const [first] = lines;
  if (first === undefined) throw new Error("There are no rules of the annexes.");
  return lines.findLast(({ validFrom }) => validFrom <= day) ?? first;
}
