import type { MigrationStep } from "@souffleur/platform/database";

/**
 * What people said to the shifts they were told of. Like what they were told, it points at the plan without a foreign
 * key: a shift that is deleted and comes back must not have lost who said yes.
 */
export const answers: MigrationStep = {
  name: "0026-planning-answers",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("shift_answers")
        .addColumn("shift_id", columns.id, (column) => column.notNull())
        .addColumn("person_id", columns.id, (column) => column.notNull())
        .addColumn("answer", columns.text, (column) => column.notNull())
        .addColumn("reason", columns.text, (column) => column.notNull())
        .addColumn("sequence", columns.integer, (column) => column.notNull())
        .addColumn("seen", columns.json, (column) => column.notNull())
        .addColumn("place", columns.json)
        .addColumn("answered_at", columns.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint("shift_answers_key", ["shift_id", "person_id"]),
    ).execute();
    await table(
      database.schema
        .createTable("shift_lateness")
        .addColumn("shift_id", columns.id, (column) => column.notNull())
        .addColumn("person_id", columns.id, (column) => column.notNull())
        .addColumn("minutes", columns.integer, (column) => column.notNull())
        .addColumn("note", columns.text, (column) => column.notNull())
        .addColumn("told_at", columns.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint("shift_lateness_key", ["shift_id", "person_id"]),
    ).execute();
  },
  async down(database) {
    await database.schema.dropTable("shift_lateness").execute();
    await database.schema.dropTable("shift_answers").execute();
  },
};
