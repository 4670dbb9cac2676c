import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { systemClock } from "@souffleur/kernel";
import {
  type BackupSummary,
  withPostgresSnapshot,
  withSqliteSnapshot,
  writeBackup,
} from "@souffleur/platform/backup";
import { type Config, loadConfig, OperatorError } from "@souffleur/platform/config";
import { openDatabase } from "@souffleur/platform/database";
import { type SnapshotWithFiles, withFiles } from "@souffleur/platform/files";
import { asUnreachable } from "../prepare/database-unreachable.ts";
import { noDatabase } from "../prepare/no-database.ts";
import { openFiles } from "../prepare/open-files.ts";
import { sqliteFile } from "../prepare/sqlite-file.ts";
import { version } from "../version.ts";
import { type SettingsInput, settingsSources } from "./sources.ts";

/** A backup may read for long, where a request may not. */
export const PATIENT_MS = 24 * 3_600_000;

export interface WrittenBackup extends BackupSummary {
  /** What the database refers to and the disk does not have whole, by its hash. */
  readonly missingFiles: readonly string[];
}

/** Writes everything into one file, while the server may go on; the file is read back before it gets its name. */
export async function backUp(input: SettingsInput, file: string): Promise<WrittenBackup> {
  const config = loadConfig(settingsSources(input));
  const target = resolve(file);
  if (existsSync(target)) throw alreadyThere(target);
  return withSnapshot(config, async (snapshot) => {
    try {
      const summary = await writeBackup(snapshot, { version, createdAt: systemClock.now() }, target);
      return { ...summary, missingFiles: snapshot.missing() };
    } catch (error) {
      throw notWritten(target, error);
    }
  });
}

/** What a backup would hold now: the number of rows of each table. */
export function previewBackup(input: SettingsInput): Promise<Readonly<Record<string, number>>> {
  return withSnapshot(loadConfig(settingsSources(input)), async (snapshot) => {
    const counts: Record<string, number> = {};
    for (const table of await snapshot.tables()) {
      const rows = await Array.fromAsync(snapshot.rows(table), () => 1);
      counts[table.name] = rows.length;
    }
    return counts;
  });
}

async function withSnapshot<Value>(
  config: Config,
  work: (snapshot: SnapshotWithFiles) => Promise<Value>,
): Promise<Value> {
  const file = sqliteFile(config.databaseUrl);
  if (file !== undefined) {
    if (!existsSync(file)) throw noDatabase(file);
    return withSqliteSnapshot(file, (snapshot) => work(withFiles(snapshot, openFiles(config))));
  }
  if (config.databaseUrl === "sqlite::memory:") throw nothingToKeep();
  const database = openDatabase({ url: config.databaseUrl, unitDeadlineMs: PATIENT_MS, poolSize: 1 });
  try {
    return await withPostgresSnapshot(database, (snapshot) => work(withFiles(snapshot, openFiles(config))));
  } catch (error) {
    throw asUnreachable(database, config, error) ?? error;
  } finally {
    await database.close();
  }
}

function alreadyThere(file: string): OperatorError {
  return new OperatorError(
    "not_empty",
    { en: `The file ${file} is there already.`, fr: `Le fichier ${file} existe déjà.` },
    {
      en: "Choose another name; nothing is ever replaced.",
      fr: "Choisissez un autre nom ; rien n'est jamais remplacé.",
    },
  );
}

function nothingToKeep(): OperatorError {
  return new OperatorError("not_supported", {
    en: "A database in memory ends with its server: there is nothing to back up or to restore.",
    fr: "Une base en mémoire finit avec son serveur : il n'y a rien à sauvegarder ni à restaurer.",
  });
}

function notWritten(file: string, error: unknown): OperatorError {
  const reason = error instanceof Error ? error.message : String(error);
  return new OperatorError(
    "backup_failed",
    {
      en: `The backup ${file} could not be written: ${reason}.`,
      fr: `La sauvegarde ${file} n'a pas pu être écrite : ${reason}.`,
    },
    {
      en: "Check the folder and its free space; no half file was left.",
      fr: "Vérifiez le dossier et sa place libre ; aucun fichier incomplet n'est resté.",
    },
    error,
  );
}
