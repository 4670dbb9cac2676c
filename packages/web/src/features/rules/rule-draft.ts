import type { PlanRule, PlanRulesInput } from "../../lib/api/types.ts";

export type Severity = PlanRule["severity"];

/** A rule while somebody sets it. */
export interface RuleDraft {
  readonly severity: Severity;
  readonly limits: Readonly<Record<string, number>>;
}

export type RuleDrafts = Readonly<Record<string, RuleDraft>>;

export function draftsOf(rules: readonly PlanRule[]): RuleDrafts {
  const draftOf = ({ severity, limits }: PlanRule): RuleDraft => ({
    severity,
    limits: Object.fromEntries(limits.map(({ name, value }) => [name, value])),
  });
  return Object.fromEntries(rules.map((rule) => [rule.code, draftOf(rule)]));
}

export function isAsShipped({ shipped_severity, limits }: PlanRule, draft: RuleDraft | undefined): boolean {
  if (draft === undefined) return true;
  return (
    draft.severity === shipped_severity && limits.every(({ name, shipped }) => draft.limits[name] === shipped)
  );
}

/** What differs from how the rules are shipped: that is all the server keeps. */
export function choicesOf(rules: readonly PlanRule[], drafts: RuleDrafts): PlanRulesInput["rules"] {
  return rules.flatMap((rule) => {
    const draft = drafts[rule.code];
    if (draft === undefined || isAsShipped(rule, draft)) return [];
    return [{ code: rule.code, severity: draft.severity, limits: { ...draft.limits } }];
  });
}

export function areLimitsSound(rules: readonly PlanRule[], drafts: RuleDrafts): boolean {
  return rules.every(({ code, limits }) =>
    limits.every(({ name, least, most, value }) => {
      const wanted = drafts[code]?.limits[name] ?? value;
      return wanted >= least && wanted <= most;
    }),
  );
}

const YOUNG = /^young_/;
const PLAN = new Set([
  ...["overlap", "travel", "unavailable", "tentative", "missing_skill", "level_too_low", "post_overfilled"],
  ...["post_underfilled", "room_clash", "venue_closed", "room_capacity", "production_rest"],
]);

/** Where a rule stands on the page. */
export function groupOf(code: string): "plan" | "time" | "young" {
  if (YOUNG.test(code)) return "young";
  return PLAN.has(code) ? "plan" : "time";
}
