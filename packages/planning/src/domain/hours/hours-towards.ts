import { calendarDate, dayNumber } from "../plan/calendar-days.ts";
import type { DayNumber, PersonFacts } from "../plan/facts.ts";
import type { AnnexRules } from "./annex-rules.ts";

/** Some work on a day, as a contract says it. */
export interface DatedWork {
  readonly day: DayNumber;
  /** Minutes worked, breaks taken off. */
  readonly minutes: number;
  /** Paid by *cachet*: it counts as much as one does, however long it was. */
  readonly isCachet: boolean;
}

export type Annex = "VIII" | "X";

/** What one month of the window brings. */
export interface MonthOfHours {
  /** Its first day. */
  readonly month: DayNumber;
  readonly cachets: number;
  /** As worked, without those paid by *cachet*. */
  readonly minutes: number;
  readonly countedMinutes: number;
  /** What does not count, being more than a month may have. */
  readonly cachetsOver: number;
  readonly minutesOver: number;
}

export interface HoursTowards {
  /** The window: its first and its last day. */
  readonly from: DayNumber;
  readonly on: DayNumber;
  readonly annex: Annex;
  readonly neededMinutes: number;
  readonly countedMinutes: number;
  /** Of what counts, what lies before today, and what is planned from today on. */
  readonly doneMinutes: number;
  readonly plannedMinutes: number;
  /** What has still to come until the last day of the window. */
  readonly missingMinutes: number;
  /** On which day of the window enough was reached; nothing while it is not. */
  readonly reachedOn?: DayNumber | undefined;
  readonly months: readonly MonthOfHours[];
}

interface Question {
  readonly kind: PersonFacts["kind"];
  /** The last day of the window: that of a contract's end. */
  readonly on: DayNumber;
  readonly today: DayNumber;
  readonly rules: AnnexRules;
}

/** How far somebody is on the way to their rights: what counts of a year's work, done and planned. */
export function hoursTowards(
  works: readonly DatedWork[],
  { kind, on, today, rules }: Question,
): HoursTowards {
  const from = on - rules.windowDays + 1;
  const inWindow = works
    .filter(({ day }) => day >= from && day <= on)
    .toSorted((one, other) => one.day - other.day);
  const months = monthsOf(inWindow, kind, rules);
  const countedMinutes = sumOf(months);
  const doneMinutes = sumOf(
    monthsOf(
      inWindow.filter(({ day }) => day < today),
      kind,
      rules,
    ),
  );
  return {
    from,
    on,
    annex: kind === "technician" ? "VIII" : "X",
    neededMinutes: rules.neededMinutes,
    countedMinutes,
    doneMinutes,
    plannedMinutes: countedMinutes - doneMinutes,
    missingMinutes: Math.max(0, rules.neededMinutes - countedMinutes),
    reachedOn: reachedOn(inWindow, kind, rules),
    months,
  };
}

function monthsOf(works: readonly DatedWork[], kind: PersonFacts["kind"], rules: AnnexRules): MonthOfHours[] {
  const months = Map.groupBy(works, ({ day }) => {
    const { year, month } = calendarDate(day);
    return dayNumber(year, month, 1);
  });
  return [...months].map(([month, list]) => monthOf(month, list, kind, rules));
}

function monthOf(
  month: DayNumber,
  works: readonly DatedWork[],
  kind: PersonFacts["kind"],
  rules: AnnexRules,
): MonthOfHours {
  // Only artists are paid by cachet; a technician's hours count as worked, whatever the shift says.
  const isCachet = (work: DatedWork) => work.isCachet && kind === "artist";
  const cachets = works.filter(isCachet).length;
  const minutes = works.reduce((sum, work) => sum + (isCachet(work) ? 0 : work.minutes), 0);
  const cachetsOver = Math.max(0, cachets - rules.cachetsAMonth);
  const minutesOver = kind === "technician" ? Math.max(0, minutes - rules.technicianMinutesAMonth) : 0;
  const countedMinutes = (cachets - cachetsOver) * rules.cachetMinutes + minutes - minutesOver;
  return { month, cachets, minutes, countedMinutes, cachetsOver, minutesOver };
}

function sumOf(months: readonly MonthOfHours[]): number {
  return months.reduce((sum, { countedMinutes }) => sum + countedMinutes, 0);
}

/** What counts only grows from day to day, so the first enough can be halved in on. */
function reachedOn(
  works: readonly DatedWork[],
  kind: PersonFacts["kind"],
  rules: AnnexRules,
): DayNumber | undefined {
  let low = 0;
  let high = works.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sumOf(monthsOf(works.slice(0, middle + 1), kind, rules)) >= rules.neededMinutes) high = middle;
    else low = middle + 1;
  }
  return works[low]?.day;
}
