import type { Queries, SqlDialect } from "@souffleur/platform/database";
import { type RawBuilder, sql } from "kysely";

/** `plot`: not all of them in the title. */
export type Where = "title" | "plot" | "anywhere";

/** Works that have words beginning like the given ones, all of them. */
export interface WordSearch {
  /** A select of their `number`. */
  numbers(where: Where): RawBuilder<unknown>;
  /** The same asked of one row `s` of the shelf. */
  test(where: Where): RawBuilder<unknown>;
  /** How many there are; no further than one more than `most`. */
  count(queries: Queries, where: Where, most: number): Promise<number>;
}

/** The words are letters and digits only; see `words.ts`. */
export function wordSearch(kind: SqlDialect["kind"], words: readonly string[]): WordSearch {
  const numbers = kind === "sqlite" ? inSqlite(words) : inPostgres(words);
  return {
    numbers,
    test: (where) =>
      sql`exists (select 1 from library_texts as t where t.number = s.number and ${reads(words, where)})`,
    async count(queries, where, most) {
      const { rows } = await sql<{ found: number }>`
        select count(*) as found from (select number from (${numbers(where)}) as matching limit ${most + 1}) as counted
      `.execute(queries);
      return Number(rows[0]?.found ?? 0);
    },
  };
}

function inSqlite(words: readonly string[]): WordSearch["numbers"] {
  const all = words.map((word) => `"${word}"*`).join(" AND ");
  const questions: Readonly<Record<Where, string>> = {
    anywhere: all,
    title: `{title} : (${all})`,
    plot: `(${all}) NOT ({title} : (${all}))`,
  };
  return (where) =>
    sql`select rowid as number from library_search where library_search match ${questions[where]}`;
}

function inPostgres(words: readonly string[]): WordSearch["numbers"] {
  const all = sql`to_tsquery('simple', ${words.map((word) => `${word}:*`).join(" & ")})`;
  const questions: Readonly<Record<Where, RawBuilder<unknown>>> = {
    anywhere: sql`all_words @@ ${all}`,
    title: sql`title_words @@ ${all}`,
    plot: sql`all_words @@ ${all} and not title_words @@ ${all}`,
  };
  return (where) => sql`select number from library_texts where ${questions[where]}`;
}

/** Read in the text itself, which has a space before each word. */
function reads(words: readonly string[], where: Where): RawBuilder<unknown> {
  const inText = (text: RawBuilder<unknown>) =>
    sql.join(
      words.map((word) => sql`${text} like ${`% ${word}%`}`),
      sql` and `,
    );
  const all = inText(sql`(t.title || t.plot)`);
  if (where === "anywhere") return all;
  const title = inText(sql`t.title`);
  return where === "title" ? title : sql`${all} and not (${title})`;
}
