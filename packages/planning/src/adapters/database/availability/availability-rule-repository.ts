import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import type { AvailabilityRuleRepository } from "../../../application/availability/ports.ts";
import { ruleOf, ruleRowOf } from "../people/availability-rule-rows.ts";
import type { PlanningTables } from "../tables/index.ts";

/** More than anybody may have. */
const MOST = 20_000;

export function availabilityRuleRepository(queries: Queries): AvailabilityRuleRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async of(personId) {
      const rows = await database
        .selectFrom("availability_rules")
        .selectAll()
        .where("person_id", "=", personId)
        .orderBy("starts_at")
        .orderBy("id")
        .limit(MOST)
        .execute();
      return rows.map(ruleOf);
    },
    async replace(personId, rules) {
      await database.deleteFrom("availability_rules").where("person_id", "=", personId).execute();
      for (const chunk of chunksOf(rules)) {
        await database
          .insertInto("availability_rules")
          .values(chunk.map((rule) => ruleRowOf(personId, rule)))
          .execute();
      }
    },
  };
}
