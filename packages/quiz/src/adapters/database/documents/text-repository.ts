import { type Queries, tables } from "@souffleur/platform/database";
import type { TextRepository } from "../../../application/documents/ports.ts";
import type { QuizTables } from "../tables/index.ts";

/** The texts of documents, a row for each revision. */
export function textRepository(queries: Queries): TextRepository {
  const database = tables<QuizTables>(queries);
  return {
    async find(id, revision) {
      let query = database
        .selectFrom("quiz_texts")
        .select("text")
        .where("document_id", "=", id)
        .orderBy("revision", "desc")
        .limit(1);
      if (revision !== undefined) query = query.where("revision", "=", revision);
      return (await query.executeTakeFirst())?.text;
    },
    async put(id, { revision, text, fileHash }, at) {
      await database
        .insertInto("quiz_texts")
        .values({ document_id: id, revision, text, created_at: at, file_hash: fileHash })
        .onConflict((conflict) =>
          conflict.columns(["document_id", "revision"]).doUpdateSet({ text, file_hash: fileHash }),
        )
        .execute();
    },
  };
}
