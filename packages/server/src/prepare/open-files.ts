import { join } from "node:path";
import type { Config } from "@souffleur/platform/config";
import { type FileStore, folderFiles, memoryFiles } from "@souffleur/platform/files";

/** Below the data folder, beside the database; with a database that ends with its server, so do they. */
export function openFiles({ databaseUrl, dataDir }: Pick<Config, "databaseUrl" | "dataDir">): FileStore {
  return databaseUrl === "sqlite::memory:" ? memoryFiles() : folderFiles(filesFolder(dataDir));
}

function filesFolder(dataDir: string): string {
  return join(dataDir, "files");
}
