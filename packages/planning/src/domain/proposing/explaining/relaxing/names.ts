import type { Message } from "@souffleur/kernel";
import type { Person } from "../../model.ts";

const MOST_NAMES = 3;

/** « Ana, Bao, Chloé et 2 autres » */
export function namesOf(people: readonly Person[]): Message {
  const names = people
    .slice(0, MOST_NAMES)
    .map(({ facts }) => facts.name)
    .join(", ");
  const more = people.length - MOST_NAMES;
  if (more <= 0) return { fr: names, en: names };
  return {
    fr: `${names} et ${more} autre${more > 1 ? "s" : ""}`,
    en: `${names} and ${more} other${more > 1 ? "s" : ""}`,
  };
}
