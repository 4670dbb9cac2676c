import { minutesNotFree } from "../../packages/planning/src/domain/plan/availability-of.ts";
import type {
  PersonFacts,
  PlanFacts,
  PostFacts,
  Span,
} from "../../packages/planning/src/domain/plan/facts.ts";
import { canFill } from "../../packages/planning/src/domain/plan/skills-of.ts";
import { leastCost } from "./least-cost.ts";

interface Chair {
  readonly post: PostFacts;
  readonly span: Span;
}

/**
 * What no plan can cost less than, in cents, where all are paid by the hour: the shifts are parted into groups that all
 * run at one moment, each group is given to the cheapest people who have the skill and are free, nobody twice within it,
 * and no rule holds between groups.
 */
export function relaxedCost({ people, shifts }: PlanFacts): number {
  const chairs = shifts.flatMap(({ span, posts }) =>
    span === undefined
      ? []
      : posts.flatMap((post) => Array.from({ length: post.count }, (): Chair => ({ post, span }))),
  );
  return groups(chairs).reduce((sum, group) => sum + cheapestFor(group, people), 0);
}

/** The one that ends first, and all that run then; and so on with the rest. */
function groups(chairs: readonly Chair[]): Chair[][] {
  const found: Chair[][] = [];
  let rest = chairs.toSorted((one, other) => one.span.end - other.span.end);
  for (let [first] = rest; first !== undefined; [first] = rest) {
    const moment = first.span.end - 1;
    found.push(rest.filter(({ span }) => span.start <= moment));
    rest = rest.filter(({ span }) => span.start > moment);
  }
  return found;
}

function cheapestFor(group: readonly Chair[], people: readonly PersonFacts[]): number {
  const costs = group.map(({ post, span }) =>
    people.map((person) => {
      const could = canFill(person, post) && minutesNotFree(person, span) === 0;
      const minutes = span.end - span.start;
      return could ? Math.round(((person.rates.hour ?? 0) * minutes) / 60) : Number.POSITIVE_INFINITY;
    }),
  );
  return leastCost(costs) ?? 0;
}
