import { DatabaseSync } from "node:sqlite";
import { OperatorError } from "@souffleur/platform/config";
import { sizeOf } from "./sqlite-file.ts";

/** A larger file is read through only after a stop that was not clean: that may take seconds. */
const ALWAYS_CHECKED_BYTES = 64 * 1_048_576;

/** Refuses a damaged file before anything is written to it. `hadDatabase`: an empty file was not empty once. */
export function checkSqlite(file: string, hadDatabase: boolean): void {
  const size = sizeOf(file);
  if (size === undefined) return;
  if (size === 0) {
    if (hadDatabase) throw damaged(file, "0 bytes");
    return;
  }
  const uncleanStop = (sizeOf(`${file}-wal`) ?? 0) > 0;
  const fault = faultIn(file, uncleanStop || size <= ALWAYS_CHECKED_BYTES);
  if (fault !== undefined) throw damaged(file, fault);
}

/** What SQLite finds wrong with a file, if anything. */
function faultIn(file: string, thorough: boolean): string | undefined {
  try {
    const database = new DatabaseSync(file, { timeout: 5_000 });
    try {
      database.prepare("select count(*) from sqlite_schema").get();
      if (!thorough) return undefined;
      const found = database.prepare("pragma quick_check(1)").get()?.quick_check;
      return found === "ok" ? undefined : String(found).split("\n", 1)[0];
    } finally {
      database.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function damaged(file: string, fault: string): OperatorError {
  return new OperatorError(
    "database_damaged",
    {
      en: `The database ${file} is damaged (${fault}); nothing was changed.`,
      fr: `La base de données ${file} est endommagée (${fault}) ; rien n'a été modifié.`,
    },
    {
      en: "Keep the folder aside, then restore a backup into an empty one: souffleur restore FILE --data-dir FOLDER.",
      fr: "Mettez le dossier de côté, puis restaurez une sauvegarde dans un dossier vide : souffleur restore FICHIER --data-dir DOSSIER.",
    },
  );
}
