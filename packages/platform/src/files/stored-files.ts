import { createHash } from "node:crypto";
import {
  type BackupSummary,
  type Cell,
  invalidRow,
  readBackup,
  type Snapshot,
  type SnapshotTable,
  STORED_FILES,
} from "../backup/index.ts";
import type { FileStore } from "./file-store.ts";

const table: SnapshotTable = { name: STORED_FILES, columns: ["hash", "content"] };

/** A snapshot with the files that lie beside the database. */
export interface SnapshotWithFiles extends Snapshot {
  /** What the database refers to and the disk does not have whole; known once all rows have been read. */
  missing(): readonly string[];
}

/**
 * The snapshot, and after it the files. They are listed when the database's moment has come already: whatever it refers to
 * was on the disk before, and nothing goes from there that was put within a day.
 */
export function withFiles(snapshot: Snapshot, files: FileStore): SnapshotWithFiles {
  const referred = new Set<string>();
  return {
    ...snapshot,
    tables: async () => [...(await snapshot.tables()), table],
    rows: (of) =>
      of.name === STORED_FILES ? fileRows(files, referred) : watched(snapshot.rows(of), of, referred),
    missing: () => [...referred].sort(),
  };
}

/** Tables of files name what they hold by its hash. */
async function* watched(
  rows: AsyncIterable<readonly Cell[]>,
  { name, columns }: SnapshotTable,
  referred: Set<string>,
): AsyncGenerator<readonly Cell[]> {
  const at = name.endsWith("_files") ? columns.indexOf("hash") : -1;
  for await (const cells of rows) {
    const hash = cells[at];
    if (typeof hash === "string") referred.add(hash);
    yield cells;
  }
}

async function* fileRows(files: FileStore, referred: Set<string>): AsyncGenerator<readonly Cell[]> {
  for await (const { hash } of files.list()) {
    const content = await files.get(hash);
    // What is damaged on the disk must not stop the backup of all the rest; it is said to be missing.
    if (content === undefined) continue;
    referred.delete(hash);
    yield [hash, { base64: Buffer.from(content).toString("base64") }];
  }
}

/** Reads a backup to its end, and refuses it where a file in it is not what its hash says. */
export function checkBackup(file: string): Promise<BackupSummary> {
  return readFiles(file, async () => {});
}

/** Puts the files of a backup where they belong. */
export async function restoreFiles(file: string, files: FileStore): Promise<void> {
  await readFiles(file, async (content) => {
    const stored = await files.put([content], content.length);
    if (!stored.ok) throw new Error("A file has more bytes than it has.");
  });
}

function readFiles(file: string, take: (content: Buffer) => Promise<void>): Promise<BackupSummary> {
  let isHere = false;
  return readBackup(file, {
    async table(start) {
      isHere = start.table === STORED_FILES;
    },
    row: (cells) => (isHere ? take(contentOf(cells)) : undefined),
  });
}

/** What a row holds, once it is known to be what its hash says. */
function contentOf([hash, content]: readonly Cell[]): Buffer {
  if (typeof hash !== "string" || typeof content !== "object" || content === null)
    throw invalidRow(STORED_FILES, "unreadable");
  const bytes = Buffer.from(content.base64, "base64");
  if (createHash("sha256").update(bytes).digest("hex") !== hash) throw invalidRow(STORED_FILES, "other");
  return bytes;
}
