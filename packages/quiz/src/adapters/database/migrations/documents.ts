import type { MigrationStep, Queries, SqlDialect } from "@souffleur/platform/database";

/** Course material, its text, and the passages questions are made from. */
export const documents: MigrationStep = {
  name: "0041-quiz-documents",
  async up({ schema }, { columns, table }) {
    await makeDocuments({ schema }, { columns, table });
    await table(
      schema
        .createTable("quiz_texts")
        .addColumn("document_id", columns.id, (column) =>
          column.notNull().references("quiz_documents.id").onDelete("cascade"),
        )
        .addColumn("revision", columns.integer, (column) => column.notNull())
        .addColumn("text", columns.text, (column) => column.notNull())
        .addColumn("created_at", columns.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint("quiz_texts_key", ["document_id", "revision"]),
    ).execute();
    await table(
      schema
        .createTable("quiz_passages")
        .addColumn("id", columns.id, (column) => column.primaryKey())
        .addColumn("document_id", columns.id, (column) =>
          column.notNull().references("quiz_documents.id").onDelete("cascade"),
        )
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
      .createIndex("quiz_documents_by_subject")
      .on("quiz_documents")
      .columns(["subject", "id"])
      .execute();
    await schema
      .createIndex("quiz_documents_by_file_hash")
      .on("quiz_documents")
      .column("file_hash")
      .execute();
    await schema
      .createIndex("quiz_passages_by_document")
      .on("quiz_passages")
      .columns(["document_id", "position"])
      .execute();
  },
  async down({ schema }) {
    for (const name of ["quiz_passages", "quiz_texts", "quiz_documents"])
      await schema.dropTable(name).execute();
  },
};

function makeDocuments(
  { schema }: Pick<Queries, "schema">,
  { columns, table }: Pick<SqlDialect, "columns" | "table">,
) {
  return table(
    schema
      .createTable("quiz_documents")
      .addColumn("id", columns.id, (column) => column.primaryKey())
      .addColumn("title", columns.text, (column) => column.notNull())
      .addColumn("subject", columns.text, (column) => column.notNull())
      .addColumn("format", columns.text, (column) => column.notNull())
      .addColumn("filename", columns.text)
      .addColumn("address", columns.text)
      .addColumn("file_hash", columns.text, (column) => column.notNull())
      .addColumn("size_bytes", columns.integer, (column) => column.notNull())
      .addColumn("state", columns.text, (column) => column.notNull())
      .addColumn("problem", columns.json)
      .addColumn("revision", columns.integer, (column) => column.notNull())
      .addColumn("language", columns.text)
      .addColumn("pages", columns.integer)
      .addColumn("words", columns.integer, (column) => column.notNull())
      .addColumn("outline", columns.json, (column) => column.notNull())
      .addColumn("remarks", columns.json, (column) => column.notNull())
      .addColumn("search_key", columns.text, (column) => column.notNull())
      .addColumn("version", columns.integer, (column) => column.notNull())
      .addColumn("created_at", columns.instant, (column) => column.notNull())
      .addColumn("updated_at", columns.instant, (column) => column.notNull()),
  ).execute();
}
