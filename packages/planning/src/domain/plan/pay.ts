import type { DayNumber, PersonFacts, ShiftFacts } from "./facts.ts";

/** Somebody who is paid. */
export type Paid = Pick<PersonFacts, "kind" | "rates">;

/** A piece of work, as pay sees it. */
export interface PaidWork {
  readonly shift: Pick<ShiftFacts, "isCachet">;
  /** Minutes worked, breaks taken off. */
  readonly worked: number;
  readonly workingDay: DayNumber;
}

/** What one piece of work is paid, in cents: by *cachet*, else by the hour. What is not known costs nothing. */
export function payForWork({ kind, rates }: Paid, { shift, worked }: PaidWork): number {
  if (shift.isCachet && kind === "artist" && rates.cachet !== undefined) return rates.cachet;
  return Math.round(((rates.hour ?? 0) * worked) / 60);
}

/** Who has a price for the day and none for the hour is paid once for all the work of a day, *cachets* apart. */
export function isPaidByDay({ kind, rates }: Paid, { shift }: Pick<PaidWork, "shift">): boolean {
  if (rates.hour !== undefined || rates.day === undefined) return false;
  return !(shift.isCachet && kind === "artist" && rates.cachet !== undefined);
}

/** What all this work of one person costs. */
export function payFor(person: Paid, works: readonly PaidWork[]): number {
  const days = new Set<DayNumber>();
  let cents = 0;
  for (const work of works) {
    if (isPaidByDay(person, work)) days.add(work.workingDay);
    else cents += payForWork(person, work);
  }
  return cents + days.size * (person.rates.day ?? 0);
}
