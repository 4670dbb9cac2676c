import { instantOf } from "@souffleur/kernel";
import type { Database, Queries } from "@souffleur/platform/database";
import type { FileHash, FileStore, FilesInUse } from "@souffleur/platform/files";
import { wasThereBefore } from "@souffleur/platform/ledger";
import { isNamedInTrash } from "@souffleur/platform/trash";

const DAY_MS = 86_400_000;
/** What was just put may wait for the record that refers to it. */
const GRACE_MS = DAY_MS;
/** As long as what was done can be taken back. */
const UNDO_DAYS = 30;
const AT_A_TIME = 100;

interface Collecting {
  readonly database: Database;
  readonly files: FileStore;
  readonly inUse: readonly FilesInUse[];
  readonly now: number;
}

/**
 * Lets go of files nothing refers to: no record, nothing in the trash, and nothing that was done in the last month and
 * might be taken back. Answers with how many went.
 */
export async function collectUnused({ database, files, inUse, now }: Collecting): Promise<number> {
  const before = now - GRACE_MS;
  await files.clearUnfinished(before);
  let gone = 0;
  let batch: FileHash[] = [];
  const settle = async () => {
    const used = await usedOf({ database, inUse, now }, batch);
    for (const hash of batch.filter((one) => !used.has(one))) {
      await files.remove(hash, before);
      gone += 1;
    }
    batch = [];
  };
  for await (const { hash, putAt } of files.list()) {
    if (putAt < before) batch.push(hash);
    if (batch.length === AT_A_TIME) await settle();
  }
  await settle();
  return gone;
}

async function usedOf(
  { database, inUse, now }: Omit<Collecting, "files">,
  hashes: readonly FileHash[],
): Promise<ReadonlySet<FileHash>> {
  const { queries } = database;
  const used = new Set<FileHash>();
  if (hashes.length === 0) return used;
  for (const find of inUse) for (const hash of await find(queries, hashes)) used.add(hash);
  for (const hash of hashes) {
    if (!used.has(hash) && (await isRemembered(queries, hash, now))) used.add(hash);
  }
  return used;
}

async function isRemembered(queries: Queries, hash: FileHash, now: number): Promise<boolean> {
  const since = instantOf(now - UNDO_DAYS * DAY_MS);
  return (await isNamedInTrash(queries, hash)) || (await wasThereBefore(queries, hash, since));
}
