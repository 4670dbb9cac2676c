import { sql } from "kysely";
import type { MigrationStep } from "../../database/index.ts";

export interface JobRow {
  readonly id: string;
  readonly type: string;
  readonly title: unknown;
  readonly state: string;
  readonly payload: unknown;
  readonly done: number;
  readonly total: number;
  readonly step: unknown;
  readonly eta_seconds: number | null;
  readonly attempts: number;
  readonly max_attempts: number;
  readonly run_after: string;
  /** What it was to wait for before its first attempt. */
  readonly not_before: string | null;
  readonly lease_token: string | null;
  readonly lease_until: string | null;
  readonly cancel_requested: number;
  readonly idempotency_key: string | null;
  readonly checkpoint: unknown;
  readonly result: unknown;
  readonly error: unknown;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly request_id: string | null;
  readonly created_at: string;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly version: number;
}

export interface JobTables {
  jobs: JobRow;
}

const jobsTable: MigrationStep = {
  name: "0005-platform-jobs",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("jobs")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("type", columns.text, (column) => column.notNull())
        .addColumn("title", columns.json, (column) => column.notNull())
        .addColumn("state", columns.text, (column) => column.notNull())
        .addColumn("payload", columns.json, (column) => column.notNull())
        .addColumn("done", columns.integer, (column) => column.notNull().defaultTo(0))
        .addColumn("total", columns.integer, (column) => column.notNull().defaultTo(0))
        .addColumn("step", columns.json)
        .addColumn("eta_seconds", columns.integer)
        .addColumn("attempts", columns.integer, (column) => column.notNull().defaultTo(0))
        .addColumn("max_attempts", columns.integer, (column) => column.notNull())
        .addColumn("run_after", columns.instant, (column) => column.notNull())
        .addColumn("lease_token", columns.text)
        .addColumn("lease_until", columns.instant)
        .addColumn("cancel_requested", columns.integer, (column) => column.notNull().defaultTo(0))
        .addColumn("idempotency_key", columns.text)
        .addColumn("checkpoint", columns.json)
        .addColumn("result", columns.json)
        .addColumn("error", columns.json)
        .addColumn("actor_kind", columns.text, (column) => column.notNull())
        .addColumn("actor_id", columns.id)
        .addColumn("actor_name", columns.text, (column) => column.notNull())
        .addColumn("request_id", columns.text)
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("started_at", columns.instant)
        .addColumn("finished_at", columns.instant)
        .addColumn("version", columns.integer, (column) => column.notNull().defaultTo(1)),
    ).execute();
    // Each holds only the rows its question is about: the finished ones, nearly all in time, cost the queue nothing.
    for (const index of indexes) await sql.raw(index).execute(database);
  },
  async down(database) {
    await database.schema.dropTable("jobs").execute();
  },
};

const indexes = [
  "create index jobs_due on jobs (run_after, id) where state = 'queued'",
  "create index jobs_leased on jobs (lease_until) where state = 'running'",
  "create index jobs_open_by_actor on jobs (actor_kind, actor_id) where state in ('queued', 'running')",
  "create index jobs_finished on jobs (finished_at) where finished_at is not null",
  "create unique index jobs_idempotency on jobs (type, idempotency_key) where idempotency_key is not null",
];

const notBefore: MigrationStep = {
  name: "0022-platform-jobs-not-before",
  async up(database, { columns }) {
    await database.schema.alterTable("jobs").addColumn("not_before", columns.instant).execute();
  },
  async down(database) {
    await database.schema.alterTable("jobs").dropColumn("not_before").execute();
  },
};

export const jobsMigrations: readonly MigrationStep[] = [jobsTable, notBefore];
