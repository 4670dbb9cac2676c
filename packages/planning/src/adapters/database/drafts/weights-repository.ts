import { fail, ok } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { StoredWeights, WeightsRepository } from "../../../application/drafts/weights-ports.ts";
import { defaultWeights, type Weights } from "../../../domain/proposing/index.ts";
import type { PlanningTables } from "../tables/index.ts";

const key = "weights";

export function weightsRepository(queries: Queries): WeightsRepository {
  const database = tables<PlanningTables>(queries);
  const select = () =>
    database.selectFrom("planning_settings").select(["value", "version"]).where("key", "=", key);
  return {
    find: async () => weightsOf(await select().executeTakeFirst()),
    findForChange: async () => weightsOf(await select().forUpdate().executeTakeFirst()),
    async store({ weights, version }, at) {
      const row = { key, value: toJson(weights), version, updated_at: at };
      const changed =
        version === 1
          ? await database
              .insertInto("planning_settings")
              .values(row)
              .onConflict((conflict) => conflict.column("key").doNothing())
              .returning("version")
              .execute()
          : await database
              .updateTable("planning_settings")
              .set(row)
              .where("key", "=", key)
              .where("version", "=", version - 1)
              .returning("version")
              .execute();
      return changed.length === 0 ? fail({ code: "version_stale", current: version }) : ok(undefined);
    },
  };
}

/** A weight that came with a newer version of the product is as it is shipped. */
function weightsOf(row: { value: unknown; version: number } | undefined): StoredWeights {
  if (row === undefined) return { weights: defaultWeights, version: 0 };
  return { weights: { ...defaultWeights, ...fromJson<Partial<Weights>>(row.value) }, version: row.version };
}
