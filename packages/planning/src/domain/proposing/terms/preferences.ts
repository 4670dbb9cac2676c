import { minutesSaid } from "../../plan/availability-of.ts";
import type { Span } from "../../plan/facts.ts";
import type { Person } from "../model.ts";
import type { Term } from "./term.ts";

/** Minutes people would rather not work: outside what they prefer, where they prefer something; twice where unsure. */
export const preferences: Term = {
  code: "preferences",
  name: { fr: "Horaires souhaités", en: "Preferred times" },
  unit: 60,
  adding: (_post, work, person) => unlovedMinutes(person, work),
  count: ({ people }) =>
    people.reduce(
      (sum, person) => sum + person.works.reduce((all, work) => all + unlovedMinutes(person, work), 0),
      0,
    ),
};

export function unlovedMinutes({ facts, prefersSomeTimes }: Person, span: Span): number {
  const tentative = 2 * minutesSaid(facts, span, "tentative");
  return prefersSomeTimes
    ? span.end - span.start - minutesSaid(facts, span, "preferred") + tentative
    : tentative;
}
