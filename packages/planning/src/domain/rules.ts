// What the package exports as `@souffleur/planning/rules`: the rules as the web app asks them while somebody drags. Pure:
// it runs in a browser as it does here.

export type { AssignmentKey, PlanChange } from "./plan/change-plan.ts";
export type * from "./plan/facts.ts";
export { canFill } from "./plan/skills-of.ts";
export { workOf } from "./plan/work.ts";
export { DAY_MINUTES, dayOf, minuteAt, offsetAt, type Zone } from "./plan/zones.ts";
export type { Breach } from "./rules/breach.ts";
export { type CheckedChange, checkChange } from "./rules/check-change.ts";
export {
  breachesIn,
  type CheckedPlan,
  checkPlan,
  openPlan,
  openPlanInSteps,
} from "./rules/check-plan.ts";
export { type RuleCode, ruleCodes } from "./rules/codes.ts";
export { type Pack, type RuleSetting, type Severity, severities } from "./rules/pack.ts";
export { createPersonChecker, type PersonChecker } from "./rules/person-checker.ts";
export { packOn, type RuleChoices, shippedRules } from "./rules/shipped-pack.ts";
