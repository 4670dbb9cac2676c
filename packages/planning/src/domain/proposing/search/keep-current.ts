import type { Roster } from "../roster.ts";

const POSTS_A_STEP = 50;

/** Begins from the plan as it stands: whoever sits somewhere and may stay there does. */
export function* keepCurrent(roster: Roster): Generator<void> {
  const held = roster.model.posts.filter(({ before }) => before.size > 0);
  for (const [at, post] of held.entries()) {
    if (at % POSTS_A_STEP === 0) yield;
    for (const person of post.before) {
      const seat = post.seats.find(({ holder, stays }) => holder === undefined && stays === undefined);
      if (seat === undefined) break;
      if (post.isCandidate.has(person) && roster.could(person, post)) roster.take(seat, person);
    }
  }
}
