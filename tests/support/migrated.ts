import { createMigrations } from "@souffleur/platform/database";
import { migrations } from "@souffleur/server";
import type { DatabaseTarget, TestDatabase } from "./databases.ts";

/** A database with the product's whole schema and nothing in it. */
export async function openMigrated(target: DatabaseTarget): Promise<TestDatabase> {
  const opened = await target.open();
  await createMigrations(opened.database, migrations).up();
  return opened;
}
