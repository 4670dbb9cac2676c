import type { MigrationStep } from "@souffleur/platform/database";
import { sql } from "kysely";

/** What people say of their time beyond single free ranges: other kinds, and what recurs. */
export const availabilityRules: MigrationStep = {
  name: "0014-planning-availability-rules",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("calendar_subscriptions")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("person_id", columns.id, (column) =>
          column.notNull().references("artists.id").onDelete("cascade"),
        )
        .addColumn("url", columns.text, (column) => column.notNull())
        .addColumn("kind", columns.text, (column) => column.notNull())
        .addColumn("fetched_at", columns.instant)
        .addColumn("etag", columns.text)
        .addColumn("failure", columns.json)
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await database.schema
      .createIndex("calendar_subscriptions_by_person")
      .on("calendar_subscriptions")
      .column("person_id")
      .execute();
    await table(
      database.schema
        .createTable("availability_rules")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("person_id", columns.id, (column) =>
          column.notNull().references("artists.id").onDelete("cascade"),
        )
        .addColumn("kind", columns.text, (column) => column.notNull())
        .addColumn("starts_at", columns.localDateTime, (column) => column.notNull())
        .addColumn("ends_at", columns.localDateTime, (column) => column.notNull())
        .addColumn("recurrence", columns.text)
        // Starts that are left out of what recurs.
        .addColumn("exceptions", columns.json, (column) => column.notNull())
        .addColumn("note", columns.text)
        // Where it came from, so that reading the same calendar again replaces it.
        .addColumn("subscription_id", columns.id, (column) =>
          column.references("calendar_subscriptions.id").onDelete("cascade"),
        )
        .addColumn("uid", columns.text)
        .addCheckConstraint("availability_rules_end_after_start", sql`ends_at > starts_at`),
    ).execute();
    await database.schema
      .createIndex("availability_rules_by_person")
      .on("availability_rules")
      .columns(["person_id", "starts_at"])
      .execute();
  },
  async down(database) {
    await database.schema.dropTable("availability_rules").execute();
    await database.schema.dropTable("calendar_subscriptions").execute();
  },
};
