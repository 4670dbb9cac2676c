import type { Roster } from "../roster.ts";

/** Begins from the plan as it stands: whoever sits somewhere and may stay there does. */
export function* keepCurrent(roster: Roster): Generator<void> {
  for (const post of roster.model.posts) {
    if (post.before.size === 0) continue;
    for (const person of post.before) {
      const seat = post.seats.find(({ holder, stays }) => holder === undefined && stays === undefined);
      if (seat === undefined) break;
      if (post.isCandidate.has(person) && roster.could(person, post)) roster.take(seat, person);
    }
    yield;
  }
}
