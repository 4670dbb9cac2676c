import { WorkerPool } from "@souffleur/platform/workers";
import type { ScanOutcome } from "../../application/files/close-scan.ts";
import type { Folder } from "../../domain/files/folder.ts";
import { fileRepositories } from "../database/files/file-repositories.ts";
import type { Probed } from "../probe/probe-errand.ts";
import { probeFile } from "../probe/probe-file.ts";
import { type ReadCounts, type ReadOptions, readFiles } from "./read-files.ts";
import { scanFolder } from "./scan-folder.ts";
import type { ScanContext, ScanOptions } from "./scan-options.ts";

/** Looks at folders and reads what is in them, for whatever job needs it. */
export interface Scanner {
  /** Those that are scanned: all of them where none is named. Views hold links alone. */
  folders(ids: readonly string[]): Promise<readonly Folder[]>;
  /** Keeps what it finds as it goes; what is missing becomes so by `closeScan`, in the job's own transaction. */
  scan(folder: Folder, options: ScanOptions): Promise<ScanOutcome>;
  /** Reads those found and not read yet. */
  read(options: ReadOptions): Promise<ReadCounts>;
  probe(path: string, signal?: AbortSignal): Promise<Probed>;
  close(): Promise<void>;
}

/** What a thread's objects may take; a file is read in small pieces. */
const THREAD_MEMORY_MB = 192;

export function createScanner(context: ScanContext): Scanner {
  const pool = new WorkerPool({ threads: 2, memoryMb: THREAD_MEMORY_MB });
  return {
    async folders(ids) {
      const all = await fileRepositories(context.database.queries).folders.list();
      return all.filter(({ id, kind }) => kind !== "view" && (ids.length === 0 || ids.includes(id)));
    },
    scan: (folder, options) => scanFolder(context, folder, options),
    read: (options) => readFiles(context, pool, options),
    probe: (path, signal) => probeFile(pool, path, signal),
    close: () => pool.close(),
  };
}
