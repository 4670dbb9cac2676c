import { fail, ok } from "@souffleur/kernel";
import { chunksOf, containing, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { DocumentRepository } from "../../../application/documents/ports.ts";
import type { DocumentId } from "../../../domain/documents/document.ts";
import type { QuizTables } from "../tables/index.ts";
import { documentOfRow, rowOfDocument } from "./document-rows.ts";

export function documentRepository(queries: Queries): DocumentRepository {
  const database = tables<QuizTables>(queries);
  const selectAll = () => database.selectFrom("quiz_documents").selectAll();
  return {
    async add(document) {
      await database.insertInto("quiz_documents").values(rowOfDocument(document)).execute();
    },
    async find(id) {
      const row = await selectAll().where("id", "=", id).executeTakeFirst();
      return row && documentOfRow(row);
    },
    async findForChange(id) {
      const row = await selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && documentOfRow(row);
    },
    async findAll(ids) {
      const rows = [];
      for (const chunk of chunksOf(ids)) rows.push(...(await selectAll().where("id", "in", chunk).execute()));
      return rows.map(documentOfRow);
    },
    async findByFile(fileHash) {
      const rows = await selectAll().where("file_hash", "=", fileHash).orderBy("id").execute();
      return rows.map(documentOfRow);
    },
    async list({ limit, after }, { subject, search }) {
      let query = selectAll()
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (after !== undefined) query = query.where("id", "<", after[0] as DocumentId);
      if (subject !== undefined) query = query.where("subject", "=", subject);
      if (search !== undefined) query = query.where(containing(search));
      const { items, next } = asPage(await query.execute(), limit, ({ id }) => [id]);
      return { items: items.map(documentOfRow), next };
    },
    async subjects() {
      const rows = await database
        .selectFrom("quiz_documents")
        .select(({ fn }) => [
          "subject",
          fn.countAll<number | string>().as("documents"),
          fn.sum<number | string>("words").as("words"),
        ])
        .groupBy("subject")
        .orderBy("subject")
        .execute();
      return rows.map(({ subject, documents, words }) => ({
        subject,
        documents: Number(documents),
        words: Number(words),
      }));
    },
    async replace(document) {
      const { numUpdatedRows } = await database
        .updateTable("quiz_documents")
        .set(rowOfDocument(document))
        .where("id", "=", document.id)
        .where("version", "=", document.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n
        ? fail({ code: "version_stale", current: document.version })
        : ok(undefined);
    },
    async remove(id) {
      await database.deleteFrom("quiz_documents").where("id", "=", id).execute();
    },
  };
}
