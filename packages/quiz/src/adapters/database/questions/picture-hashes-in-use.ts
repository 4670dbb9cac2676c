import { tables } from "@souffleur/platform/database";
import type { FilesInUse } from "@souffleur/platform/files";
import { sql } from "kysely";
import type { QuizTables } from "../tables/index.ts";

interface Trashed {
  trash: { subject_type: string; snapshot: unknown };
}

/** Those of some hashes that a question's text names, in the bank, in a version before, as learners were asked it, or in the trash. */
export const pictureHashesInUse: FilesInUse = async (queries, hashes) => {
  const database = tables<QuizTables & Trashed>(queries);
  const used: string[] = [];
  for (const hash of hashes) {
    const names = (column: string) => sql<boolean>`cast(${sql.ref(column)} as text) like ${`%${hash}.%`}`;
    const found =
      (await database.selectFrom("quiz_questions").select("id").where(names("content")).limit(1).execute())
        .length +
      (
        await database
          .selectFrom("quiz_question_versions")
          .select("version")
          .where(names("content"))
          .limit(1)
          .execute()
      ).length +
      (
        await database
          .selectFrom("quiz_asked")
          .select("question_id")
          .where(names("content"))
          .limit(1)
          .execute()
      ).length +
      (
        await database
          .selectFrom("trash")
          .select("subject_type")
          .where("subject_type", "=", "quiz.question")
          .where(names("snapshot"))
          .limit(1)
          .execute()
      ).length;
    if (found > 0) used.push(hash);
  }
  return used;
};
