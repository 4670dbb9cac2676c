import { levelOf } from "../../plan/skills-of.ts";
import type { Reason } from "../../planning-proposal.ts";
import type { Person, Post } from "../model.ts";
import type { Considered, EmptyPost } from "../propose-result.ts";
import type { Roster } from "../roster.ts";

/** So many are named at one post, those with the fewest things in the way first. */
const MOST_NAMED = 60;

const notReached: Reason = {
  code: "not_reached",
  message: {
    fr: "Pourrait prendre le poste\u00a0; la recherche a été arrêtée avant.",
    en: "Could take the post; the search was stopped before.",
  },
};

const noTime: Reason = {
  code: "no_time",
  message: { fr: "L’horaire n’est pas fixé.", en: "It has no time yet." },
};

const alreadyThere: Reason = {
  code: "already_there",
  message: {
    fr: "Travaille déjà à ce moment, à un autre poste.",
    en: "Works at it already, at another post.",
  },
};

/** Everybody with the skill, whatever their level, and what exactly keeps each of them from an empty post. */
export function exclusionsAt(roster: Roster, post: Post): Pick<EmptyPost, "considered" | "others"> {
  const { people } = roster.model;
  const { skillId } = post.facts;
  const known = people.filter(({ facts }) => skillId === undefined || levelOf(facts, skillId) > 0);
  const considered = known.map((person) => consider(roster, post, person));
  considered.sort(
    (one, other) => one.exclusions.length - other.exclusions.length || (one.name < other.name ? -1 : 1),
  );
  return {
    considered: considered.slice(0, MOST_NAMED),
    others: othersOf(people.length - known.length, considered),
  };
}

function consider({ around }: Roster, post: Post, person: Person): Considered {
  const { facts, works } = person;
  const { work } = post.shift;
  const exclusions: Reason[] = [...levelTooLow(post, person)];
  if (work === undefined) exclusions.push(noTime);
  else if (works.includes(work)) exclusions.push(alreadyThere);
  else {
    for (const { code, message } of around.breachesWith(facts, works, work))
      exclusions.push({ code, message });
  }
  return {
    personId: facts.id,
    name: facts.name,
    exclusions: exclusions.length > 0 ? exclusions : [notReached],
  };
}

function* levelTooLow({ facts: { skillId, level: asked } }: Post, { facts }: Person): Generator<Reason> {
  const level = skillId === undefined ? asked : levelOf(facts, skillId);
  if (level >= asked) return;
  yield {
    code: "level_too_low",
    message: {
      fr: `${facts.name} a le niveau ${level}\u00a0; le poste demande le niveau ${asked}.`,
      en: `${facts.name} has level ${level}; the post asks for level ${asked}.`,
    },
  };
}

function othersOf(unskilled: number, considered: readonly Considered[]): EmptyPost["others"] {
  const others = [
    { count: unskilled, reason: missingSkill },
    { count: considered.length - MOST_NAMED, reason: severalReasons },
  ];
  return others.filter(({ count }) => count > 0);
}

/** The same in three numbers, for a post nobody will look at before many others. */
export function countExclusions(
  { model: { people } }: Roster,
  post: Post,
): Pick<EmptyPost, "considered" | "others"> {
  const { skilled, candidates } = post;
  const others = [
    { count: people.length - skilled.length, reason: missingSkill },
    { count: skilled.length - candidates.length, reason: notFree },
    { count: candidates.length, reason: severalReasons },
  ];
  return { considered: [], others: others.filter(({ count }) => count > 0) };
}

const missingSkill: Reason = {
  code: "missing_skill",
  message: {
    fr: "N’ont pas la compétence ou le niveau demandés.",
    en: "Do not have the skill or the level it asks for.",
  },
};

const notFree: Reason = {
  code: "unavailable",
  message: { fr: "Ne sont pas disponibles à ce moment.", en: "Are not free at that time." },
};

const severalReasons: Reason = {
  code: "several_reasons",
  message: {
    fr: "Pris ailleurs, retenus par une règle, ou pas encore examinés.",
    en: "Have other shifts, are kept by a rule, or were not reached yet.",
  },
};
