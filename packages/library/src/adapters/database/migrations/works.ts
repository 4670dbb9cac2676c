import type { MigrationStep, Queries, SqlDialect } from "@souffleur/platform/database";
import type { CreateTableBuilder } from "kysely";

/** Films, series and their episodes. Other tools may rely on these names. */
export const works: MigrationStep = {
  name: "0031-library-works",
  async up(database, dialect) {
    await makeMovies(database, dialect);
    await makeSeries(database, dialect);
    await makeEpisodes(database, dialect);
    const { schema } = database;
    for (const [table, ...indexed] of indexes)
      for (const column of indexed)
        await schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
    await schema
      .createIndex("episodes_by_number")
      .unique()
      .on("episodes")
      .columns(["series_id", "season_number", "episode_number"])
      .execute();
  },
  async down(database) {
    for (const table of ["episodes", "series", "movies"]) await database.schema.dropTable(table).execute();
  },
};

const indexes = [
  ["movies", "tmdb_id", "imdb_id", "title", "file_hash", "file_path", "sort_key"],
  ["series", "tvdb_id", "tmdb_id", "imdb_id", "title", "sort_key"],
  ["episodes", "series_id", "title", "file_hash", "file_path"],
] as const;

type Builder<Columns extends string> = CreateTableBuilder<string, Columns>;

/** What a work says of the best of its files. */
function fileColumns<Columns extends string>(builder: Builder<Columns>, { columns }: SqlDialect) {
  return builder
    .addColumn("main_file_id", columns.id)
    .addColumn("file_path", columns.text)
    .addColumn("file_hash", columns.text)
    .addColumn("codec_video", columns.text)
    .addColumn("codec_audio", columns.text)
    .addColumn("resolution", columns.text)
    .addColumn("languages", columns.json, (column) => column.notNull())
    .addColumn("file_size_bytes", columns.integer);
}

function recordColumns<Columns extends string>(builder: Builder<Columns>, { columns }: SqlDialect) {
  return builder
    .addColumn("version", columns.integer, (column) => column.notNull())
    .addColumn("created_at", columns.instant, (column) => column.notNull())
    .addColumn("updated_at", columns.instant, (column) => column.notNull());
}

function makeMovies({ schema }: Queries, dialect: SqlDialect) {
  const { columns, table } = dialect;
  return table(
    recordColumns(
      fileColumns(
        schema
          .createTable("movies")
          .addColumn("id", columns.id, (column) => column.primaryKey())
          .addColumn("tmdb_id", columns.integer)
          .addColumn("imdb_id", columns.text)
          .addColumn("title", columns.text, (column) => column.notNull())
          .addColumn("original_title", columns.text)
          .addColumn("year", columns.integer)
          .addColumn("genres", columns.json, (column) => column.notNull())
          .addColumn("duration_seconds", columns.integer)
          .addColumn("overview", columns.text)
          .addColumn("poster_path", columns.text)
          .addColumn("rating", columns.real)
          .addColumn("votes", columns.integer)
          .addColumn("own_rating", columns.real)
          .addColumn("people", columns.json, (column) => column.notNull())
          .addColumn("collection", columns.text)
          .addColumn("is_seen", columns.integer, (column) => column.notNull())
          .addColumn("search_key", columns.text, (column) => column.notNull())
          .addColumn("sort_key", columns.text, (column) => column.notNull()),
        dialect,
      ),
      dialect,
    ),
  ).execute();
}

function makeSeries({ schema }: Queries, dialect: SqlDialect) {
  const { columns, table } = dialect;
  return table(
    recordColumns(
      schema
        .createTable("series")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("tvdb_id", columns.integer)
        .addColumn("tmdb_id", columns.integer)
        .addColumn("imdb_id", columns.text)
        .addColumn("kind", columns.text, (column) => column.notNull())
        .addColumn("title", columns.text, (column) => column.notNull())
        .addColumn("original_title", columns.text)
        .addColumn("year", columns.integer)
        .addColumn("genres", columns.json, (column) => column.notNull())
        .addColumn("overview", columns.text)
        .addColumn("poster_path", columns.text)
        .addColumn("rating", columns.real)
        .addColumn("votes", columns.integer)
        .addColumn("own_rating", columns.real)
        .addColumn("people", columns.json, (column) => column.notNull())
        .addColumn("first_aired_on", columns.localDate)
        .addColumn("last_aired_on", columns.localDate)
        .addColumn("search_key", columns.text, (column) => column.notNull())
        .addColumn("sort_key", columns.text, (column) => column.notNull()),
      dialect,
    ),
  ).execute();
}

function makeEpisodes({ schema }: Queries, dialect: SqlDialect) {
  const { columns, table } = dialect;
  return table(
    recordColumns(
      fileColumns(
        schema
          .createTable("episodes")
          .addColumn("id", columns.id, (column) => column.primaryKey())
          .addColumn("series_id", columns.id, (column) =>
            column.notNull().references("series.id").onDelete("cascade"),
          )
          .addColumn("season_number", columns.integer, (column) => column.notNull())
          .addColumn("episode_number", columns.integer, (column) => column.notNull())
          .addColumn("last_episode_number", columns.integer)
          .addColumn("absolute_number", columns.integer)
          .addColumn("title", columns.text)
          .addColumn("air_date", columns.localDate)
          .addColumn("duration_seconds", columns.integer)
          .addColumn("overview", columns.text)
          .addColumn("is_seen", columns.integer, (column) => column.notNull()),
        dialect,
      ),
      dialect,
    ),
  ).execute();
}
