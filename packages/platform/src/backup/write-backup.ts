import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { link, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createGzip } from "node:zlib";
import {
  type BackupEnd,
  type BackupHead,
  type BackupSummary,
  FORMAT,
  FORMAT_VERSION,
  leftOutTables,
  RowTally,
  type TableEnd,
  type TableStart,
  type TableSummary,
} from "./format.ts";
import { readBackup } from "./read-backup.ts";
import type { Snapshot } from "./snapshot.ts";
import { syncFolder } from "./sync-folder.ts";

/**
 * Writes a snapshot into a new file. It is written aside, read back and compared, and only then given its name: a file of
 * that name is a whole backup, or is not there.
 */
export async function writeBackup(
  snapshot: Snapshot,
  { version, createdAt }: { readonly version: string; readonly createdAt: string },
  file: string,
): Promise<BackupSummary> {
  const head: BackupHead = {
    format: FORMAT,
    format_version: FORMAT_VERSION,
    version,
    created_at: createdAt,
    database: snapshot.kind,
    migrations: await snapshot.migrations(),
  };
  const part = `${file}.part`;
  try {
    // Whoever reads it reads everybody's data.
    const target = createWriteStream(part, { flags: "wx", mode: 0o600, flush: true });
    await pipeline(
      Readable.from(linesOf(snapshot, head)),
      createGzip({ level: constants.Z_BEST_SPEED }),
      target,
    );
    const summary = await readBackup(part);
    // A link, since renaming would replace what somebody put there meanwhile.
    await link(part, file);
    await syncFolder(dirname(resolve(file)));
    return summary;
  } finally {
    await rm(part, { force: true });
  }
}

async function* linesOf(snapshot: Snapshot, head: BackupHead): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line(head);
  const tables: Record<string, TableSummary> = {};
  for (const table of await snapshot.tables()) {
    if (leftOutTables.includes(table.name)) continue;
    yield line({ table: table.name, columns: table.columns } satisfies TableStart);
    const tally = new RowTally();
    for await (const cells of snapshot.rows(table)) {
      tally.add(cells);
      yield line(cells);
    }
    const summary = tally.summary();
    tables[table.name] = summary;
    yield line({ end: table.name, ...summary } satisfies TableEnd);
  }
  const end: BackupEnd = { end: FORMAT, tables, sha256: hash.digest("hex") };
  yield `${JSON.stringify(end)}\n`;
}
