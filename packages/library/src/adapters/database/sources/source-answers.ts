import type { InstantText } from "@souffleur/kernel";
import { fromJson, type Queries, storableJson, tables } from "@souffleur/platform/database";
import type { LibraryTables } from "../tables/index.ts";

export interface StoredAnswer {
  readonly value: unknown;
}

/** What sources answered before. */
export interface SourceAnswers {
  /** The answer, where there is one that may still be believed. */
  find(key: string, now: InstantText): Promise<StoredAnswer | undefined>;
  keep(answer: {
    readonly key: string;
    readonly source: string;
    readonly value: unknown;
    readonly expiresAt: InstantText;
  }): Promise<void>;
  /** Lets go of those nobody may believe any more; how many. */
  forget(now: InstantText): Promise<number>;
}

export function sourceAnswers(queries: Queries): SourceAnswers {
  const database = tables<LibraryTables>(queries);
  return {
    async find(key, now) {
      const row = await database
        .selectFrom("source_answers")
        .select("answer")
        .where("key", "=", key)
        .where("expires_at", ">", now)
        .executeTakeFirst();
      return row && fromJson<StoredAnswer>(row.answer);
    },
    async keep({ key, source, value, expiresAt }) {
      // Nothing found is an answer too: it is kept as an object without a value.
      const changing = { source, answer: storableJson({ value }), expires_at: expiresAt };
      await database
        .insertInto("source_answers")
        .values({ key, ...changing })
        .onConflict((conflict) => conflict.column("key").doUpdateSet(changing))
        .execute();
    },
    async forget(now) {
      const { numDeletedRows } = await database
        .deleteFrom("source_answers")
        .where("expires_at", "<=", now)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
