import { fail, ok } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { StoredThresholds, ThresholdsRepository } from "../../../application/matching/ports.ts";
import { defaultThresholds } from "../../../domain/matching/decide.ts";
import type { Thresholds } from "../../../domain/matching/match.ts";
import type { LibraryTables } from "../tables/index.ts";

const KEY = "thresholds";

export function thresholdsRepository(queries: Queries): ThresholdsRepository {
  const database = tables<LibraryTables>(queries);
  const select = () =>
    database.selectFrom("library_match_settings").select(["value", "version"]).where("key", "=", KEY);
  return {
    find: async () => thresholdsOf(await select().executeTakeFirst()),
    findForChange: async () => thresholdsOf(await select().forUpdate().executeTakeFirst()),
    async store({ thresholds, version }, at) {
      const row = { key: KEY, value: toJson(thresholds), version, updated_at: at };
      const changed =
        version === 1
          ? await database
              .insertInto("library_match_settings")
              .values(row)
              .onConflict((conflict) => conflict.column("key").doNothing())
              .returning("version")
              .execute()
          : await database
              .updateTable("library_match_settings")
              .set(row)
              .where("key", "=", KEY)
              .where("version", "=", version - 1)
              .returning("version")
              .execute();
      return changed.length === 0 ? fail({ code: "version_stale", current: version }) : ok(undefined);
    },
  };
}

function thresholdsOf(row: { value: unknown; version: number } | undefined): StoredThresholds {
  if (row === undefined) return { thresholds: defaultThresholds, version: 0 };
  // What is in the line is what `store` put there.
  return { thresholds: fromJson<Thresholds>(row.value), version: row.version };
}
