/** Every rule there is, in the order people read them. */
export const ruleCodes = [
  "overlap",
  "travel",
  "unavailable",
  "tentative",
  "missing_skill",
  "level_too_low",
  "post_overfilled",
  "post_underfilled",
  "room_clash",
  "venue_closed",
  "room_capacity",
  "production_rest",
  "daily_rest",
  "weekly_rest",
  "days_a_week",
  "work_a_day",
  "span_a_day",
  "work_a_week",
  "average_weeks",
  "work_break",
  "night_work",
  "sunday_work",
  "holiday_work",
  "young_day",
  "young_week",
  "young_rest",
  "young_days_off",
  "young_night",
] as const;

export type RuleCode = (typeof ruleCodes)[number];

/** A table with a line for every rule. */
export function byCode<Value>(settle: (code: RuleCode) => Value): Record<RuleCode, Value> {
  // The keys are all the codes there are; the compiler loses that in `fromEntries`.
  return Object.fromEntries(ruleCodes.map((code) => [code, settle(code)])) as Record<RuleCode, Value>;
}
