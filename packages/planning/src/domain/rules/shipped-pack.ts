import { dayNumber } from "../plan/calendar-days.ts";
import type { DayNumber } from "../plan/facts.ts";
import { byCode, type RuleCode } from "./codes.ts";
import type { Pack, RuleSetting, Severity } from "./pack.ts";
import type { LimitSource, RuleSource } from "./pack-source.ts";
import { franceSpectacle } from "./packs/france-spectacle.ts";
import { planRules } from "./packs/plan-rules.ts";

/** The rules as they are shipped, in the order people read them. */
export const shippedRules: readonly RuleSource[] = [...planRules, ...franceSpectacle];

/** What an organisation decided otherwise about one rule. */
export interface RuleChoice {
  readonly severity?: Severity | undefined;
  readonly limits?: Readonly<Record<string, number>> | undefined;
}

export type RuleChoices = Readonly<Partial<Record<RuleCode, RuleChoice>>>;

/** What holds on a day: the law as of then, where the organisation did not choose otherwise. */
export function packOn(day: DayNumber, choices: RuleChoices = {}): Pack {
  const settings = new Map(shippedRules.map((source) => [source.code, settingOn(day, source, choices)]));
  return byCode((code) => settings.get(code) ?? IGNORED);
}

const IGNORED: RuleSetting = { severity: "ignore", limits: {} };

function settingOn(day: DayNumber, source: RuleSource, choices: RuleChoices): RuleSetting {
  const choice = choices[source.code];
  const limits = Object.entries(source.limits).map(([name, limit]) => [
    name,
    choice?.limits?.[name] ?? limitOn(day, limit),
  ]);
  return {
    severity: choice?.severity ?? source.severity,
    limits: Object.fromEntries(limits),
    reference: source.reference,
  };
}

/** Before the first line of the law we know, the first holds. */
function limitOn(day: DayNumber, { values }: LimitSource): number {
  let value = values[0]?.value ?? 0;
  for (const line of values) {
    const [year = 1970, month = 1, first = 1] = line.validFrom.split("-").map(Number);
    if (dayNumber(year, month, first) <= day) value = line.value;
  }
  return value;
}
