import type { MigrationStep } from "@souffleur/platform/database";
import { sql } from "kysely";

export const venues: MigrationStep = {
  name: "0015-planning-venues",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("venues")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("name", columns.text, (column) => column.notNull())
        .addColumn("search_key", columns.text, (column) => column.notNull())
        .addColumn("address", columns.text, (column) => column.notNull())
        .addColumn("zone", columns.text, (column) => column.notNull())
        .addColumn("latitude", columns.real)
        .addColumn("longitude", columns.real)
        .addColumn("capacity", columns.integer)
        .addColumn("opening_hours", columns.json, (column) => column.notNull())
        .addColumn("contacts", columns.json, (column) => column.notNull())
        .addColumn("access_notes", columns.text, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await database.schema
      .createIndex("venues_by_search_key")
      .on("venues")
      .columns(["search_key", "id"])
      .execute();
    await table(
      database.schema
        .createTable("rooms")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("venue_id", columns.id, (column) =>
          column.notNull().references("venues.id").onDelete("cascade"),
        )
        .addColumn("name", columns.text, (column) => column.notNull())
        .addColumn("capacity", columns.integer)
        .addColumn("position", columns.integer, (column) => column.notNull()),
    ).execute();
    await database.schema.createIndex("rooms_by_venue").on("rooms").column("venue_id").execute();
    await table(
      database.schema
        .createTable("travel_times")
        .addColumn("from_venue_id", columns.id, (column) =>
          column.notNull().references("venues.id").onDelete("cascade"),
        )
        .addColumn("to_venue_id", columns.id, (column) =>
          column.notNull().references("venues.id").onDelete("cascade"),
        )
        .addColumn("minutes", columns.integer, (column) => column.notNull())
        .addPrimaryKeyConstraint("travel_times_pk", ["from_venue_id", "to_venue_id"])
        .addCheckConstraint("travel_times_minutes", sql`minutes >= 0`),
    ).execute();
    await database.schema
      .createIndex("travel_times_by_target")
      .on("travel_times")
      .column("to_venue_id")
      .execute();
  },
  async down(database) {
    for (const table of ["travel_times", "rooms", "venues"]) await database.schema.dropTable(table).execute();
  },
};
