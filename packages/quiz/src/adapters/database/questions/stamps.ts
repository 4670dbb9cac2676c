import { isWaiting, proposalStates } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import type { DraftId } from "../../../domain/agents/draft.ts";
import type { QuestionId } from "../../../domain/questions/question.ts";
import type { QuizTables } from "../tables/index.ts";

/** Which there are, and in which version: enough for a copy in memory to follow them. */
export interface Stamps<Id> {
  /** Another after every change of any of them. */
  ofAll(): Promise<string>;
  list(limit: number, after: Id | undefined): Promise<readonly Stamp<Id>[]>;
}

export interface Stamp<Id> {
  readonly id: Id;
  readonly version: number;
}

/** Of the questions of the bank. */
export function questionStamps(queries: Queries): Stamps<QuestionId> {
  const questions = tables<QuizTables>(queries).selectFrom("quiz_questions");
  return {
    async ofAll() {
      const row = await questions
        .select(({ fn }) => [
          fn.countAll().as("count"),
          fn.sum("version").as("versions"),
          fn.max("updated_at").as("last"),
        ])
        .executeTakeFirstOrThrow();
      return `${row.count} ${row.versions} ${row.last}`;
    },
    list(limit, after) {
      const page = questions.select(["id", "version"]).orderBy("id").limit(limit);
      return (after === undefined ? page : page.where("id", ">", after)).execute();
    },
  };
}

/** Of the drafts that wait for a decision. */
export function waitingStamps(queries: Queries): Stamps<DraftId> {
  const waiting = tables<QuizTables>(queries)
    .selectFrom("quiz_drafts")
    .where("state", "in", proposalStates.filter(isWaiting));
  return {
    async ofAll() {
      const row = await waiting
        .select(({ fn }) => [
          fn.countAll().as("count"),
          fn.sum("version").as("versions"),
          fn.max("updated_at").as("last"),
        ])
        .executeTakeFirstOrThrow();
      return `${row.count} ${row.versions} ${row.last}`;
    },
    list(limit, after) {
      const page = waiting.select(["id", "version"]).orderBy("id").limit(limit);
      return (after === undefined ? page : page.where("id", ">", after)).execute();
    },
  };
}
