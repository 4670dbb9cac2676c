import { fromJson, tables } from "@souffleur/platform/database";
import type { InboxItem, InboxSource } from "@souffleur/platform/module";
import { sql } from "kysely";
import { labelOf } from "../../../application/questions/question-record.ts";
import type { Draft, DraftId } from "../../../domain/agents/draft.ts";
import type { Question, QuestionId } from "../../../domain/questions/question.ts";
import type { QuizTables } from "../tables/index.ts";

const draftKind = "quiz.draft";
const questionKind = "quiz.question";

/** Drafts that wait for a decision, in the inbox all assistants share. */
export const draftInbox: InboxSource = {
  kind: draftKind,
  waiting: sql`select ${sql.lit(draftKind)} as kind, id, created_at, confidence
    from quiz_drafts where state in ('open', 'restored')`,
  async load(queries, ids) {
    const rows = await tables<QuizTables>(queries)
      .selectFrom("quiz_drafts")
      .select(["id", "content", "confidence", "created_at", "version"])
      .where("id", "in", ids as DraftId[])
      .execute();
    return rows.map((row): InboxItem => {
      const content = fromJson<Draft["content"]>(row.content);
      const title = labelOf(content);
      return {
        kind: draftKind,
        id: row.id,
        title: { fr: title, en: title },
        subtitle: sayPlace(content.source),
        confidence: row.confidence,
        createdAt: row.created_at,
        version: row.version,
      };
    });
  },
};

/** Questions of the bank whose passage changed or went: to be kept, edited or retired. */
export const questionInbox: InboxSource = {
  kind: questionKind,
  waiting: sql`select ${sql.lit(questionKind)} as kind, id, updated_at as created_at, 0 as confidence
    from quiz_questions where source_state in ('changed', 'gone') and status = 'accepted'`,
  async load(queries, ids) {
    const rows = await tables<QuizTables>(queries)
      .selectFrom("quiz_questions")
      .select(["id", "content", "source_state", "updated_at", "version"])
      .where("id", "in", ids as QuestionId[])
      .execute();
    return rows.map((row): InboxItem => {
      const title = labelOf(fromJson<Question["content"]>(row.content));
      return {
        kind: questionKind,
        id: row.id,
        title: { fr: title, en: title },
        subtitle:
          row.source_state === "gone"
            ? { fr: "son passage n'est plus dans le document", en: "its passage is gone from the document" }
            : { fr: "son passage a changé dans le document", en: "its passage changed in the document" },
        confidence: 0,
        createdAt: row.updated_at,
        version: row.version,
      };
    });
  },
};

function sayPlace({ documentTitle, page }: Draft["content"]["source"]): InboxItem["subtitle"] {
  if (page === undefined) return { fr: documentTitle, en: documentTitle };
  return { fr: `${documentTitle}, page ${page}`, en: `${documentTitle}, page ${page}` };
}
