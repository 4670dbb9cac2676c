import { fail, type InstantText, ok, type Result, type VersionStale } from "@souffleur/kernel";
import { type Queries, tables } from "./database.ts";
import { fromJson, toJson } from "./json.ts";

/** What the organisation decided about one matter; nothing, and version 0, while it has not. */
export interface Setting {
  readonly value: unknown;
  readonly version: number;
}

export interface SettingRow {
  find(): Promise<Setting>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(): Promise<Setting>;
  /** Stores it, if the version is still the one before. */
  store(setting: Setting, at: InstantText): Promise<Result<void, VersionStale>>;
}

/** A table of settings, as an assistant keeps them: each under its key, whatever it holds. */
type SettingTables = Record<
  string,
  { key: string; value: unknown; version: number; updated_at: InstantText }
>;

/** The line under a key in a table of settings. */
export function settingRow(queries: Queries, table: string, key: string): SettingRow {
  const database = tables<SettingTables>(queries);
  const select = () => database.selectFrom(table).select(["value", "version"]).where("key", "=", key);
  return {
    find: async () => settingOf(await select().executeTakeFirst()),
    findForChange: async () => settingOf(await select().forUpdate().executeTakeFirst()),
    async store({ value, version }, at) {
      const row = { key, value: toJson(value), version, updated_at: at };
      const changed =
        version === 1
          ? await database
              .insertInto(table)
              .values(row)
              .onConflict((conflict) => conflict.column("key").doNothing())
              .returning("version")
              .execute()
          : await database
              .updateTable(table)
              .set(row)
              .where("key", "=", key)
              .where("version", "=", version - 1)
              .returning("version")
              .execute();
      return changed.length === 0 ? fail({ code: "version_stale", current: version }) : ok(undefined);
    },
  };
}

function settingOf(row: Setting | undefined): Setting {
  if (row === undefined) return { value: undefined, version: 0 };
  return { value: fromJson(row.value), version: row.version };
}
