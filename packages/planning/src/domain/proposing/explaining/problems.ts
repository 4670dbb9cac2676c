import type { Reason } from "../../planning-proposal.ts";
import { breachKey } from "../../rules/breach.ts";
import type { Shift } from "../model.ts";
import type { Roster } from "../roster.ts";
import type { FreeStaff } from "./free-staff.ts";

const MOST_PROBLEMS = 100;

/** What only people can put right: what they fixed against the rules, and shifts that stand nowhere. */
export function problemsOf(roster: Roster, staff: FreeStaff): readonly Reason[] {
  return [...unplaced(roster), ...fixedAgainstRules(roster, staff)].slice(0, MOST_PROBLEMS);
}

function unplaced({ model: { shifts } }: Roster): Reason[] {
  return shifts.filter(({ isPlanned, work }) => isPlanned && work === undefined).map(whyUnplaced);
}

function whyUnplaced({ facts: { title, window }, starts }: Shift): Reason {
  if (window === undefined) {
    return {
      code: "no_time",
      message: {
        fr: `«\u00a0${title}\u00a0» n’a ni horaire ni fenêtre.`,
        en: `“${title}” has neither a time nor a window.`,
      },
    };
  }
  if (starts.length === 0) {
    return {
      code: "window_too_short",
      message: {
        fr: `«\u00a0${title}\u00a0» ne tient pas dans sa fenêtre.`,
        en: `“${title}” does not fit into its window.`,
      },
    };
  }
  return {
    code: "not_placed",
    message: {
      fr: `Aucune heure libre n’a été trouvée pour «\u00a0${title}\u00a0» dans sa fenêtre.`,
      en: `No free time was found for “${title}” in its window.`,
    },
  };
}

function fixedAgainstRules({ model, around }: Roster, staff: FreeStaff): Reason[] {
  const found = new Map<string, Reason>();
  for (const person of model.people) {
    for (const breach of around.checker.breachesOf(person.facts, staff.worksOf(person))) {
      if (breach.severity === "forbid")
        found.set(breachKey(breach), { code: breach.code, message: breach.message });
    }
  }
  return [...found.values()];
}
