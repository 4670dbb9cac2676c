import type { InstantText } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { LibraryTables } from "../tables/index.ts";

const KEY = "postponed";

/** How many files wait because no source could be asked, as the last run said. */
export function postponedRepository(queries: Queries) {
  const database = tables<LibraryTables>(queries);
  return {
    async find(): Promise<number> {
      const row = await database
        .selectFrom("library_match_settings")
        .select("value")
        .where("key", "=", KEY)
        .executeTakeFirst();
      const count = row === undefined ? 0 : fromJson(row.value);
      return typeof count === "number" ? count : 0;
    },
    async store(count: number, at: InstantText): Promise<void> {
      const row = { key: KEY, value: toJson(count), version: 1, updated_at: at };
      await database
        .insertInto("library_match_settings")
        .values(row)
        .onConflict((conflict) => conflict.column("key").doUpdateSet(row))
        .execute();
    },
  };
}
