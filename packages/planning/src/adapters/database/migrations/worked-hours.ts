import type { MigrationStep, SqlDialect } from "@souffleur/platform/database";
import { type Kysely, sql } from "kysely";
import { forbidOverlap } from "./no-overlap.ts";

/**
 * Hours people worked, and the periods they are fixed in. A line repeats what it says of its shift and its person, and
 * points at neither: it stays true when they change, and stays there when they go.
 */
export const workedHours: MigrationStep = {
  name: "0028-planning-worked-hours",
  async up(database, dialect) {
    const { columns, table } = dialect;
    await createPeriods(database, dialect);
    await table(
      database.schema
        .createTable("worked_hours")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("shift_id", columns.id, (column) => column.notNull())
        .addColumn("person_id", columns.id, (column) => column.notNull())
        .addColumn("person_name", columns.text, (column) => column.notNull())
        .addColumn("production_id", columns.id, (column) => column.notNull())
        .addColumn("production_name", columns.text, (column) => column.notNull())
        .addColumn("title", columns.text, (column) => column.notNull())
        .addColumn("place", columns.text, (column) => column.notNull())
        .addColumn("zone", columns.text, (column) => column.notNull())
        .addColumn("day", columns.localDate, (column) => column.notNull())
        .addColumn("planned_starts_at", columns.localDateTime, (column) => column.notNull())
        .addColumn("planned_ends_at", columns.localDateTime, (column) => column.notNull())
        .addColumn("planned_starts_minute", columns.integer, (column) => column.notNull())
        .addColumn("planned_ends_minute", columns.integer, (column) => column.notNull())
        .addColumn("planned_break_minutes", columns.integer, (column) => column.notNull())
        .addColumn("is_cachet", columns.integer, (column) => column.notNull())
        .addColumn("state", columns.text, (column) => column.notNull())
        .addColumn("is_absent", columns.integer, (column) => column.notNull())
        // What was worked; of a line that was only begun, its start.
        .addColumn("starts_at", columns.localDateTime)
        .addColumn("ends_at", columns.localDateTime)
        .addColumn("starts_minute", columns.integer)
        .addColumn("ends_minute", columns.integer)
        .addColumn("break_minutes", columns.integer)
        .addColumn("reason", columns.text, (column) => column.notNull())
        .addColumn("stated_by", columns.text)
        .addColumn("stated_at", columns.instant)
        .addColumn("validated_by", columns.text)
        .addColumn("validated_at", columns.instant)
        .addColumn("period_id", columns.id, (column) => column.references("hour_periods.id"))
        .addColumn("split", columns.json)
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull())
        .addUniqueConstraint("worked_hours_once", ["shift_id", "person_id"])
        .addCheckConstraint("worked_hours_end_after_start", sql`ends_minute > starts_minute`),
    ).execute();
    for (const [name, ...by] of [
      ["worked_hours_by_day", "day", "planned_starts_minute"],
      ["worked_hours_by_person", "person_id", "day"],
      ["worked_hours_by_production", "production_id", "day"],
      ["worked_hours_by_period", "period_id"],
    ] as const) {
      await database.schema
        .createIndex(name)
        .on("worked_hours")
        .columns([...by])
        .execute();
    }
    await forbidOverlap(database, dialect, {
      table: "worked_hours",
      owner: "person_id",
      counts: (row) => `${row}ends_minute is not null`,
    });
    // One row that whoever changes hours holds: statements, validations and closings come one after the other.
    await table(
      database.schema
        .createTable("hour_gate")
        .addColumn("id", columns.integer, (column) => column.primaryKey()),
    ).execute();
    await sql`insert into hour_gate (id) values (1)`.execute(database);
  },
  async down(database) {
    await database.schema.dropTable("hour_gate").execute();
    await database.schema.dropTable("worked_hours").execute();
    await database.schema.dropTable("hour_periods").execute();
  },
};

async function createPeriods(database: Kysely<unknown>, { columns, table }: SqlDialect): Promise<void> {
  await table(
    database.schema
      .createTable("hour_periods")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("starts_on", columns.localDate, (column) => column.notNull())
      .addColumn("ends_on", columns.localDate, (column) => column.notNull())
      .addColumn("production_id", columns.id)
      .addColumn("production_name", columns.text)
      .addColumn("state", columns.text, (column) => column.notNull())
      .addColumn("closed_by", columns.text, (column) => column.notNull())
      .addColumn("closed_at", columns.instant, (column) => column.notNull())
      .addColumn("reopened_by", columns.text)
      .addColumn("reopened_at", columns.instant)
      .addColumn("reopen_reason", columns.text)
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull()),
  ).execute();
}
