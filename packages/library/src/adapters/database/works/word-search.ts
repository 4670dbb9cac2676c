import type { Queries, SqlDialect } from "@souffleur/platform/database";
import { type RawBuilder, sql } from "kysely";
import type { Source } from "./source.ts";

/** `plot`: not all of them in the title. */
export type Where = "title" | "plot" | "anywhere";

type Kind = SqlDialect["kind"];
type Column = "title" | "anywhere";

/** More than these are not taken out of the index: they are met soon enough along the order of a list. */
const MOST = 6_000;

/** Works that have words beginning like the given ones, all of them; the words are as in `words.ts`. */
export class WordSearch {
  readonly #queries: Queries;
  readonly #kind: Kind;
  readonly #words: readonly string[];
  readonly #found = new Map<Column, Promise<readonly number[] | undefined>>();

  constructor(queries: Queries, kind: Kind, words: readonly string[]) {
    this.#queries = queries;
    this.#kind = kind;
    this.#words = words;
  }

  async source(where: Where): Promise<Source> {
    const inTitle = where === "anywhere" ? undefined : await this.#numbers("title");
    if (where === "title") return this.#sourceOf(inTitle, (number) => this.#reads("title", number));
    const anywhere = await this.#numbers("anywhere");
    if (where === "anywhere") return this.#sourceOf(anywhere, (number) => this.#reads("anywhere", number));
    const taken = new Set(inTitle);
    const inPlot = inTitle && anywhere?.filter((number) => !taken.has(number));
    return this.#sourceOf(
      inPlot,
      (number) => sql`${this.#reads("anywhere", number)} and not ${this.#reads("title", number)}`,
    );
  }

  #sourceOf(numbers: readonly number[] | undefined, test: Source["test"]): Source {
    if (numbers === undefined) return { works: MOST, numbers: undefined, test };
    const listed = this.#listed(numbers);
    return { works: numbers.length, numbers: listed, test: (number) => sql`${number} in (${listed})` };
  }

  /** Those the index has; nothing where it has too many. */
  #numbers(column: Column): Promise<readonly number[] | undefined> {
    const found = this.#found.get(column) ?? this.#ask(column);
    this.#found.set(column, found);
    return found;
  }

  async #ask(column: Column): Promise<readonly number[] | undefined> {
    const select = this.#kind === "sqlite" ? inSqlite(this.#words, column) : inPostgres(this.#words, column);
    const { rows } = await sql<{ number: number }>`${select} limit ${MOST + 1}`.execute(this.#queries);
    return rows.length > MOST ? undefined : rows.map(({ number }) => number);
  }

  /** As one value: a statement for each length of the list would be another one each time. */
  #listed(numbers: readonly number[]): RawBuilder<unknown> {
    const list = JSON.stringify(numbers);
    return this.#kind === "sqlite"
      ? sql`select value as number from json_each(${list})`
      : sql`select value::bigint as number from jsonb_array_elements_text(${list}::jsonb)`;
  }

  /** Read in the text itself, which has a space before each word. */
  #reads(column: Column, number: RawBuilder<unknown>): RawBuilder<unknown> {
    const text = column === "title" ? sql`t.title` : sql`(t.title || t.plot)`;
    const position = sql.raw(this.#kind === "sqlite" ? "instr" : "strpos");
    const all = sql.join(
      this.#words.map((word) => sql`${position}(${text}, ${` ${word}`}) > 0`),
      sql` and `,
    );
    return sql`exists (select 1 from library_texts as t where t.number = ${number} and ${all})`;
  }
}

function inSqlite(words: readonly string[], column: Column): RawBuilder<unknown> {
  const all = words.map((word) => `"${word}"*`).join(" AND ");
  const question = column === "title" ? `{title} : (${all})` : all;
  return sql`select rowid as number from library_search where library_search match ${question}`;
}

function inPostgres(words: readonly string[], column: Column): RawBuilder<unknown> {
  const all = sql`to_tsquery('simple', ${words.map((word) => `${word}:*`).join(" & ")})`;
  const field = sql.ref(column === "title" ? "title_words" : "all_words");
  return sql`select number from library_texts where ${field} @@ ${all}`;
}
