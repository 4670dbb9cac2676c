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
  if (work !== undefined) {
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
  const more = considered.length - MOST_NAMED;
  const missingSkill: Reason = {
    code: "missing_skill",
    message: { fr: "N’ont pas la compétence demandée.", en: "Do not have the skill it asks for." },
  };
  const several: Reason = {
    code: "several_reasons",
    message: { fr: "Empêchés par plusieurs raisons.", en: "Kept from it by several things." },
  };
  return [
    ...(unskilled > 0 ? [{ count: unskilled, reason: missingSkill }] : []),
    ...(more > 0 ? [{ count: more, reason: several }] : []),
  ];
}
