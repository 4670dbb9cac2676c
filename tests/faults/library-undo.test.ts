import { createMigrations, type Database, openDatabase } from "@souffleur/platform/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { libraryMigrations } from "../../packages/library/src/adapters/database/migrations/index.ts";
import { undoOnDisk } from "../support/moves/undo-on-disk.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

const SEQUENCES = 60;

describe("changes of files", () => {
  let database: Database;
  beforeAll(async () => {
    database = openDatabase({ url: "sqlite::memory:" });
    await createMigrations(database, libraryMigrations).up();
  });
  afterAll(async () => {
    await database.close();
    removeTemporaryFolders();
  });

  it(`are all taken back, in ${SEQUENCES} random sequences: every path, byte, time and right is as it was`, async () => {
    const folder = temporaryFolder();
    let done = 0;
    for (let seed = 1; seed <= SEQUENCES; seed++) done += (await undoOnDisk(seed, { folder, database })).done;
    expect(done).toBeGreaterThan(SEQUENCES);
  });
});
