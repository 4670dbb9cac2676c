import { type Queries, tables } from "@souffleur/platform/database";
import type { DeletedTexts } from "../../../application/documents/ports.ts";
import type { DocumentId } from "../../../domain/documents/document.ts";
import { putPassageWords } from "../search/passage-words.ts";
import type { QuizTables } from "../tables/index.ts";
import { passageRepository } from "./passage-repository.ts";

const textColumns = ["document_id", "revision", "text", "created_at", "file_hash"] as const;
const passageColumns = [
  ...([
    "id",
    "document_id",
    "revision",
    "position",
    "kind",
    "language",
    "headings",
    "page",
    "last_page",
  ] as const),
  ...(["text", "start_offset", "end_offset", "emphasized", "hash"] as const),
] as const;

/** Texts and passages go from table to table inside the database: some are too long to be carried around. */
export function deletedTexts(queries: Queries): DeletedTexts {
  const database = tables<QuizTables>(queries);
  const forget = (id: DocumentId) => forgetDeleted(queries, id);
  return {
    async putAway(id) {
      await forget(id);
      await database
        .insertInto("quiz_deleted_texts")
        .columns(textColumns)
        .expression((of) => of.selectFrom("quiz_texts").select(textColumns).where("document_id", "=", id))
        .execute();
      await database
        .insertInto("quiz_deleted_passages")
        .columns(passageColumns)
        .expression((of) =>
          of.selectFrom("quiz_passages").select(passageColumns).where("document_id", "=", id),
        )
        .execute();
    },
    async bringBack(id) {
      await database
        .insertInto("quiz_texts")
        .columns(textColumns)
        .expression((of) =>
          of.selectFrom("quiz_deleted_texts").select(textColumns).where("document_id", "=", id),
        )
        .execute();
      await database
        .insertInto("quiz_passages")
        .columns(passageColumns)
        .expression((of) =>
          of.selectFrom("quiz_deleted_passages").select(passageColumns).where("document_id", "=", id),
        )
        .execute();
      // What they are found by is made of them, and was not kept.
      await putPassageWords(queries, await passageRepository(queries).ofDocument(id));
      await forget(id);
    },
  };
}

/** For good: of one document, or of all that are in the trash. */
export async function forgetDeleted(queries: Queries, id?: DocumentId): Promise<void> {
  const database = tables<QuizTables>(queries);
  for (const table of ["quiz_deleted_texts", "quiz_deleted_passages"] as const) {
    const all = database.deleteFrom(table);
    await (id === undefined ? all : all.where("document_id", "=", id)).execute();
  }
}
