import type { MigrationStep } from "@souffleur/platform/database";

/** Pictures and papers of people. What they hold lies beside the database, under its hash. */
export const personFiles: MigrationStep = {
  name: "0030-planning-person-files",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("person_files")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("person_id", columns.id, (column) =>
          column.notNull().references("artists.id").onDelete("cascade"),
        )
        .addColumn("purpose", columns.text, (column) => column.notNull())
        .addColumn("name", columns.text, (column) => column.notNull())
        .addColumn("kind", columns.text, (column) => column.notNull())
        .addColumn("hash", columns.text, (column) => column.notNull())
        .addColumn("bytes", columns.integer, (column) => column.notNull())
        .addColumn("expires_on", columns.localDate)
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await database.schema
      .createIndex("person_files_by_person")
      .on("person_files")
      .columns(["person_id", "purpose", "name", "id"])
      .execute();
    await database.schema.createIndex("person_files_by_hash").on("person_files").column("hash").execute();
    await database.schema
      .createIndex("person_files_by_end")
      .on("person_files")
      .columns(["expires_on", "id"])
      .execute();
  },
  async down(database) {
    await database.schema.dropTable("person_files").execute();
  },
};
