import type { Message } from "@souffleur/kernel";
import { defineProblems } from "@souffleur/platform/http";
import type { RulesForbid } from "../../../application/rules/check-shifts.ts";
import { conflictPresenter } from "./conflict-schemas.ts";

export const rulesProblems = defineProblems<RulesForbid>({
  rules_forbid: {
    status: 409,
    title: { en: "The rules forbid it", fr: "Les règles l’interdisent" },
    detail: ({ breaches }) => {
      const [first] = breaches;
      const more = breaches.length - 1;
      return {
        en: `${first?.message.en ?? ""}${more > 0 ? ` And ${more} more.` : ""}`,
        fr: `${first?.message.fr ?? ""}${more > 0 ? ` Et ${more} de plus.` : ""}`,
      };
    },
    example: {
      breaches: [exampleBreach()],
      places: { venues: [], zone: "Europe/Paris", zones: {} },
    },
    next: {
      en: "Choose another time or somebody else, or let the rule warn only. Skills and availability can be overridden with a reason in writing.",
      fr: "Choisissez un autre horaire ou quelqu’un d’autre, ou laissez la règle avertir seulement. Compétences et disponibilité peuvent être outrepassées avec un motif écrit.",
    },
    extra: ({ breaches, places }) => ({ breaches: breaches.map(conflictPresenter(places)) }),
  },
});

function exampleBreach(): RulesForbid["breaches"][number] {
  const message: Message = {
    en: "Ana has 9 h of rest, from Monday 2 November at 23:00 to Tuesday 3 November at 08:00; 11 h are needed.",
    fr: "Ana a 9 h de repos, du lundi 2 novembre à 23 h au mardi 3 novembre à 8 h ; il en faut 11 h.",
  };
  return {
    ...{ code: "daily_rest", severity: "forbid", message, shiftIds: [] },
    at: { start: 29_893_800, end: 29_894_340 },
    evidence: { limit: 660, actual: 540, missing: 120 },
  };
}
