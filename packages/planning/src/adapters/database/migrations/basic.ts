import type { MigrationStep, SqlDialect } from "@souffleur/platform/database";
import { type Kysely, sql } from "kysely";

const artists: MigrationStep = {
  name: "0010-planning-artists",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("artists")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("name", columns.text, (column) => column.notNull())
        .addColumn("search_key", columns.text, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("updated_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await database.schema.createIndex("artists_by_name").on("artists").columns(["name", "id"]).execute();
    await database.schema
      .createIndex("artists_by_search_key")
      .on("artists")
      .columns(["search_key", "id"])
      .execute();
    await table(
      database.schema
        .createTable("availabilities")
        .addColumn("artist_id", columns.id, (column) =>
          column.notNull().references("artists.id").onDelete("cascade"),
        )
        .addColumn("starts_at", columns.localDateTime, (column) => column.notNull())
        .addColumn("ends_at", columns.localDateTime, (column) => column.notNull())
        // The same availability twice is refused by the database itself, whoever asks.
        .addPrimaryKeyConstraint("availabilities_pk", ["artist_id", "starts_at", "ends_at"])
        .addCheckConstraint("availabilities_end_after_start", sql`ends_at > starts_at`),
    ).execute();
  },
  async down(database) {
    await database.schema.dropTable("availabilities").execute();
    await database.schema.dropTable("artists").execute();
  },
};

const plannings: MigrationStep = {
  name: "0011-planning-plannings",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("plannings")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("event_date", columns.localDate, (column) => column.notNull())
        .addColumn("version", columns.integer, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull()),
    ).execute();
    await database.schema
      .createIndex("plannings_by_date")
      .on("plannings")
      .columns(["event_date", "id"])
      .execute();
    await table(
      database.schema
        .createTable("assignments")
        .addColumn("planning_id", columns.id, (column) =>
          column.notNull().references("plannings.id").onDelete("cascade"),
        )
        .addColumn("position", columns.integer, (column) => column.notNull())
        // No reference: a planning stays as it was when an artist of it is deleted.
        .addColumn("artist_id", columns.id, (column) => column.notNull())
        .addColumn("artist_name", columns.text, (column) => column.notNull())
        .addColumn("starts_at", columns.localDateTime, (column) => column.notNull())
        .addColumn("ends_at", columns.localDateTime, (column) => column.notNull())
        .addPrimaryKeyConstraint("assignments_pk", ["planning_id", "position"])
        .addCheckConstraint("assignments_end_after_start", sql`ends_at > starts_at`),
    ).execute();
  },
  async down(database) {
    await database.schema.dropTable("assignments").execute();
    await database.schema.dropTable("plannings").execute();
  },
};

const proposals: MigrationStep = {
  name: "0012-planning-proposals",
  async up(database, dialect) {
    await createProposals(database, dialect);
    await database.schema
      .createIndex("planning_proposals_by_state")
      .on("planning_proposals")
      .columns(["state", "event_date", "id"])
      .execute();
    await database.schema
      .createIndex("planning_proposals_by_job")
      .on("planning_proposals")
      .columns(["job_id", "event_date"])
      // One proposal for each day of a run, however often the run is tried.
      .unique()
      .execute();
  },
  async down(database) {
    await database.schema.dropTable("planning_proposals").execute();
  },
};

async function createProposals(database: Kysely<unknown>, { columns, table }: SqlDialect): Promise<void> {
  await table(
    database.schema
      .createTable("planning_proposals")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("job_id", columns.id, (column) => column.notNull())
      .addColumn("event_date", columns.localDate, (column) => column.notNull())
      .addColumn("state", columns.text, (column) => column.notNull())
      .addColumn("assignments", columns.json, (column) => column.notNull())
      .addColumn("left_out", columns.json, (column) => column.notNull())
      .addColumn("score", columns.real, (column) => column.notNull())
      .addColumn("confidence", columns.real, (column) => column.notNull())
      .addColumn("engine", columns.json, (column) => column.notNull())
      .addColumn("planning_id", columns.id)
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("decided_at", columns.instant)
      .addColumn("decided_by", columns.text),
  ).execute();
}

export const basicMigrations: readonly MigrationStep[] = [artists, plannings, proposals];
