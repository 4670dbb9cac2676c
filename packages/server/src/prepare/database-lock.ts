import { DatabaseSync } from "node:sqlite";
import { OperatorError } from "@souffleur/platform/config";

const BUSY = 5;
/** A server that was just told to stop gets this long to be gone. */
const PATIENCE_MS = 1_500;

export interface DatabaseLock {
  /** True when a database was complete beside this lock once: it must not be missing now. */
  readonly hadDatabase: boolean;
  /** Remembers that the database beside the lock is complete. */
  confirmDatabase(): void;
  release(): void;
}

/**
 * Keeps a second server off the same SQLite file. The lock is a transaction held on a small file beside it: the kernel
 * lets go of it when the process ends in whatever way, so no lock is ever left behind.
 */
export function lockDatabase(file: string): DatabaseLock {
  const lock = new DatabaseSync(`${file}.lock`, { timeout: PATIENCE_MS });
  try {
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    if (error instanceof Error && "errcode" in error && error.errcode === BUSY) throw inUse(file, error);
    throw error;
  }
  const version = lock.prepare("pragma user_version").get()?.user_version;
  return {
    hadDatabase: version === 1,
    confirmDatabase() {
      if (version === 1) return;
      lock.exec("pragma user_version = 1; commit; begin exclusive");
    },
    release: () => lock.close(),
  };
}

function inUse(file: string, cause: Error): OperatorError {
  return new OperatorError(
    "database_in_use",
    {
      en: `Another Souffleur is running on the database ${file}.`,
      fr: `Un autre Souffleur tourne sur la base de données ${file}.`,
    },
    {
      en: "Stop it first, or give this one a folder of its own with --data-dir.",
      fr: "Arrêtez-le d'abord, ou donnez à celui-ci un autre dossier avec --data-dir.",
    },
    cause,
  );
}
