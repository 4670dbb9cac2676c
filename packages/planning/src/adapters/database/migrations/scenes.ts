import type { MigrationStep } from "@souffleur/platform/database";

/** Scenes of productions with the people they need, and the orders proposed for them. */
export const scenes: MigrationStep = {
  name: "0021-planning-scenes",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("scenes")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("production_id", columns.id, (column) => column.notNull().references("productions.id"))
        .addColumn("position", columns.integer, (column) => column.notNull())
        .addColumn("title", columns.text, (column) => column.notNull())
        .addColumn("minutes", columns.integer, (column) => column.notNull())
        // A list of ids, so that somebody brought back from the trash is in the scenes they were in.
        .addColumn("person_ids", columns.json, (column) => column.notNull())
        .addColumn("note", columns.text, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await database.schema
      .createIndex("scenes_by_production")
      .on("scenes")
      .columns(["production_id", "position", "id"])
      .execute();
    await table(
      database.schema
        .createTable("scene_orders")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        // One order for each run, however often the run is tried.
        .addColumn("job_id", columns.id, (column) => column.notNull().unique())
        .addColumn("production_id", columns.id, (column) => column.notNull().references("productions.id"))
        .addColumn("state", columns.text, (column) => column.notNull())
        .addColumn("scene_ids", columns.json, (column) => column.notNull())
        // The order it replaced, while it stands accepted.
        .addColumn("replaced", columns.json)
        .addColumn("figures", columns.json, (column) => column.notNull())
        .addColumn("is_proved", columns.integer, (column) => column.notNull())
        .addColumn("confidence", columns.real, (column) => column.notNull())
        .addColumn("engine", columns.json, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("decided_at", columns.instant)
        .addColumn("decided_by", columns.text),
    ).execute();
    await database.schema
      .createIndex("scene_orders_by_production")
      .on("scene_orders")
      .columns(["production_id", "created_at", "id"])
      .execute();
    await database.schema
      .createIndex("scene_orders_by_state")
      .on("scene_orders")
      .columns(["state", "created_at", "id"])
      .execute();
  },
  async down(database) {
    await database.schema.dropTable("scene_orders").execute();
    await database.schema.dropTable("scenes").execute();
  },
};
