import { PGlite } from "@electric-sql/pglite";
import { type Database, databaseOn, postgresSql, valueParsers } from "@souffleur/platform/database";
import { Kysely, PGliteDialect } from "kysely";

// Starting one takes seconds and half a gigabyte: those that are free are emptied and used again, across the files of a
// worker, which share this module.
const free: PGlite[] = [];

export async function openPglite(): Promise<{ database: Database; close(): Promise<void> }> {
  const engine = free.pop() ?? (await PGlite.create({ parsers: { ...valueParsers } }));
  await engine.exec(
    "drop schema public cascade; create schema public; set timezone = 'UTC'; set datestyle = 'ISO'",
  );
  // Not destroyed at the end, which would end the engine too.
  const queries = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: engine }) });
  const close = async () => {
    free.push(engine);
  };
  const database = databaseOn(queries, postgresSql, close);
  return { database, close };
}
