import { dayNumber } from "../plan/calendar-days.ts";
import type { DayNumber } from "../plan/facts.ts";
import { byCode, type RuleCode, ruleCodes } from "./codes.ts";
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

/** Whether two say the same of every rule, and leave the same to what is shipped. */
export function sameChoices(one: RuleChoices, other: RuleChoices): boolean {
  return ruleCodes.every((code) => textOf(one[code]) === textOf(other[code]));
}

function textOf(choice: RuleChoice | undefined): string {
  const limits = Object.entries(choice?.limits ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([choice?.severity, limits]);
}

/** What differs from how the rules are shipped on a day: nobody's choice is to leave a rule as it is. */
export function withoutShipped(choices: RuleChoices, day: DayNumber): RuleChoices {
  const shipped = packOn(day);
  const kept = Object.entries(choices).flatMap(([code, choice]) => {
    const rule = shippedRules.find((each) => each.code === code);
    if (rule === undefined || choice === undefined) return [];
    const limits = Object.entries(choice.limits ?? {}).filter(
      ([name, value]) => shipped[rule.code].limits[name] !== value,
    );
    const severity = choice.severity === shipped[rule.code].severity ? undefined : choice.severity;
    if (severity === undefined && limits.length === 0) return [];
    return [
      [
        code,
        { ...(severity && { severity }), ...(limits.length > 0 && { limits: Object.fromEntries(limits) }) },
      ],
    ];
  });
  return Object.fromEntries(kept);
}
