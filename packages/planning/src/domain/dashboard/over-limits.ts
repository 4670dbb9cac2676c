import type { PersonId } from "../plan/facts.ts";
import type { Breach } from "../rules/breach.ts";
import type { RuleCode } from "../rules/codes.ts";

/** The rules that say how much somebody may work, and how much they must rest. */
const WORKING_TIME: ReadonlySet<RuleCode> = new Set<RuleCode>([
  ...(["daily_rest", "weekly_rest", "days_a_week", "work_a_day", "span_a_day", "work_a_week"] as const),
  ...(["average_weeks", "young_day", "young_week", "young_rest", "young_days_off", "young_night"] as const),
]);

/** What of these rules somebody's work breaks, and how often. */
export interface OverLimits {
  readonly personId: PersonId;
  readonly breaches: readonly {
    readonly code: RuleCode;
    readonly severity: Breach["severity"];
    readonly count: number;
  }[];
}

/** Who works more than is allowed, or rests less; whoever breaks most first. */
export function overLimitsIn(breaches: readonly Breach[]): readonly OverLimits[] {
  const people = new Map<PersonId, Map<RuleCode, { severity: Breach["severity"]; count: number }>>();
  for (const { personId, code, severity } of breaches) {
    if (personId === undefined || !WORKING_TIME.has(code)) continue;
    const codes = people.get(personId) ?? new Map();
    codes.set(code, { severity, count: (codes.get(code)?.count ?? 0) + 1 });
    people.set(personId, codes);
  }
  const sumOf = ({ breaches: all }: OverLimits) => all.reduce((sum, { count }) => sum + count, 0);
  return [...people]
    .map(([personId, codes]) => ({
      personId,
      breaches: [...codes].map(([code, found]) => ({ code, ...found })),
    }))
    .sort((one, other) => sumOf(other) - sumOf(one) || (one.personId < other.personId ? -1 : 1));
}
