import type { MigrationStep } from "@souffleur/platform/database";
import { sql } from "kysely";
import { forbidOverlap } from "./no-overlap.ts";

/** Who works at which post. The times of the shift are repeated, so that the database can keep people in one place. */
export const shiftAssignments: MigrationStep = {
  name: "0018-planning-shift-assignments",
  async up(database, dialect) {
    const { columns, table } = dialect;
    await table(
      database.schema
        .createTable("shift_assignments")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("shift_id", columns.id, (column) =>
          column.notNull().references("shifts.id").onDelete("cascade"),
        )
        .addColumn("post_id", columns.id, (column) =>
          column.notNull().references("posts.id").onDelete("cascade"),
        )
        .addColumn("person_id", columns.id, (column) => column.notNull().references("artists.id"))
        .addColumn("starts_minute", columns.integer, (column) => column.notNull())
        .addColumn("ends_minute", columns.integer, (column) => column.notNull())
        .addColumn("is_pinned", columns.integer, (column) => column.notNull())
        .addColumn("override_reason", columns.text)
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addCheckConstraint("shift_assignments_end_after_start", sql`ends_minute > starts_minute`),
    ).execute();
    for (const [name, ...by] of [
      ["shift_assignments_by_shift", "shift_id"],
      ["shift_assignments_by_post", "post_id"],
      ["shift_assignments_by_person", "person_id", "starts_minute"],
    ] as const) {
      await database.schema
        .createIndex(name)
        .on("shift_assignments")
        .columns([...by])
        .execute();
    }
    await forbidOverlap(database, dialect, {
      table: "shift_assignments",
      owner: "person_id",
      counts: (row) => `${row}person_id is not null`,
    });
  },
  async down(database) {
    await database.schema.dropTable("shift_assignments").execute();
  },
};
