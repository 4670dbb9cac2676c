import { fail, ok, sameContent } from "@souffleur/kernel";
import { chunksOf, fromJson, storableJson } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { QuestionRepository } from "../../../application/questions/ports.ts";
import type { Question, QuestionContent } from "../../../domain/questions/question.ts";
import type { QuizTables } from "../tables/index.ts";
import { rowOfQuestion } from "./question-rows.ts";

type Tables = Kysely<QuizTables>;

export async function addTags(database: Tables, questions: readonly Question[]): Promise<void> {
  const rows = questions.flatMap(({ id, content }) =>
    [...new Set(content.tags)].map((tag) => ({ question_id: id, tag })),
  );
  for (const chunk of chunksOf(rows)) await database.insertInto("quiz_question_tags").values(chunk).execute();
}

/** A question changes, and what it was stays. */
export function questionVersions(
  database: Tables,
): Pick<QuestionRepository, "replace" | "versions" | "addVersions"> {
  return {
    async replace(question, changedBy) {
      const before = await database
        .selectFrom("quiz_questions")
        .selectAll()
        .where("id", "=", question.id)
        .executeTakeFirst();
      const { numUpdatedRows } = await database
        .updateTable("quiz_questions")
        .set(rowOfQuestion(question))
        .where("id", "=", question.id)
        .where("version", "=", question.version - 1)
        .executeTakeFirst();
      if (numUpdatedRows === 0n || before === undefined)
        return fail({ code: "version_stale", current: question.version });
      const content: QuestionContent = fromJson(before.content);
      if (saysAnother(content, question.content))
        await database
          .insertInto("quiz_question_versions")
          .values({
            question_id: question.id,
            version: before.version,
            content: storableJson(content),
            changed_by: changedBy,
            created_at: question.updatedAt,
          })
          .execute();
      await database.deleteFrom("quiz_question_tags").where("question_id", "=", question.id).execute();
      await addTags(database, [question]);
      return ok(undefined);
    },
    async versions(id) {
      const rows = await database
        .selectFrom("quiz_question_versions")
        .selectAll()
        .where("question_id", "=", id)
        .orderBy("version", "desc")
        .execute();
      return rows.map(({ version, content, changed_by, created_at }) => ({
        version,
        content: fromJson(content),
        changedBy: changed_by,
        createdAt: created_at,
      }));
    },
    async addVersions(id, versions) {
      const rows = versions.map(({ version, content, changedBy, createdAt }) => ({
        question_id: id,
        version,
        content: storableJson(content),
        changed_by: changedBy,
        created_at: createdAt,
      }));
      for (const chunk of chunksOf(rows))
        await database.insertInto("quiz_question_versions").values(chunk).execute();
    },
  };
}

/** That its passage stands elsewhere in its document now is nothing it says. */
function saysAnother(
  { source: _was, ...before }: QuestionContent,
  { source: _is, ...after }: QuestionContent,
) {
  return !sameContent(before, after);
}
