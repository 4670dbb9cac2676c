import type { MigrationStep, Queries, SqlDialect } from "@souffleur/platform/database";
import { sql } from "kysely";

/** What lists of works are read from: their order, what they can be filtered by, and their words. */
export const lists: MigrationStep = {
  name: "0037-library-lists",
  async up(database, dialect) {
    await makeShelf(database, dialect);
    await makeFacets(database, dialect);
    await makeTexts(database, dialect);
    const make = dialect.kind === "sqlite" ? sqliteSearch : postgresSearch;
    for (const statement of make) await sql.raw(statement).execute(database);
  },
  async down(database, { kind }) {
    if (kind === "sqlite") await sql.raw("drop table library_search").execute(database);
    for (const table of ["library_texts", "library_facets", "library_facet_values", "library_shelf"])
      await database.schema.dropTable(table).execute();
  },
};

/** One row for each film and each series. */
async function makeShelf(database: Queries, dialect: SqlDialect): Promise<void> {
  const { columns, table } = dialect;
  await table(
    numbered(database.schema.createTable("library_shelf"), "number", dialect)
      .addColumn("kind", columns.text, (column) => column.notNull())
      .addColumn("work_id", columns.id, (column) => column.notNull().unique())
      .addColumn("sort_key", columns.text, (column) => column.notNull())
      .addColumn("year", columns.integer, (column) => column.notNull())
      .addColumn("rating", columns.real, (column) => column.notNull())
      .addColumn("added_at", columns.instant, (column) => column.notNull())
      .addColumn("episodes", columns.integer, (column) => column.notNull())
      .addColumn("episodes_on_disk", columns.integer, (column) => column.notNull())
      .addColumn("episodes_seen", columns.integer, (column) => column.notNull()),
  ).execute();
  for (const [name, ...order] of shelfOrders) {
    const index = sql`create index ${sql.ref(name)} on library_shelf (${sql.join(order.map((each) => sql.raw(each)))})`;
    await index.execute(database);
  }
}

const shelfOrders = [
  ["library_shelf_by_title", "sort_key", "number"],
  ["library_shelf_by_year", "year desc", "sort_key", "number"],
  ["library_shelf_by_rating", "rating desc", "sort_key", "number"],
  ["library_shelf_by_added", "added_at desc", "number desc"],
] as const;

async function makeFacets(database: Queries, dialect: SqlDialect): Promise<void> {
  const { columns, table } = dialect;
  const { schema } = database;
  await table(
    numbered(schema.createTable("library_facet_values"), "id", dialect)
      .addColumn("facet", columns.text, (column) => column.notNull())
      .addColumn("value", columns.text, (column) => column.notNull())
      .addColumn("search_key", columns.text, (column) => column.notNull())
      .addColumn("works", columns.integer, (column) => column.notNull())
      .addUniqueConstraint("library_facet_values_named", ["facet", "value"]),
  ).execute();
  await sql`create index library_facet_values_by_use on library_facet_values (facet, works desc)`.execute(
    database,
  );
  await table(
    schema
      .createTable("library_facets")
      .addColumn("value_id", columns.integer, (column) => column.notNull())
      .addColumn("number", columns.integer, (column) =>
        column.notNull().references("library_shelf.number").onDelete("cascade"),
      )
      .addPrimaryKeyConstraint("library_facets_are", ["value_id", "number"]),
  ).execute();
  await schema.createIndex("library_facets_by_work").on("library_facets").column("number").execute();
}

/** Words of titles and of plots, without accents, case and signs. */
function makeTexts(database: Queries, { columns, table }: SqlDialect) {
  return table(
    database.schema
      .createTable("library_texts")
      .addColumn("number", columns.integer, (column) =>
        column.primaryKey().references("library_shelf.number").onDelete("cascade"),
      )
      .addColumn("title", columns.text, (column) => column.notNull())
      .addColumn("plot", columns.text, (column) => column.notNull()),
  ).execute();
}

function numbered(
  builder: ReturnType<Queries["schema"]["createTable"]>,
  name: string,
  { kind, columns }: SqlDialect,
) {
  return builder.addColumn(name, columns.integer, (column) =>
    kind === "sqlite" ? column.primaryKey() : column.primaryKey().generatedByDefaultAsIdentity(),
  );
}

/** The index of SQLite stands beside its table, and triggers keep it the same. */
const sqliteSearch = [
  `create virtual table library_search using fts5(
     title, plot, content='library_texts', content_rowid='number', tokenize='unicode61 remove_diacritics 0',
     prefix='2 3')`,
  `create trigger library_texts_added after insert on library_texts begin
     insert into library_search(rowid, title, plot) values (new.number, new.title, new.plot); end`,
  `create trigger library_texts_removed after delete on library_texts begin
     insert into library_search(library_search, rowid, title, plot)
       values ('delete', old.number, old.title, old.plot); end`,
  `create trigger library_texts_changed after update on library_texts begin
     insert into library_search(library_search, rowid, title, plot)
       values ('delete', old.number, old.title, old.plot);
     insert into library_search(rowid, title, plot) values (new.number, new.title, new.plot); end`,
];

const postgresSearch = [
  `alter table library_texts add column title_words tsvector
     generated always as (to_tsvector('simple', title)) stored`,
  `alter table library_texts add column all_words tsvector
     generated always as (to_tsvector('simple', title || ' ' || plot)) stored`,
  "create index library_texts_by_title_words on library_texts using gin (title_words)",
  "create index library_texts_by_all_words on library_texts using gin (all_words)",
];
