import type { RuleCode } from "./codes.ts";

export const severities = ["ignore", "warn", "forbid"] as const;

export type Severity = (typeof severities)[number];

/** One rule as an organisation has it, with its limits of the day. */
export interface RuleSetting {
  readonly severity: Severity;
  /** By the name the rule gives them: minutes, days, hours of the clock. */
  readonly limits: Readonly<Record<string, number>>;
  /** The article it rests on. */
  readonly reference?: string | undefined;
}

/** What holds: every rule with its setting. */
export type Pack = Readonly<Record<RuleCode, RuleSetting>>;
