import { fromJson, toJson } from "@souffleur/platform/database";
import type { ArtistId } from "../../../domain/artist.ts";
import type { AvailabilityRule } from "../../../domain/people/availability-rule.ts";
import type { PlanningTables } from "../tables/index.ts";

export type RuleRow = PlanningTables["availability_rules"];

export function ruleRowOf(personId: ArtistId, rule: AvailabilityRule): RuleRow {
  return {
    id: rule.id,
    person_id: personId,
    kind: rule.kind,
    starts_at: rule.start,
    ends_at: rule.end,
    recurrence: rule.recurrence ?? null,
    exceptions: toJson(rule.exceptions),
    note: rule.note ?? null,
    subscription_id: rule.source?.subscriptionId ?? null,
    uid: rule.source?.uid ?? null,
  };
}

export function ruleOf(row: RuleRow): AvailabilityRule {
  return {
    id: row.id,
    kind: row.kind,
    start: row.starts_at,
    end: row.ends_at,
    ...(row.recurrence !== null && { recurrence: row.recurrence }),
    exceptions: fromJson(row.exceptions),
    ...(row.note !== null && { note: row.note }),
    ...(row.uid !== null && {
      source: {
        ...(row.subscription_id !== null && { subscriptionId: row.subscription_id }),
        uid: row.uid,
      },
    }),
  };
}
