import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { databaseOn, postgresSql, valueParsers } from "@souffleur/platform/database";
import { Kysely, PGliteDialect } from "kysely";

// Starting one takes seconds and half a gigabyte: those that are free are emptied and used again, across the files of a
// worker, which share this module.
const free: PGlite[] = [];
const freeWithPgvector: PGlite[] = [];

export const openPglite = () => open(free, {});

/** The extension can be asked for, as on a server that has its files. Emptied with the rest, it is never there at first. */
export const openPgliteWithPgvector = () => open(freeWithPgvector, { vector });

async function open(unused: PGlite[], extensions: Record<string, typeof vector>) {
  const engine = unused.pop() ?? (await PGlite.create({ parsers: { ...valueParsers }, extensions }));
  await engine.exec(
    "drop schema public cascade; create schema public; set timezone = 'UTC'; set datestyle = 'ISO'",
  );
  // Not destroyed at the end, which would end the engine too.
  const queries = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: engine }) });
  const close = async () => {
    unused.push(engine);
  };
  const database = databaseOn(queries, postgresSql, close);
  return { database, close };
}
