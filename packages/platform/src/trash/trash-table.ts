import { sql } from "kysely";
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
    deletion_reason: string | null;
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

/** What other tools read in the trash: why, and which thing of which kind (`library.video-file` is a `video_file`). */
export const trashReasonMigration: MigrationStep = {
  name: "0037-platform-trash-reason",
  async up(database, { kind, columns }) {
    await database.schema.alterTable("trash").addColumn("deletion_reason", columns.text).execute();
    const [position, kept] = kind === "sqlite" ? ["instr", "virtual"] : ["strpos", "stored"];
    const type = `replace(substr(subject_type, ${position}(subject_type, '.') + 1), '-', '_')`;
    for (const [name, value] of [
      ["entity_type", type],
      ["original_id", "subject_id"],
    ]) {
      const made = sql.raw(`text generated always as (${value}) ${kept}`);
      await sql`alter table trash add column ${sql.ref(name ?? "")} ${made}`.execute(database);
    }
    await database.schema
      .createIndex("trash_by_entity")
      .on("trash")
      .columns(["entity_type", "original_id"])
      .execute();
  },
  async down(database) {
    await database.schema.dropIndex("trash_by_entity").execute();
    for (const name of ["original_id", "entity_type", "deletion_reason"])
      await database.schema.alterTable("trash").dropColumn(name).execute();
  },
};
