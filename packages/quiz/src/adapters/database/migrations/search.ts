import type { MigrationStep, Queries, SqlDialect } from "@souffleur/platform/database";
import { sql } from "kysely";

/** What passages are found by: their words and stems, and the vectors of their meaning. */
export const search: MigrationStep = {
  name: "0045-quiz-search",
  async up(database, dialect) {
    await makeWords(database, dialect);
    await makeVectors(database, dialect);
    const make = dialect.kind === "sqlite" ? sqliteSearch : postgresSearch;
    for (const statement of make) await sql.raw(statement).execute(database);
  },
  async down(database, { kind }) {
    if (kind === "sqlite") await sql.raw("drop table quiz_passage_search").execute(database);
    for (const table of ["quiz_vectors", "quiz_passage_words"])
      await database.schema.dropTable(table).execute();
  },
};

/** Without accents, case and signs; a space between each. */
function makeWords(database: Queries, { kind, columns, table }: SqlDialect) {
  return table(
    database.schema
      .createTable("quiz_passage_words")
      .addColumn("number", columns.integer, (column) =>
        kind === "sqlite" ? column.primaryKey() : column.primaryKey().generatedByDefaultAsIdentity(),
      )
      .addColumn("passage_id", columns.id, (column) =>
        column.notNull().unique().references("quiz_passages.id").onDelete("cascade"),
      )
      .addColumn("words", columns.text, (column) => column.notNull())
      .addColumn("stems", columns.text, (column) => column.notNull()),
  ).execute();
}

/** Of texts, not of passages: the same text is asked about once, wherever it stands. */
function makeVectors(database: Queries, { kind, columns, table }: SqlDialect) {
  return table(
    database.schema
      .createTable("quiz_vectors")
      .addColumn("hash", columns.text, (column) => column.notNull())
      .addColumn("model", columns.text, (column) => column.notNull())
      .addColumn("dimensions", columns.integer, (column) => column.notNull())
      .addColumn("vector", kind === "sqlite" ? "blob" : "bytea", (column) => column.notNull())
      .addPrimaryKeyConstraint("quiz_vectors_key", ["model", "hash"]),
  ).execute();
}

/** The index of SQLite stands beside its table, and triggers keep it the same. */
const sqliteSearch = [
  `create virtual table quiz_passage_search using fts5(
     words, stems, content='quiz_passage_words', content_rowid='number',
     tokenize='unicode61 remove_diacritics 2')`,
  `create trigger quiz_passage_words_added after insert on quiz_passage_words begin
     insert into quiz_passage_search(rowid, words, stems) values (new.number, new.words, new.stems); end`,
  `create trigger quiz_passage_words_removed after delete on quiz_passage_words begin
     insert into quiz_passage_search(quiz_passage_search, rowid, words, stems)
       values ('delete', old.number, old.words, old.stems); end`,
  `create trigger quiz_passage_words_changed after update on quiz_passage_words begin
     insert into quiz_passage_search(quiz_passage_search, rowid, words, stems)
       values ('delete', old.number, old.words, old.stems);
     insert into quiz_passage_search(rowid, words, stems) values (new.number, new.words, new.stems); end`,
];

const postgresSearch = [
  `alter table quiz_passage_words add column stem_terms tsvector
     generated always as (to_tsvector('simple', stems)) stored`,
  "create index quiz_passage_words_by_stem on quiz_passage_words using gin (stem_terms) with (fastupdate = off)",
];
