import type { Roster } from "../../roster.ts";
import type { BestPlan } from "../best-plan.ts";
import { restore, snapshotOf } from "../snapshot.ts";
import { ExactSearch } from "./exact-search.ts";

/** Beyond so many questions to the rules a proof is given up: for one number of changes, and for one more seat filled. */
const MOST_CHECKS = 20_000_000;
const MOST_CHECKS_TO_FILL = 500_000;

/** With more seats to fill nothing can be proved, and every one of them is a level of the tree. */
const MOST_OPEN = 200;

/**
 * From a plan that somehow fills what can be filled to one that does so with the fewest changes: tries every plan with
 * one change, then with two, and so on, up to what is known. Answers whether it could prove that there is none with
 * fewer. The roster comes in with all sitting where they were, as far as they still may, and goes out as it happens to be.
 */
export function* fewestChanges(roster: Roster, best: BestPlan): Generator<void, boolean> {
  if (roster.open.length > MOST_OPEN) return false;
  const kept = snapshotOf(roster);
  const exact = new ExactSearch(roster);
  let proven = false;
  for (let isFuller = true; isFuller; ) {
    proven = yield* countUp(roster, exact, best);
    restore(roster, kept);
    const { empty } = best.plan;
    const unlimited = { empty: empty - 1, displaced: Number.POSITIVE_INFINITY };
    isFuller = empty > 0 && (yield* exact.fill(unlimited, MOST_CHECKS_TO_FILL)) === true;
    if (isFuller) best.note(roster);
    restore(roster, kept);
  }
  return proven;
}

/** Up from no changes at all; false where one number took too long to look through. */
function* countUp(roster: Roster, exact: ExactSearch, best: BestPlan): Generator<void, boolean> {
  for (let displaced = 0; displaced < best.plan.displaced; displaced++) {
    const found = yield* exact.fill({ empty: best.plan.empty, displaced }, MOST_CHECKS);
    if (found === undefined) return false;
    if (!found) continue;
    best.note(roster);
    return true;
  }
  return true;
}
