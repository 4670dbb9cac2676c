import type { MigrationStep } from "@souffleur/platform/database";

/** Drafts of a production's plan, beside the current one until somebody decides. */
export const productionProposals: MigrationStep = {
  name: "0020-planning-production-proposals",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("production_proposals")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        // One draft for each run, however often the run is tried.
        .addColumn("job_id", columns.id, (column) => column.notNull().unique())
        .addColumn("production_id", columns.id, (column) => column.notNull().references("productions.id"))
        .addColumn("name", columns.text)
        .addColumn("search_key", columns.text, (column) => column.notNull())
        .addColumn("starts_on", columns.localDate, (column) => column.notNull())
        .addColumn("ends_on", columns.localDate, (column) => column.notNull())
        .addColumn("state", columns.text, (column) => column.notNull())
        .addColumn("is_edited", columns.integer, (column) => column.notNull())
        .addColumn("request", columns.json, (column) => column.notNull())
        // What a list shows, and what only the page of one draft needs.
        .addColumn("summary", columns.json, (column) => column.notNull())
        .addColumn("draft", columns.json, (column) => column.notNull())
        // The plan it replaced, while it stands accepted.
        .addColumn("replaced", columns.json)
        .addColumn("confidence", columns.real, (column) => column.notNull())
        .addColumn("engine", columns.json, (column) => column.notNull())
        // Another one than that of today says that something has changed since it was planned.
        .addColumn("facts_stamp", columns.text, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("decided_at", columns.instant)
        .addColumn("decided_by", columns.text),
    ).execute();
    await database.schema
      .createIndex("production_proposals_by_production")
      .on("production_proposals")
      .columns(["production_id", "created_at", "id"])
      .execute();
    await database.schema
      .createIndex("production_proposals_by_state")
      .on("production_proposals")
      .columns(["state", "created_at", "id"])
      .execute();
  },
  async down(database) {
    await database.schema.dropTable("production_proposals").execute();
  },
};
