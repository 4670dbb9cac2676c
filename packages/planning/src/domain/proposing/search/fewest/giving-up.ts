import type { Person, Post, Seat } from "../../model.ts";
import type { Roster } from "../../roster.ts";

/** Nobody gives up more than this for one seat: it would be no small change any more. */
const MOST_GIVEN = 4;

export interface Means {
  readonly seats: readonly Seat[];
  readonly most: number;
  readonly effort: Effort;
}

/** How often the rules were asked: what a search costs, whoever runs it on whatever machine. */
export interface Effort {
  checks: number;
}

/**
 * All the ways in which somebody could take a post by giving up some of their seats, `most` or fewer; a way that holds
 * another within it is left out. One empty way where nothing has to be given up.
 */
export function waysToTake(
  roster: Roster,
  person: Person,
  post: Post,
  { seats, most, effort }: Means,
): readonly (readonly Seat[])[] {
  const could = () => {
    effort.checks++;
    return roster.could(person, post);
  };
  if (could()) return [[]];
  const ways: Seat[][] = [];
  const given: Seat[] = [];
  const tryAll = (size: number, from: number): void => {
    for (let at = from; at < seats.length; at++) {
      const seat = seats[at];
      if (seat === undefined) continue;
      given.push(seat);
      roster.leave(seat);
      if (size > 1) tryAll(size - 1, at + 1);
      else if (!holdsOneOf(given, ways) && could()) ways.push([...given]);
      roster.take(seat, person);
      given.pop();
    }
  };
  for (let size = 1; size <= Math.min(most, MOST_GIVEN); size++) tryAll(size, 0);
  return ways;
}

function holdsOneOf(given: readonly Seat[], ways: readonly (readonly Seat[])[]): boolean {
  return ways.some((way) => way.every((seat) => given.includes(seat)));
}
