import type { MigrationStep, Queries, SqlDialect } from "@souffleur/platform/database";

/** How things are called, what is moved into storage, and the links of the view. */
export const transfers: MigrationStep = {
  name: "0038-library-transfers",
  async up(database, dialect) {
    await makeSettings(database, dialect);
    await makeTransfers(database, dialect);
    await makeItems(database, dialect);
    await makeLinks(database, dialect);
    const { schema } = database;
    await schema
      .createIndex("library_transfers_by_state")
      .on("library_transfers")
      .columns(["state", "created_at", "id"])
      .execute();
    await schema
      .createIndex("transfer_items_by_position")
      .unique()
      .on("transfer_items")
      .columns(["transfer_id", "position"])
      .execute();
    await schema
      .createIndex("library_view_links_by_shelf")
      .on("library_view_links")
      .column("shelf")
      .execute();
  },
  async down({ schema }) {
    for (const name of [
      "library_view_links",
      "transfer_items",
      "library_transfers",
      "library_place_settings",
    ])
      await schema.dropTable(name).execute();
  },
};

function makeSettings({ schema }: Queries, { columns, table }: SqlDialect) {
  return table(
    schema
      .createTable("library_place_settings")
      .addColumn("key", columns.text, (column) => column.primaryKey())
      .addColumn("value", columns.json, (column) => column.notNull())
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("updated_at", columns.instant, (column) => column.notNull()),
  ).execute();
}

function makeTransfers({ schema }: Queries, { columns, table }: SqlDialect) {
  return table(
    schema
      .createTable("library_transfers")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("state", columns.text, (column) => column.notNull())
      .addColumn("stage", columns.text, (column) => column.notNull())
      .addColumn("counts", columns.json, (column) => column.notNull())
      .addColumn("group_id", columns.id)
      .addColumn("job_id", columns.id, (column) => column.notNull())
      .addColumn("work_job_id", columns.id)
      .addColumn("decided_by", columns.text)
      .addColumn("decided_at", columns.instant)
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull()),
  ).execute();
}

/** Of a file that is gone its items stay: they say what was done. */
function makeItems({ schema }: Queries, { columns, table }: SqlDialect) {
  return table(
    schema
      .createTable("transfer_items")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("transfer_id", columns.id, (column) =>
        column.notNull().references("library_transfers.id").onDelete("cascade"),
      )
      .addColumn("position", columns.integer, (column) => column.notNull())
      .addColumn("kind", columns.text, (column) => column.notNull())
      .addColumn("video_file_id", columns.id, (column) => column.notNull())
      .addColumn("title", columns.text, (column) => column.notNull())
      .addColumn("from_path", columns.text, (column) => column.notNull())
      .addColumn("to_path", columns.text, (column) => column.notNull())
      .addColumn("link_path", columns.text)
      .addColumn("both_paths", columns.json)
      .addColumn("side_files", columns.json, (column) => column.notNull())
      .addColumn("size_bytes", columns.integer, (column) => column.notNull())
      .addColumn("modified_ms", columns.integer, (column) => column.notNull())
      .addColumn("is_conflict", columns.integer, (column) => column.notNull())
      .addColumn("conflict", columns.json)
      .addColumn("choice", columns.text, (column) => column.notNull())
      .addColumn("view_link", columns.json)
      .addColumn("state", columns.text, (column) => column.notNull())
      .addColumn("refusal", columns.text)
      .addColumn("before_move", columns.json),
  ).execute();
}

function makeLinks({ schema }: Queries, { columns, table }: SqlDialect) {
  return table(
    schema
      .createTable("library_view_links")
      .addColumn("video_file_id", columns.id, (column) =>
        column.primaryKey().references("video_files.id").onDelete("cascade"),
      )
      .addColumn("path", columns.text, (column) => column.notNull())
      .addColumn("shelf", columns.text)
      .addColumn("rest", columns.text, (column) => column.notNull())
      .addColumn("entry_id", columns.text, (column) => column.notNull())
      .addColumn("sort_key", columns.text, (column) => column.notNull())
      .addColumn("title", columns.text, (column) => column.notNull()),
  ).execute();
}
