import type { MigrationStep } from "@souffleur/platform/database";
import { sql } from "kysely";

export const productions: MigrationStep = {
  name: "0016-planning-productions",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("productions")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("name", columns.text, (column) => column.notNull())
        .addColumn("search_key", columns.text, (column) => column.notNull())
        .addColumn("starts_on", columns.localDate, (column) => column.notNull())
        .addColumn("ends_on", columns.localDate, (column) => column.notNull())
        .addColumn("budget", columns.integer)
        .addColumn("color", columns.text, (column) => column.notNull())
        .addColumn("team_id", columns.id, (column) => column.references("teams.id").onDelete("set null"))
        .addColumn("notes", columns.text, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull())
        .addCheckConstraint("productions_end_not_before_start", sql`ends_on >= starts_on`),
    ).execute();
    await database.schema
      .createIndex("productions_by_start")
      .on("productions")
      .columns(["starts_on", "id"])
      .execute();
    await table(
      database.schema
        .createTable("mission_types")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("name", columns.text, (column) => column.notNull())
        .addColumn("search_key", columns.text, (column) => column.notNull())
        .addColumn("posts", columns.json, (column) => column.notNull())
        .addColumn("minutes", columns.integer, (column) => column.notNull())
        .addColumn("break_minutes", columns.integer, (column) => column.notNull())
        .addColumn("rest_minutes", columns.integer, (column) => column.notNull())
        .addColumn("is_cachet", columns.integer, (column) => column.notNull())
        .addColumn("venue_id", columns.id, (column) => column.references("venues.id").onDelete("set null"))
        .addColumn("tags", columns.json, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await database.schema
      .createIndex("mission_types_by_search_key")
      .on("mission_types")
      .columns(["search_key", "id"])
      .execute();
  },
  async down(database) {
    await database.schema.dropTable("mission_types").execute();
    await database.schema.dropTable("productions").execute();
  },
};
