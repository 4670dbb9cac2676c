import type { MigrationStep, SqlDialect } from "@souffleur/platform/database";
import { type Kysely, sql } from "kysely";
import { createUuidRange, dropUuidRange, forbidOverlap } from "./no-overlap.ts";

/** Missions on a day: at fixed times, or a length and a window for the machine to place. */
export const shifts: MigrationStep = {
  name: "0017-planning-shifts",
  async up(database, dialect) {
    await createUuidRange(database, dialect);
    await createShifts(database, dialect);
    await createPosts(database, dialect);
    // A room holds one thing at a time, unless somebody said that a shift may share it.
    await forbidOverlap(database, dialect, {
      table: "shifts",
      owner: "room_id",
      counts: (row) =>
        `${row}room_id is not null and ${row}starts_minute is not null and ${row}shares_room = 0`,
    });
  },
  async down(database, dialect) {
    await database.schema.dropTable("posts").execute();
    await database.schema.dropTable("shifts").execute();
    await dropUuidRange(database, dialect);
  },
};

async function createShifts(database: Kysely<unknown>, { columns, table }: SqlDialect): Promise<void> {
  await table(
    database.schema
      .createTable("shifts")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("production_id", columns.id, (column) => column.notNull().references("productions.id"))
      .addColumn("mission_type_id", columns.id, (column) =>
        column.references("mission_types.id").onDelete("set null"),
      )
      .addColumn("title", columns.text, (column) => column.notNull())
      // The first and the last day it reaches, on the wall of its venue: of its times, or else of its window.
      .addColumn("day", columns.localDate, (column) => column.notNull())
      .addColumn("last_day", columns.localDate, (column) => column.notNull())
      .addColumn("venue_id", columns.id, (column) => column.references("venues.id"))
      .addColumn("room_id", columns.id, (column) => column.references("rooms.id"))
      .addColumn("shares_room", columns.integer, (column) => column.notNull())
      // The wall clock of the venue, as people gave it, and the same in minutes since 1970, to compare.
      .addColumn("starts_at", columns.localDateTime)
      .addColumn("ends_at", columns.localDateTime)
      .addColumn("starts_minute", columns.integer)
      .addColumn("ends_minute", columns.integer)
      .addColumn("window_starts_at", columns.localDateTime)
      .addColumn("window_ends_at", columns.localDateTime)
      .addColumn("window_starts_minute", columns.integer)
      .addColumn("window_ends_minute", columns.integer)
      // Where it begins, or may at the earliest: what lists are sorted by.
      .addColumn("begins_minute", columns.integer, (column) => column.notNull())
      .addColumn("minutes", columns.integer, (column) => column.notNull())
      .addColumn("break_minutes", columns.integer, (column) => column.notNull())
      .addColumn("rest_minutes", columns.integer, (column) => column.notNull())
      .addColumn("is_cachet", columns.integer, (column) => column.notNull())
      .addColumn("tags", columns.json, (column) => column.notNull())
      .addColumn("notes", columns.text, (column) => column.notNull())
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("updated_at", columns.instant, (column) => column.notNull())
      .addCheckConstraint("shifts_end_after_start", sql`ends_minute > starts_minute`)
      .addCheckConstraint(
        "shifts_placed_or_window",
        sql`starts_at is not null or window_starts_at is not null`,
      ),
  ).execute();
  for (const [name, ...by] of [
    ["shifts_by_production", "production_id", "day", "begins_minute", "id"],
    // The last day is there to be seen without its row: few of those that begin before a week reach into it.
    ["shifts_by_day", "day", "begins_minute", "id", "last_day"],
    ["shifts_by_room", "room_id", "starts_minute"],
    ["shifts_by_venue", "venue_id", "day"],
  ] as const) {
    await database.schema
      .createIndex(name)
      .on("shifts")
      .columns([...by])
      .execute();
  }
}

async function createPosts(database: Kysely<unknown>, { columns, table }: SqlDialect): Promise<void> {
  await table(
    database.schema
      .createTable("posts")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("shift_id", columns.id, (column) =>
        column.notNull().references("shifts.id").onDelete("cascade"),
      )
      .addColumn("position", columns.integer, (column) => column.notNull())
      .addColumn("role", columns.text, (column) => column.notNull())
      .addColumn("skill_id", columns.id, (column) => column.references("skills.id"))
      .addColumn("level", columns.integer, (column) => column.notNull())
      .addColumn("count", columns.integer, (column) => column.notNull()),
  ).execute();
  await database.schema.createIndex("posts_by_shift").on("posts").columns(["shift_id", "position"]).execute();
  await database.schema.createIndex("posts_by_skill").on("posts").column("skill_id").execute();
}
