// Random sequences of deletions, renames, replacements, merges and transfers on the real disk, all taken back: is the tree the same.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createMigrations, openDatabase } from "@souffleur/platform/database";
import { libraryMigrations } from "../packages/library/src/adapters/database/migrations/index.ts";
import { otherDiskThan } from "../tests/support/moves/sweep.ts";
import { undoOnDisk } from "../tests/support/moves/undo-on-disk.ts";
import { option, quick, report } from "./harness/report.ts";
import { inTemporaryFolder } from "./harness/server.ts";

const SEQUENCES = option("sequences", quick ? 30 : 10_000);
const FIRST = option("seed", 1);

await inTemporaryFolder(async (onDisk) => {
  const memory = otherDiskThan(onDisk);
  // A file system in memory is one all the same, and is not held up by the syncs, which the sweep and the histories prove.
  const folder = memory === undefined ? onDisk : mkdtempSync(join(memory, "souffleur-undo-"));
  const database = openDatabase({ url: "sqlite::memory:" });
  await createMigrations(database, libraryMigrations).up();
  const wrong: string[] = [];
  const sums = { changes: 0, done: 0, "across disks": 0 };
  const began = performance.now();
  for (let seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
    // Some with their storage on another disk.
    const storage = seed % 20 === 0 && folder !== onDisk ? onDisk : undefined;
    try {
      const { changes, done } = await undoOnDisk(seed, { folder, database, storage });
      sums.changes += changes;
      sums.done += done;
      if (storage !== undefined) sums["across disks"]++;
    } catch (error) {
      wrong.push(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await database.close();
  if (folder !== onDisk) rmSync(folder, { recursive: true });
  const seconds = (performance.now() - began) / 1_000;
  report("move-undo", [{ sequences: SEQUENCES, ...sums, wrong: wrong.length, seconds }], wrong);
});
