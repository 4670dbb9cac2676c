import type { InstantText } from "@souffleur/kernel";
import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { QuestionRepository } from "../../../application/questions/ports.ts";
import type { QuestionId } from "../../../domain/questions/question.ts";
import type { QuizTables } from "../tables/index.ts";
import { matching, questionFacetsOf } from "./question-facets.ts";
import { questionOfRow, rowOfQuestion } from "./question-rows.ts";
import { addTags, questionVersions } from "./question-versions.ts";

export function questionRepository(queries: Queries): QuestionRepository {
  const database = tables<QuizTables>(queries);
  const selectAll = () => database.selectFrom("quiz_questions").selectAll();
  return {
    ...questionVersions(database),
    async addAll(questions) {
      for (const chunk of chunksOf(questions))
        await database.insertInto("quiz_questions").values(chunk.map(rowOfQuestion)).execute();
      await addTags(database, questions);
    },
    async find(id) {
      const row = await selectAll().where("id", "=", id).executeTakeFirst();
      return row && questionOfRow(row);
    },
    async findForChange(id) {
      const row = await selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && questionOfRow(row);
    },
    async findAll(ids) {
      const rows = [];
      for (const chunk of chunksOf(ids)) rows.push(...(await selectAll().where("id", "in", chunk).execute()));
      return rows.map(questionOfRow);
    },
    async findByFingerprint(fingerprints) {
      const rows = [];
      for (const chunk of chunksOf(fingerprints))
        rows.push(...(await selectAll().where("fingerprint", "in", chunk).orderBy("id").execute()));
      return rows.map(questionOfRow);
    },
    async ofDocument(id) {
      const rows = await selectAll().where("document_id", "=", id).orderBy("id").execute();
      return rows.map(questionOfRow);
    },
    async list({ limit, after }, filter) {
      let query = matching(queries, filter)
        .selectAll()
        .orderBy("updated_at", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (after !== undefined) {
        // The cursor was read as an instant and an id.
        const [updatedAt, id] = after as [InstantText, QuestionId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("updated_at", "id"), "<", tuple(updatedAt, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.updated_at, row.id]);
      return { items: items.map(questionOfRow), next };
    },
    facets: (filter) => questionFacetsOf(queries, filter),
    async remove(id) {
      await database.deleteFrom("quiz_questions").where("id", "=", id).execute();
    },
  };
}
