import { minutesNotFree } from "../../../plan/availability-of.ts";
import { lengthInWords } from "../../../rules/words.ts";
import type { Person } from "../../model.ts";
import type { Relaxer } from "./relaxer.ts";

const MOST_MINUTES = 60;

/** Somebody who is there for all of it but an hour or less. */
export const longerAvailability: Relaxer = ({ around }, { post, missing }) => {
  const { work } = post.shift;
  if (work === undefined || missing > 1) return undefined;
  let least: { readonly person: Person; readonly minutes: number } | undefined;
  for (const person of post.skilled) {
    const minutes = minutesNotFree(person.facts, work);
    if (minutes === 0 || minutes > (least === undefined ? MOST_MINUTES : least.minutes - 1)) continue;
    if (around.ifFree.couldWork(person.facts, person.works, work)) least = { person, minutes };
  }
  if (least === undefined) return undefined;
  const { person, minutes } = least;
  const length = lengthInWords(minutes);
  return {
    size: minutes,
    relaxation: {
      kind: "longer_availability",
      personIds: [person.facts.id],
      message: {
        fr: `Si ${person.facts.name} était disponible ${length.fr} de plus.`,
        en: `If ${person.facts.name} were available for ${length.en} more.`,
      },
    },
  };
};
