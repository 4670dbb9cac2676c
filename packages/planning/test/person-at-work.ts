import type { PersonFacts, PlanFacts, ShiftFacts, Span } from "../src/domain/plan/facts.ts";
import { indexPlan } from "../src/domain/plan/plan-index.ts";
import type { Breach } from "../src/domain/rules/breach.ts";
import { inOrder } from "../src/domain/rules/breach.ts";
import { checkPlan } from "../src/domain/rules/check-plan.ts";
import type { RuleCode } from "../src/domain/rules/codes.ts";
import { ruleCodes } from "../src/domain/rules/codes.ts";
import { createPersonChecker } from "../src/domain/rules/person-checker.ts";
import { packOn, type RuleChoice, type RuleChoices } from "../src/domain/rules/shipped-pack.ts";
import { assigned, dayNumberOf, person, plan, shift } from "./plan-builder.ts";

export interface AtWork {
  readonly who?: PersonFacts;
  readonly choice?: RuleChoice;
  readonly facts?: Partial<PlanFacts>;
}

/** What one rule finds when somebody works these times; all other rules are set to ignore. */
export function breachesAtWork(
  code: RuleCode,
  works: readonly (Span | ShiftFacts)[],
  { who = person("Ana"), choice = {}, facts = {} }: AtWork = {},
): Breach[] {
  const shifts = works.map((work, number) => ("title" in work ? work : shift(`shift ${number}`, work)));
  const index = indexPlan(
    plan({ ...facts, people: [who], shifts, assignments: shifts.map((each) => assigned(who, each)) }),
  );
  const checker = createPersonChecker(index, packOn(dayNumberOf("2026-01-01"), only(code, choice)));
  return inOrder(checker.breachesOf(who, index.worksOfPeople.get(who.id) ?? [])).map(withPlainSpaces);
}

/** Spaces that do not break are right on a page, and cannot be seen in a test. */
function withPlainSpaces(breach: Breach): Breach {
  const [fr, en] = [breach.message.fr, breach.message.en].map((text) => text.replaceAll("\u00a0", " "));
  return { ...breach, message: { fr: fr ?? "", en: en ?? "" } };
}

/** Every rule ignored but one, which is set to forbid unless chosen otherwise. */
function only(code: RuleCode, choice: RuleChoice = {}): RuleChoices {
  const ignored = Object.fromEntries(ruleCodes.map((each) => [each, { severity: "ignore" } as const]));
  return { ...ignored, [code]: { severity: "forbid", ...choice } };
}

/** What one rule finds in a whole plan; all other rules are set to ignore. */
export function breachesOf(code: RuleCode, facts: PlanFacts, choice: RuleChoice = {}): Breach[] {
  return checkPlan(facts, packOn(dayNumberOf("2026-01-01"), only(code, choice))).map(withPlainSpaces);
}
