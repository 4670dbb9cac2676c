import type { MigrationStep, Queries, SqlDialect } from "@souffleur/platform/database";

/** The folders the owner named, the video files in them, and what we believe each to be. */
export const files: MigrationStep = {
  name: "0032-library-files",
  async up(database, dialect) {
    await makeFolders(database, dialect);
    await makeVideoFiles(database, dialect);
    await makeMatches(database, dialect);
    const { schema } = database;
    await schema.createIndex("video_files_by_path").unique().on("video_files").column("path").execute();
    for (const column of ["file_hash", "full_hash", "movie_id", "episode_id"])
      await schema.createIndex(`video_files_by_${column}`).on("video_files").column(column).execute();
    await schema
      .createIndex("video_files_by_folder")
      .on("video_files")
      .columns(["folder_id", "path"])
      .execute();
    for (const [name, ...keys] of matchIndexes)
      await schema.createIndex(name).on("pending_validations").columns(keys).execute();
  },
  async down(database) {
    for (const table of ["pending_validations", "video_files", "library_folders"])
      await database.schema.dropTable(table).execute();
  },
};

const matchIndexes = [
  ["pending_validations_by_file", "video_file_id", "id"],
  ["pending_validations_by_state", "state", "created_at", "id"],
  ["pending_validations_by_group", "group_key", "state"],
] as const;

function makeFolders({ schema }: Queries, { columns, table }: SqlDialect) {
  return table(
    schema
      .createTable("library_folders")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("kind", columns.text, (column) => column.notNull())
      .addColumn("path", columns.text, (column) => column.notNull().unique())
      .addColumn("device", columns.text)
      .addColumn("marker", columns.text)
      .addColumn("state", columns.text, (column) => column.notNull())
      .addColumn("is_watched", columns.integer, (column) => column.notNull())
      .addColumn("last_scan_at", columns.instant)
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("updated_at", columns.instant, (column) => column.notNull()),
  ).execute();
}

function makeVideoFiles({ schema }: Queries, { columns, table }: SqlDialect) {
  return table(
    schema
      .createTable("video_files")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("folder_id", columns.id, (column) => column.notNull().references("library_folders.id"))
      .addColumn("path", columns.text, (column) => column.notNull())
      .addColumn("filename", columns.text, (column) => column.notNull())
      .addColumn("size_bytes", columns.integer, (column) => column.notNull())
      .addColumn("modified_ms", columns.integer, (column) => column.notNull())
      .addColumn("inode", columns.text, (column) => column.notNull())
      .addColumn("file_hash", columns.text)
      .addColumn("full_hash", columns.text)
      .addColumn("state", columns.text, (column) => column.notNull())
      .addColumn("codec_video", columns.text)
      .addColumn("codec_audio", columns.text)
      .addColumn("resolution_width", columns.integer)
      .addColumn("resolution_height", columns.integer)
      .addColumn("duration_seconds", columns.integer)
      .addColumn("languages", columns.json, (column) => column.notNull())
      .addColumn("media", columns.json)
      .addColumn("parsed", columns.json, (column) => column.notNull())
      .addColumn("side_files", columns.json, (column) => column.notNull())
      .addColumn("movie_id", columns.id, (column) => column.references("movies.id").onDelete("set null"))
      .addColumn("episode_id", columns.id, (column) => column.references("episodes.id").onDelete("set null"))
      .addColumn("former_paths", columns.json, (column) => column.notNull())
      .addColumn("missing_since", columns.instant)
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("updated_at", columns.instant, (column) => column.notNull()),
  ).execute();
}

function makeMatches({ schema }: Queries, { columns, table }: SqlDialect) {
  return table(
    schema
      .createTable("pending_validations")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("video_file_id", columns.id, (column) =>
        column.notNull().references("video_files.id").onDelete("cascade"),
      )
      .addColumn("kind", columns.text, (column) => column.notNull())
      .addColumn("group_key", columns.text, (column) => column.notNull())
      .addColumn("wanted", columns.json)
      .addColumn("candidates", columns.json, (column) => column.notNull())
      .addColumn("auto_validated", columns.integer, (column) => column.notNull())
      .addColumn("validation_status", columns.text, (column) => column.notNull())
      .addColumn("state", columns.text, (column) => column.notNull())
      .addColumn("selected_candidate_id", columns.text)
      .addColumn("confidence", columns.real, (column) => column.notNull())
      .addColumn("job_id", columns.id)
      .addColumn("decided_by", columns.text)
      .addColumn("decided_at", columns.instant)
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("updated_at", columns.instant, (column) => column.notNull()),
  ).execute();
}
