import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { PassageRepository } from "../../../application/documents/ports.ts";
import type { PassageId } from "../../../domain/documents/document.ts";
import { putPassageWords } from "../search/passage-words.ts";
import type { QuizTables } from "../tables/index.ts";
import { passageOfRow, rowOfPassage } from "./document-rows.ts";

export function passageRepository(queries: Queries): PassageRepository {
  const database = tables<QuizTables>(queries);
  const selectAll = () => database.selectFrom("quiz_passages").selectAll();
  return {
    async find(id) {
      const row = await selectAll().where("id", "=", id).executeTakeFirst();
      return row && passageOfRow(row);
    },
    async findAll(ids) {
      const rows = [];
      for (const chunk of chunksOf(ids)) rows.push(...(await selectAll().where("id", "in", chunk).execute()));
      return rows.map(passageOfRow);
    },
    async ofDocument(id) {
      const rows = await selectAll().where("document_id", "=", id).orderBy("position").execute();
      return rows.map(passageOfRow);
    },
    async list(id, { limit, after }) {
      const rows = await selectAll()
        .where("document_id", "=", id)
        .where("position", ">", Number(after?.[0] ?? -1))
        .orderBy("position")
        .limit(limit + 1)
        .execute();
      const { items, next } = asPage(rows, limit, ({ position }) => [String(position)]);
      return { items: items.map(passageOfRow), next };
    },
    async ofDocuments(ids) {
      const rows = [];
      for (const chunk of chunksOf(ids))
        rows.push(
          ...(await selectAll()
            .where("document_id", "in", chunk)
            .orderBy("document_id")
            .orderBy("position")
            .execute()),
        );
      return rows.map(passageOfRow);
    },
    async replaceAll(documentId, passages) {
      const before = await database
        .selectFrom("quiz_passages")
        .select("id")
        .where("document_id", "=", documentId)
        .execute();
      const known = new Set<PassageId>(before.map(({ id }) => id));
      const kept = new Set(passages.map(({ id }) => id));
      for (const chunk of chunksOf([...known].filter((id) => !kept.has(id))))
        await database.deleteFrom("quiz_passages").where("id", "in", chunk).execute();
      for (const passage of passages.filter(({ id }) => known.has(id)))
        await database
          .updateTable("quiz_passages")
          .set(rowOfPassage(passage))
          .where("id", "=", passage.id)
          .execute();
      const rows = passages.filter(({ id }) => !known.has(id)).map(rowOfPassage);
      for (const chunk of chunksOf(rows)) await database.insertInto("quiz_passages").values(chunk).execute();
      await putPassageWords(queries, passages);
    },
  };
}
