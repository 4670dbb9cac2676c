import type { MigrationStep } from "../database/index.ts";

export interface TrashTables {
  trash: {
    id: string;
    subject_type: string;
    subject_id: string;
    label: string;
    snapshot: unknown;
    deleted_at: string;
    deleted_by: string;
  };
}

export const trashMigration: MigrationStep = {
  name: "0003-platform-trash",
  async up(database, { columns, table }) {
    await table(
      database.schema
        .createTable("trash")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("subject_type", columns.text, (column) => column.notNull())
        .addColumn("subject_id", columns.text, (column) => column.notNull())
        .addColumn("label", columns.text, (column) => column.notNull())
        .addColumn("snapshot", columns.json, (column) => column.notNull())
        .addColumn("deleted_at", columns.instant, (column) => column.notNull())
        .addColumn("deleted_by", columns.text, (column) => column.notNull()),
    ).execute();
  },
  async down(database) {
    await database.schema.dropTable("trash").execute();
  },
};
