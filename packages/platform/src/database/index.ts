export { chunksOf } from "./chunks.ts";
export { type Database, databaseOn, type Queries, tables, type Unit } from "./database.ts";
export { fromJson, toJson } from "./json.ts";
export {
  createMigrations,
  MigrationError,
  type MigrationStatus,
  type MigrationStep,
  type Migrations,
} from "./migrations.ts";
export { type DatabaseOptions, openDatabase } from "./open-database.ts";
export { orderedId } from "./ordered-id.ts";
export { postgresSql } from "./postgres/postgres-sql.ts";
export { valueParsers } from "./postgres/value-parsers.ts";
export { type Later, prepared } from "./prepared.ts";
export { containing, searchColumn, searchColumnOfPath } from "./search-column.ts";
export { type Setting, type SettingRow, settingRow } from "./setting-row.ts";
export type { SqlDialect } from "./sql-dialect.ts";
export { type CommittedGroup, committedGroups } from "./sqlite/committed-groups.ts";
export { sqliteOverlap, sqliteSql } from "./sqlite/sqlite-sql.ts";
export { storableJson } from "./storable-json.ts";
