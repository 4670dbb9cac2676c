import type { PersonFacts } from "./facts.ts";
import type { Work } from "./work.ts";

/** What one piece of work is paid, in cents: by *cachet*, else by the hour. What is not known costs nothing. */
export function payForWork({ kind, rates }: PersonFacts, { shift, worked }: Work): number {
  if (shift.isCachet && kind === "artist" && rates.cachet !== undefined) return rates.cachet;
  return Math.round(((rates.hour ?? 0) * worked) / 60);
}

/** Who has a price for the day and none for the hour is paid once for all the work of a day, *cachets* apart. */
export function isPaidByDay({ kind, rates }: PersonFacts, { shift }: Work): boolean {
  if (rates.hour !== undefined || rates.day === undefined) return false;
  return !(shift.isCachet && kind === "artist" && rates.cachet !== undefined);
}

/** What all this work of one person costs. */
export function payFor(person: PersonFacts, works: readonly Work[]): number {
  const days = new Set<number>();
  let cents = 0;
  for (const work of works) {
    if (isPaidByDay(person, work)) days.add(work.workingDay);
    else cents += payForWork(person, work);
  }
  return cents + days.size * (person.rates.day ?? 0);
}
