import { isPaidByDay, payFor, payForWork } from "../../plan/pay.ts";
import type { Term } from "./term.ts";

/** What people are paid, in cents. */
export const cost: Term = {
  code: "cost",
  name: { fr: "Coût", en: "Cost" },
  unit: 1_000,
  adding: (_post, work, { facts, works }) => {
    if (!isPaidByDay(facts, work)) return payForWork(facts, work);
    for (const each of works) {
      if (each.workingDay === work.workingDay && isPaidByDay(facts, each)) return 0;
    }
    return facts.rates.day ?? 0;
  },
  count: ({ people }) => people.reduce((cents, { facts, works }) => cents + payFor(facts, works), 0),
};
