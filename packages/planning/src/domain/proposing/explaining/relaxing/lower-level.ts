import { levelOf } from "../../../plan/skills-of.ts";
import { freeAmong } from "../../surroundings.ts";
import { namesOf } from "./names.ts";
import type { Relaxer } from "./relaxer.ts";

const SIZE = 45;

/** Somebody whose level is one below. */
export const lowerLevel: Relaxer = ({ model, around }, { post, missing }) => {
  const { skillId, level } = post.facts;
  const { work } = post.shift;
  if (skillId === undefined || level <= 1 || work === undefined) return undefined;
  const below = model.people.filter(({ facts }) => levelOf(facts, skillId) === level - 1);
  const could = freeAmong(below, work).filter((person) => around.couldWork(person, work));
  if (could.length < missing) return undefined;
  const names = namesOf(could);
  return {
    size: SIZE,
    relaxation: {
      kind: "lower_level",
      personIds: could.map(({ facts }) => facts.id),
      message: {
        fr: `Avec le niveau ${level - 1} au lieu de ${level}\u00a0: ${names.fr}.`,
        en: `With level ${level - 1} instead of ${level}: ${names.en}.`,
      },
    },
  };
};
