import { tables } from "@souffleur/platform/database";
import type { FilesInUse } from "@souffleur/platform/files";
import type { QuizTables } from "../tables/index.ts";

/** Those of some hashes that a document has or had, be it in the trash: a revision can be gone back to. */
export const documentHashesInUse: FilesInUse = async (queries, hashes) => {
  const database = tables<QuizTables>(queries);
  const used = new Set<string>();
  for (const table of ["quiz_documents", "quiz_texts", "quiz_deleted_texts"] as const) {
    const rows = await database
      .selectFrom(table)
      .select("file_hash")
      .where("file_hash", "in", hashes)
      .execute();
    for (const { file_hash: hash } of rows) if (hash !== null) used.add(hash);
  }
  return [...used];
};
