import { workInWords } from "../../../rules/words.ts";
import type { Person, Seat } from "../../model.ts";
import type { Roster } from "../../roster.ts";
import type { Relaxer } from "./relaxer.ts";

const SIZE = 30;
/** So many people are tried, and so many of their shifts around it. */
const MOST_TRIED = 60;
const NEAR_MINUTES = 2 * 24 * 60;

interface Exchange {
  readonly person: Person;
  readonly given: Seat;
  readonly taker: Person;
}

/** Somebody takes the post when another takes over one of their shifts. */
export const moveOther: Relaxer = (roster, { post, missing }) => {
  const { work } = post.shift;
  if (work === undefined || missing > 1) return undefined;
  for (const person of post.candidates.slice(0, MOST_TRIED)) {
    const near = person.seats.filter(
      ({ post: { shift } }) => Math.abs((shift.work?.start ?? 0) - work.start) <= NEAR_MINUTES,
    );
    for (const given of near) {
      const taker = takerOf(roster, person, given, () => roster.could(person, post));
      if (taker !== undefined) return { size: SIZE, relaxation: inWords({ person, given, taker }) };
    }
  }
  return undefined;
};

/** Who takes over a seat, if its holder could then do what they are wanted for. */
function takerOf(roster: Roster, person: Person, given: Seat, isFreed: () => boolean): Person | undefined {
  roster.leave(given);
  const taker = isFreed()
    ? given.post.candidates.find((other) => other !== person && roster.could(other, given.post))
    : undefined;
  roster.take(given, person);
  return taker;
}

function inWords({ person, given, taker }: Exchange) {
  const { work, facts } = given.post.shift;
  const what = work === undefined ? { fr: facts.title, en: facts.title } : workInWords(work);
  return {
    kind: "move_other" as const,
    personIds: [person.facts.id],
    moves: [{ shiftId: facts.id, postId: given.post.facts.id, from: person.facts.id, to: taker.facts.id }],
    message: {
      fr: `Si ${taker.facts.name} remplace ${person.facts.name} à ${what.fr}, ${person.facts.name} peut prendre le poste.`,
      en: `If ${taker.facts.name} stands in for ${person.facts.name} at ${what.en}, ${person.facts.name} can take the post.`,
    },
  };
}
