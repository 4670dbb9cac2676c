import type { MigrationStep } from "@souffleur/platform/database";

/** The file of each revision, and where the texts and passages of deleted documents wait for a restore. */
export const documentFiles: MigrationStep = {
  name: "0044-quiz-document-files",
  async up({ schema }, { columns, table }) {
    await schema.alterTable("quiz_texts").addColumn("file_hash", columns.text).execute();
    await schema.createIndex("quiz_texts_by_file_hash").on("quiz_texts").column("file_hash").execute();
    await table(
      schema
        .createTable("quiz_deleted_texts")
        .addColumn("document_id", columns.id, (column) => column.notNull())
        .addColumn("revision", columns.integer, (column) => column.notNull())
        .addColumn("text", columns.text, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addColumn("file_hash", columns.text)
        .addPrimaryKeyConstraint("quiz_deleted_texts_key", ["document_id", "revision"]),
    ).execute();
    await table(
      schema
        .createTable("quiz_deleted_passages")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("document_id", columns.id, (column) => column.notNull())
        .addColumn("revision", columns.integer, (column) => column.notNull())
        .addColumn("position", columns.integer, (column) => column.notNull())
        .addColumn("kind", columns.text, (column) => column.notNull())
        .addColumn("language", columns.text, (column) => column.notNull())
        .addColumn("headings", columns.json, (column) => column.notNull())
        .addColumn("page", columns.integer)
        .addColumn("last_page", columns.integer)
        .addColumn("text", columns.text, (column) => column.notNull())
        .addColumn("start_offset", columns.integer, (column) => column.notNull())
        .addColumn("end_offset", columns.integer, (column) => column.notNull())
        .addColumn("emphasized", columns.json, (column) => column.notNull())
        .addColumn("hash", columns.text, (column) => column.notNull()),
    ).execute();
    await schema
      .createIndex("quiz_deleted_passages_by_document")
      .on("quiz_deleted_passages")
      .column("document_id")
      .execute();
    await schema
      .createIndex("quiz_deleted_texts_by_file_hash")
      .on("quiz_deleted_texts")
      .column("file_hash")
      .execute();
  },
  async down({ schema }) {
    for (const name of ["quiz_deleted_passages", "quiz_deleted_texts"])
      await schema.dropTable(name).execute();
    await schema.dropIndex("quiz_texts_by_file_hash").execute();
    await schema.alterTable("quiz_texts").dropColumn("file_hash").execute();
  },
};
