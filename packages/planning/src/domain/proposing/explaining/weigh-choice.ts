import type { Work } from "../../plan/work.ts";
import type { Person, Post, Seat } from "../model.ts";
import type { TermCode } from "../propose-input.ts";
import type { Roster } from "../roster.ts";
import { terms } from "../score-keeper.ts";

/** The one who has a seat, among all who could have had it as the rest of the plan stands. */
export interface Choice {
  readonly post: Post;
  readonly work: Work;
  readonly person: Person;
  /** How many could, the chosen one among them. */
  readonly could: number;
  /** What the others who could have to do besides, on average. */
  readonly othersMinutes: number;
  /** Between 0, the dearest of them, and 1, the cheapest. */
  readonly score: number;
  /** By term, where the chosen one is better than all who could are on average: by how many points. */
  readonly advantages: ReadonlyMap<TermCode, number>;
  /** By term: nobody else would have added less. */
  readonly bestAt: ReadonlySet<TermCode>;
}

/** More than so many make no better comparison. */
const MOST_RIVALS = 40;

/** Lifts the person out of their seat for as long as it takes to compare. */
export function weighChoice(roster: Roster, seat: Seat, work: Work): Choice {
  const person = roster.leave(seat);
  const { post } = seat;
  const rivals: Person[] = [];
  for (const rival of post.candidates) {
    if (rivals.length >= MOST_RIVALS) break;
    if (rival !== person && roster.could(rival, post)) rivals.push(rival);
  }
  const all = [person, ...rivals].map((each) => roster.adding(each, post));
  const choice = {
    ...{ post, work, person, could: rivals.length + 1, score: placeIn(all) },
    othersMinutes: Math.round(
      rivals.reduce((sum, { minutes }) => sum + minutes, 0) / Math.max(1, rivals.length),
    ),
    ...compareTerms(roster, { post, work, person, rivals }),
  };
  roster.take(seat, person);
  return choice;
}

function compareTerms(
  { score: { weights } }: Roster,
  { post, work, person, rivals }: Pick<Choice, "post" | "work" | "person"> & { rivals: readonly Person[] },
): Pick<Choice, "advantages" | "bestAt"> {
  const advantages = new Map<TermCode, number>();
  const bestAt = new Set<TermCode>();
  for (const term of terms) {
    const own = term.adding(post, work, person);
    const others = rivals.map((rival) => term.adding(post, work, rival));
    const mean = (own + others.reduce((sum, each) => sum + each, 0)) / (others.length + 1);
    if (own < mean && weights[term.code] > 0)
      advantages.set(term.code, ((mean - own) * weights[term.code]) / term.unit);
    if (others.every((each) => own <= each)) bestAt.add(term.code);
  }
  return { advantages, bestAt };
}

/** Where the first lies between the least and the most, in hundredths. */
function placeIn(points: readonly number[]): number {
  const [own = 0] = points;
  const least = Math.min(...points);
  const most = Math.max(...points);
  return most === least ? 1 : Math.round((100 * (most - own)) / (most - least)) / 100;
}
