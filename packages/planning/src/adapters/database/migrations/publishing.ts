import type { MigrationStep, SqlDialect } from "@souffleur/platform/database";
import type { Kysely } from "kysely";

/**
 * What people were told, beside the plan it was made from. Nothing here points at the plan with a foreign key: a shift that
 * is deleted must still be cancelled in everybody's calendar.
 */
export const publishing: MigrationStep = {
  name: "0023-planning-publishing",
  async up(database, dialect) {
    await createPublications(database, dialect);
    await createPublishedShifts(database, dialect);
    await createPublishedPeople(database, dialect);
  },
  async down(database) {
    await database.schema.dropTable("published_people").execute();
    await database.schema.dropTable("published_shifts").execute();
    await database.schema.dropTable("publications").execute();
  },
};

async function createPublications(database: Kysely<unknown>, { columns, table }: SqlDialect): Promise<void> {
  await table(
    database.schema
      .createTable("publications")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("production_id", columns.id, (column) => column.notNull())
      .addColumn("number", columns.integer, (column) => column.notNull())
      .addColumn("note", columns.text, (column) => column.notNull())
      .addColumn("changes", columns.json, (column) => column.notNull())
      .addColumn("told", columns.integer, (column) => column.notNull())
      .addColumn("created_by", columns.text, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      // Of two people who publish at the same moment, one is second.
      .addUniqueConstraint("publications_numbered", ["production_id", "number"]),
  ).execute();
}

async function createPublishedShifts(
  database: Kysely<unknown>,
  { columns, table }: SqlDialect,
): Promise<void> {
  await table(
    database.schema
      .createTable("published_shifts")
      .addColumn("shift_id", columns.id, (column) => column.primaryKey())
      .addColumn("production_id", columns.id, (column) => column.notNull())
      .addColumn("venue_id", columns.id)
      .addColumn("day", columns.localDate, (column) => column.notNull())
      .addColumn("starts_minute", columns.integer, (column) => column.notNull())
      .addColumn("ends_minute", columns.integer, (column) => column.notNull())
      .addColumn("content", columns.json, (column) => column.notNull())
      .addColumn("sequence", columns.integer, (column) => column.notNull())
      .addColumn("is_cancelled", columns.integer, (column) => column.notNull())
      .addColumn("published_at", columns.instant, (column) => column.notNull())
      .addColumn("changed_at", columns.instant, (column) => column.notNull()),
  ).execute();
  for (const [name, by] of [
    ["published_shifts_by_production", "production_id"],
    ["published_shifts_by_venue", "venue_id"],
  ] as const) {
    await database.schema.createIndex(name).on("published_shifts").columns([by, "starts_minute"]).execute();
  }
  await database.schema
    .createIndex("published_shifts_by_day")
    .on("published_shifts")
    .columns(["day", "starts_minute"])
    .execute();
}

async function createPublishedPeople(
  database: Kysely<unknown>,
  { columns, table }: SqlDialect,
): Promise<void> {
  await table(
    database.schema
      .createTable("published_people")
      .addColumn("shift_id", columns.id, (column) =>
        column.notNull().references("published_shifts.shift_id").onDelete("cascade"),
      )
      .addColumn("person_id", columns.id, (column) => column.notNull())
      .addColumn("post_id", columns.id, (column) => column.notNull())
      .addColumn("role", columns.text, (column) => column.notNull())
      .addColumn("sequence", columns.integer, (column) => column.notNull())
      .addColumn("is_cancelled", columns.integer, (column) => column.notNull())
      .addColumn("changed_at", columns.instant, (column) => column.notNull())
      .addPrimaryKeyConstraint("published_people_key", ["shift_id", "person_id"]),
  ).execute();
  await database.schema
    .createIndex("published_people_by_person")
    .on("published_people")
    .columns(["person_id", "shift_id"])
    .execute();
}
