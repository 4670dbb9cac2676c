import type { MigrationStep } from "@souffleur/platform/database";
import { sql } from "kysely";

/**
 * Vectors as numbers, for an index of what is near that PostgreSQL may have. They are of an ordinary type, and the index is
 * made while the server runs: its extension may come and go. A backup leaves them out, as they are made of the vectors.
 */
export const nearness: MigrationStep = {
  name: "0050-quiz-nearness",
  async up(database, { kind }) {
    if (kind === "sqlite") return;
    // Asked for by the whole hash only.
    await sql`create index quiz_passages_by_hash on quiz_passages using hash (hash)`.execute(database);
    await sql`create table derived_quiz_nearness (
      model text collate "C" not null,
      hash text collate "C" not null,
      dimensions integer not null,
      numbers real[] not null,
      primary key (model, hash),
      foreign key (model, hash) references quiz_vectors (model, hash) on delete cascade)`.execute(database);
  },
  async down(database, { kind }) {
    if (kind === "sqlite") return;
    await sql`drop table derived_quiz_nearness`.execute(database);
    await sql`drop index quiz_passages_by_hash`.execute(database);
  },
};
