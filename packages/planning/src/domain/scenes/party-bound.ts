import { type Condensed, condense } from "./condense.ts";
import { ExactSearch, exactLimits } from "./exact-search.ts";

/** Parties are small enough to be solved in no time; what one of them still takes is bounded. */
const NODES = 20_000;
const STATES = 4 ** 8;
const PARTY = 8;

/**
 * What waiting costs at least where the whole is too large to search: the people are split into parties, the best order
 * for each party alone is found, and as no order can be better for any of them, the sum of those is a bound.
 */
export function* partyBound(condensed: Condensed): Generator<void, number> {
  let bound = 0;
  for (let first = 0; first < condensed.pay.length; ) {
    const party = largestParty(condensed, first);
    const search = new ExactSearch(party.condensed, { below: Infinity, states: STATES });
    for (let nodes = 0; nodes < NODES && !search.isDone; nodes += 2_000) {
      search.run(2_000);
      yield;
    }
    bound += search.isDone ? search.best : search.bound;
    first += party.size;
  }
  return bound;
}

/** From this person on, as many as leave few enough different groups of scenes. */
function largestParty(condensed: Condensed, first: number): { condensed: Condensed; size: number } {
  for (let size = Math.min(PARTY, condensed.pay.length - first); ; size--) {
    const party = ofPeople(condensed, first, first + size);
    if (party.groups.length <= exactLimits.groups || size === 1) return { condensed: party, size };
  }
}

function ofPeople({ durations, needs, pay }: Condensed, first: number, end: number): Condensed {
  return condense({
    durations: [...durations],
    pay: [...pay],
    needs: needs.map((people) => people.filter((person) => person >= first && person < end)),
  });
}
