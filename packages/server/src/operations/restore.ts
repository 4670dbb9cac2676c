import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import {
  BackupInvalidError,
  type BackupSummary,
  leftOutTables,
  RowTally,
  restoreRows,
  type Snapshot,
  syncFolder,
  withPostgresSnapshot,
  withSqliteSnapshot,
} from "@souffleur/platform/backup";
import { type Config, loadConfig } from "@souffleur/platform/config";
import { createMigrations, type Database, openDatabase } from "@souffleur/platform/database";
import { checkBackup, type FileStore, restoreFiles, withFiles } from "@souffleur/platform/files";
import { migrations } from "../migrations.ts";
import { ensureWritableFolder } from "../prepare/data-folder.ts";
import { lockDatabase } from "../prepare/database-lock.ts";
import { asUnreachable } from "../prepare/database-unreachable.ts";
import { openFiles } from "../prepare/open-files.ts";
import { sqliteFile } from "../prepare/sqlite-file.ts";
import { PATIENT_MS } from "./backup.ts";
import { backupInvalid, backupNewer, placeNotEmpty, restoredWrongly } from "./restore-errors.ts";
import { type SettingsInput, settingsSources } from "./sources.ts";

/** Brings a backup back into an empty place. The whole file is checked before anything is touched. */
export async function restore(input: SettingsInput, file: string, dryRun: boolean): Promise<BackupSummary> {
  const config = loadConfig(settingsSources(input));
  const source = resolve(file);
  const summary = await checkedSummary(source);
  const target = sqliteFile(config.databaseUrl);
  if (target === undefined) await restoreToPostgres(config, { source, summary, dryRun });
  else await restoreToSqlite(config, target, { source, summary, dryRun });
  return summary;
}

async function checkedSummary(source: string): Promise<BackupSummary> {
  const summary = await checkBackup(source).catch((error: unknown) => {
    const missing = error instanceof Error && "code" in error;
    if (error instanceof BackupInvalidError || missing) throw backupInvalid(source, error);
    throw error;
  });
  const known = new Set(migrations.map((step) => step.name));
  const foreign = summary.head.migrations.filter((name) => !known.has(name));
  if (foreign.length > 0) throw backupNewer(source, summary.head.version);
  return summary;
}

interface Restoring {
  readonly source: string;
  readonly summary: BackupSummary;
  readonly dryRun: boolean;
}

/** Made aside and moved into place whole: a restore that is cut off leaves the place as empty as it was. */
async function restoreToSqlite(
  config: Config,
  target: string,
  { source, summary, dryRun }: Restoring,
): Promise<void> {
  ensureWritableFolder(dirname(target));
  const lock = lockDatabase(target);
  try {
    if (await withRows(target)) throw placeNotEmpty(target);
    if (dryRun) return;
    const aside = `${target}.restoring`;
    await removeSqlite(aside);
    try {
      await fill({
        url: `sqlite:${aside}`,
        files: openFiles(config),
        source,
        summary,
        snapshot: (_database, work) => withSqliteSnapshot(aside, work),
      });
      await syncFile(aside);
      await removeSqlite(target);
      await rename(aside, target);
      await syncFolder(dirname(target));
      lock.confirmDatabase();
    } finally {
      await removeSqlite(aside);
    }
  } finally {
    lock.release();
  }
}

async function withRows(file: string): Promise<boolean> {
  return existsSync(file) && withSqliteSnapshot(file, hasRows);
}

async function restoreToPostgres(config: Config, { source, summary, dryRun }: Restoring): Promise<void> {
  const url = config.databaseUrl;
  const database = openDatabase({ url, unitDeadlineMs: PATIENT_MS, poolSize: 1 });
  try {
    if (await withPostgresSnapshot(database, hasRows)) throw placeNotEmpty(new URL(url).host);
    if (dryRun) return;
    // Tables of another version may be there, with nothing in them.
    await createMigrations(database, migrations).down(migrations.length);
  } catch (error) {
    throw asUnreachable(database, config, error) ?? error;
  } finally {
    await database.close();
  }
  await fill({ url, files: openFiles(config), source, summary, snapshot: withPostgresSnapshot });
}

interface Filling {
  readonly url: string;
  readonly files: FileStore;
  readonly source: string;
  readonly summary: BackupSummary;
  readonly snapshot: <Value>(
    database: Database,
    work: (snapshot: Snapshot) => Promise<Value>,
  ) => Promise<Value>;
}

/** The schema the rows belong to, the rows, the files, the comparison with what is there now, and only then the schema of this version. */
async function fill({ url, files, source, summary, snapshot }: Filling): Promise<void> {
  const database = openDatabase({ url, unitDeadlineMs: PATIENT_MS, poolSize: 2 });
  const theirs = migrations.filter((step) => summary.head.migrations.includes(step.name));
  try {
    await createMigrations(database, theirs).up();
    const tables = await snapshot(database, (empty) => empty.tables());
    await restoreRows(database, source, new Map(tables.map(({ name, columns }) => [name, columns])));
    await restoreFiles(source, files);
    const found = await snapshot(database, (all) => tally(withFiles(all, files)));
    for (const [table, { rows, hash }] of Object.entries(summary.tables)) {
      if (found[table]?.rows !== rows || found[table].hash !== hash) throw restoredWrongly(table);
    }
    await createMigrations(database, migrations).up();
  } catch (error) {
    await createMigrations(database, theirs)
      .down(theirs.length)
      .catch(() => {});
    throw error instanceof BackupInvalidError ? backupInvalid(source, error) : error;
  } finally {
    await database.close();
  }
}

async function tally(snapshot: Snapshot): Promise<BackupSummary["tables"]> {
  const found: Record<string, ReturnType<RowTally["summary"]>> = {};
  for (const table of await snapshot.tables()) {
    if (leftOutTables.includes(table.name)) continue;
    const rows = new RowTally();
    for await (const cells of snapshot.rows(table)) rows.add(cells);
    found[table.name] = rows.summary();
  }
  return found;
}

async function hasRows(snapshot: Snapshot): Promise<boolean> {
  for (const table of await snapshot.tables()) {
    for await (const _row of snapshot.rows(table)) return true;
  }
  return false;
}

async function removeSqlite(file: string): Promise<void> {
  await Promise.all(["", "-wal", "-shm"].map((end) => rm(file + end, { force: true })));
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
