import type { MigrationStep } from "@souffleur/platform/database";

/** What the organisation decided for all its plans: the rules pack, the weights of the proposer. One line each. */
export const planningSettings: MigrationStep = {
  name: "0019-planning-settings",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("planning_settings")
        .addColumn("key", columns.text, (column) => column.primaryKey())
        .addColumn("value", columns.json, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
  },
  async down(database) {
    await database.schema.dropTable("planning_settings").execute();
  },
};
