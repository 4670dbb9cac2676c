import type { MigrationStep, Queries, SqlDialect } from "@souffleur/platform/database";

/** Reports on the state of the collection, what they found, and what was done about it. */
export const care: MigrationStep = {
  name: "0039-library-care",
  async up(database, dialect) {
    await makeReports(database, dialect);
    await makeFixes(database, dialect);
    await makeFindings(database, dialect);
    const { schema } = database;
    await schema
      .createIndex("care_reports_by_time")
      .on("care_reports")
      .columns(["created_at", "id"])
      .execute();
    for (const [name, ...keys] of findingIndexes)
      await schema.createIndex(name).on("care_findings").columns(keys).execute();
  },
  async down(database) {
    for (const table of ["care_findings", "care_fixes", "care_reports"])
      await database.schema.dropTable(table).execute();
  },
};

const findingIndexes = [
  ["care_findings_by_report", "report_id", "id"],
  ["care_findings_by_state", "state", "kind"],
  ["care_findings_by_fix", "fix_id"],
] as const;

function makeReports({ schema }: Queries, { columns, table }: SqlDialect) {
  return table(
    schema
      .createTable("care_reports")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      // One report for each run, however often the run is tried.
      .addColumn("job_id", columns.id, (column) => column.notNull().unique())
      .addColumn("folder_id", columns.id)
      .addColumn("kinds", columns.json, (column) => column.notNull())
      .addColumn("absent_folders", columns.json, (column) => column.notNull())
      .addColumn("entries", columns.integer, (column) => column.notNull())
      .addColumn("records", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull()),
  ).execute();
}

function makeFixes({ schema }: Queries, { columns, table }: SqlDialect) {
  return table(
    schema
      .createTable("care_fixes")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("state", columns.text, (column) => column.notNull())
      .addColumn("keep", columns.json, (column) => column.notNull())
      .addColumn("job_id", columns.id, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("updated_at", columns.instant, (column) => column.notNull()),
  ).execute();
}

function makeFindings({ schema }: Queries, { columns, table }: SqlDialect) {
  return table(
    schema
      .createTable("care_findings")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("report_id", columns.id, (column) =>
        column.notNull().references("care_reports.id").onDelete("cascade"),
      )
      .addColumn("kind", columns.text, (column) => column.notNull())
      .addColumn("severity", columns.text, (column) => column.notNull())
      .addColumn("subject_key", columns.text, (column) => column.notNull())
      .addColumn("label", columns.text, (column) => column.notNull())
      .addColumn("path", columns.text)
      .addColumn("facts", columns.json, (column) => column.notNull())
      .addColumn("copies", columns.json)
      .addColumn("fix", columns.json)
      .addColumn("choices", columns.json)
      .addColumn("is_by_choice", columns.integer, (column) => column.notNull())
      .addColumn("state", columns.text, (column) => column.notNull())
      .addColumn("fix_id", columns.id, (column) => column.references("care_fixes.id"))
      .addColumn("refusal", columns.text)
      // What the fix changed of the records, while it stands.
      .addColumn("trace", columns.json)
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("updated_at", columns.instant, (column) => column.notNull()),
  ).execute();
}
