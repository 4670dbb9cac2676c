import type { PlanFacts } from "../plan/facts.ts";
import { withPlan } from "../plan/with-plan.ts";
import { type Breach, breachKey } from "../rules/breach.ts";
import { checkPlan } from "../rules/check-plan.ts";
import type { Pack } from "../rules/pack.ts";
import type { Draft } from "./draft.ts";
import { partOf } from "./plan-to-apply.ts";

/** What the rules forbid in the plan a draft would make, and is not in the plan already. */
export function forbiddenBy(facts: PlanFacts, pack: Pack, draft: Draft): readonly Breach[] {
  const part = partOf(draft);
  const forbidden = checkPlan(withPlan(facts, part), pack).filter(
    ({ severity, shiftIds }) => severity === "forbid" && shiftIds.some((id) => part.shiftIds.has(id)),
  );
  if (forbidden.length === 0) return forbidden;
  const known = new Set(checkPlan(facts, pack).map(breachKey));
  return forbidden.filter((breach) => !known.has(breachKey(breach)));
}
