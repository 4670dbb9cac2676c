import type { MigrationStep } from "@souffleur/platform/database";

const counts = ["added", "changed", "cancelled"] as const;

/** Addresses calendars are read from, and how much each publication changed, so that their list is short. */
export const calendarFeeds: MigrationStep = {
  name: "0025-planning-calendar-feeds",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("calendar_feeds")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("token_hash", columns.text, (column) => column.notNull().unique())
        .addColumn("subject_kind", columns.text, (column) => column.notNull())
        .addColumn("subject_id", columns.id, (column) => column.notNull())
        .addColumn("subject_label", columns.text, (column) => column.notNull())
        .addColumn("note", columns.text, (column) => column.notNull())
        .addColumn("locale", columns.text, (column) => column.notNull())
        .addColumn("created_by", columns.text, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("last_read_at", columns.instant),
    ).execute();
    await database.schema
      .createIndex("calendar_feeds_by_subject")
      .on("calendar_feeds")
      .columns(["subject_kind", "subject_id", "id"])
      .execute();
    for (const count of counts)
      await database.schema
        .alterTable("publications")
        .addColumn(count, columns.integer, (column) => column.notNull().defaultTo(0))
        .execute();
    await database.schema.alterTable("publications").addColumn("undoes", columns.integer).execute();
  },
  async down(database) {
    for (const column of [...counts, "undoes"])
      await database.schema.alterTable("publications").dropColumn(column).execute();
    await database.schema.dropTable("calendar_feeds").execute();
  },
};
