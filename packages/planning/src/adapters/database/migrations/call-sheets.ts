import type { MigrationStep } from "@souffleur/platform/database";

/** Call sheets: their drafts, the versions that were given out, and whom the last of them names. */
export const callSheets: MigrationStep = {
  name: "0029-planning-call-sheets",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("call_sheets")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("production_id", columns.id, (column) => column.notNull().references("productions.id"))
        .addColumn("day", columns.localDate, (column) => column.notNull())
        // No foreign key: a venue that is gone leaves the sheets that were made for it.
        .addColumn("venue_id", columns.id)
        .addColumn("title", columns.text, (column) => column.notNull())
        .addColumn("details", columns.json, (column) => column.notNull())
        .addColumn("last_number", columns.integer, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await database.schema
      .createIndex("call_sheets_by_production")
      .on("call_sheets")
      .columns(["production_id", "day", "id"])
      .execute();
    await database.schema
      .createIndex("call_sheets_by_day")
      .on("call_sheets")
      .columns(["day", "id"])
      .execute();
    await table(
      database.schema
        .createTable("call_sheet_versions")
        .addColumn("sheet_id", columns.id, (column) =>
          column.notNull().references("call_sheets.id").onDelete("cascade"),
        )
        .addColumn("number", columns.integer, (column) => column.notNull())
        .addColumn("content", columns.json, (column) => column.notNull())
        .addColumn("note", columns.text, (column) => column.notNull())
        .addColumn("issued_by", columns.text, (column) => column.notNull())
        .addColumn("issued_at", columns.instant, (column) => column.notNull())
        // Of two people who issue at the same moment, one is second.
        .addPrimaryKeyConstraint("call_sheet_versions_key", ["sheet_id", "number"]),
    ).execute();
    await table(
      database.schema
        .createTable("call_sheet_people")
        .addColumn("sheet_id", columns.id, (column) =>
          column.notNull().references("call_sheets.id").onDelete("cascade"),
        )
        .addColumn("person_id", columns.id, (column) => column.notNull())
        .addColumn("day", columns.localDate, (column) => column.notNull())
        .addColumn("number", columns.integer, (column) => column.notNull())
        .addPrimaryKeyConstraint("call_sheet_people_key", ["sheet_id", "person_id"]),
    ).execute();
    await database.schema
      .createIndex("call_sheet_people_by_person")
      .on("call_sheet_people")
      .columns(["person_id", "day", "sheet_id"])
      .execute();
  },
  async down(database) {
    await database.schema.dropTable("call_sheet_people").execute();
    await database.schema.dropTable("call_sheet_versions").execute();
    await database.schema.dropTable("call_sheets").execute();
  },
};
