import type { Database } from "@souffleur/platform/database";
import { sql } from "kysely";

// Kysely's own two tables come with the first migration and stay.
const MIGRATION_TABLES = "kysely_migration%";

/** Everything a database's catalogue says of its schema, as comparable text: two schemas are the same when these are. */
export async function dumpCatalogue(database: Database): Promise<string[]> {
  const query = database.dialect.kind === "sqlite" ? sqliteCatalogue : postgresCatalogue;
  const { rows } = await query.execute(database.queries);
  return rows.map((row) => row.line).sort();
}

const sqliteCatalogue = sql<{ line: string }>`
  select type || ' ' || name || ': ' || coalesce(sql, '') as line from sqlite_schema
  where tbl_name not like ${MIGRATION_TABLES}`;

const postgresCatalogue = sql<{ line: string }>`
  select 'column ' || table_name || '.' || column_name || ': ' || data_type || ' ' || is_nullable
    || ' ' || coalesce(column_default, '') || ' ' || coalesce(collation_name, '') || ' ' || is_generated
    || coalesce(generation_expression, '') as line
    from information_schema.columns
    where table_schema = 'public' and table_name not like ${MIGRATION_TABLES}
  union all
  select 'index ' || indexdef from pg_indexes
    where schemaname = 'public' and tablename not like ${MIGRATION_TABLES}
  union all
  select 'constraint ' || conrelid::regclass || ' ' || conname || ': ' || pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid::regclass::text not like ${MIGRATION_TABLES}
  union all
  select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t where not tgisinternal
  union all
  select 'function ' || proname || ': ' || prosrc from pg_proc where pronamespace = 'public'::regnamespace
  union all
  select 'type ' || typname from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')`;
