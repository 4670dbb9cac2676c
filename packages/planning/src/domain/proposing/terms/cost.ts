import type { Work } from "../../plan/work.ts";
import type { Person } from "../model.ts";
import type { Term } from "./term.ts";

/** What people are paid, in cents: by *cachet*, else by the hour, else by the day. What is not known costs nothing. */
export const cost: Term = {
  code: "cost",
  name: { fr: "Coût", en: "Cost" },
  unit: 1_000,
  adding: (_post, work, person) => {
    if (!isPaidByDay(person, work)) return paidForWork(person, work);
    for (const each of person.works) {
      if (each.workingDay === work.workingDay && isPaidByDay(person, each)) return 0;
    }
    return person.facts.rates.day ?? 0;
  },
  count: ({ people }) => {
    let cents = 0;
    for (const person of people) {
      const days = new Set<number>();
      for (const work of person.works) {
        if (isPaidByDay(person, work)) days.add(work.workingDay);
        else cents += paidForWork(person, work);
      }
      cents += days.size * (person.facts.rates.day ?? 0);
    }
    return cents;
  },
};

function paidForWork({ facts: { kind, rates } }: Person, { shift, worked }: Work): number {
  if (shift.isCachet && kind === "artist" && rates.cachet !== undefined) return rates.cachet;
  return Math.round(((rates.hour ?? 0) * worked) / 60);
}

function isPaidByDay({ facts: { kind, rates } }: Person, { shift }: Work): boolean {
  if (rates.hour !== undefined || rates.day === undefined) return false;
  return !(shift.isCachet && kind === "artist" && rates.cachet !== undefined);
}
