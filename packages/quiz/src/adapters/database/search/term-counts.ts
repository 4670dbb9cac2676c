import type { Queries } from "@souffleur/platform/database";
import { sql } from "kysely";

/** How many passages have each of some terms, and how many there are. */
export interface TermCounts {
  of(
    terms: readonly string[],
  ): Promise<{ readonly counts: ReadonlyMap<string, number>; readonly all: number }>;
}

/** So long a count is good enough: what weighs by it hardly changes with one document more. */
const FRESH_MS = 60_000;
/** Fewer are counted each time: that is quick, and one document more may well change them much. */
const LEAST_REMEMBERED = 50;
const MOST_REMEMBERED = 10_000;

interface Remembered {
  readonly passages: number;
  readonly until: number;
}

/** Counting a frequent term takes PostgreSQL longer than finding with it: those are remembered for a while. */
export function termCounts(queries: Queries, millis: () => number = () => performance.now()): TermCounts {
  const known = new Map<string, Remembered>();
  /** Of no term at all: so many passages there are. */
  const ALL = "";
  return {
    async of(terms) {
      const now = millis();
      const counts = new Map<string, number>();
      const unknown: string[] = [];
      for (const term of [ALL, ...terms]) {
        const before = known.get(term);
        if (before === undefined || before.until <= now) unknown.push(term);
        else counts.set(term, before.passages);
      }
      for (const { term, passages } of await countEach(queries, unknown)) {
        counts.set(term, passages);
        if (passages < LEAST_REMEMBERED) continue;
        if (known.size >= MOST_REMEMBERED) known.clear();
        known.set(term, { passages, until: now + FRESH_MS });
      }
      const all = counts.get(ALL) ?? 0;
      counts.delete(ALL);
      return { counts, all };
    },
  };
}

async function countEach(queries: Queries, terms: readonly string[]) {
  if (terms.length === 0) return [];
  const { rows } = await sql<{ term: string; passages: number | string }>`
    select t.term, case
        when t.term = '' then (select count(*) from quiz_passage_words)
        else (select count(*) from quiz_passage_words where stem_terms @@ ('''' || t.term || '''')::tsquery)
      end as passages
    from unnest(${terms}::text[]) as t(term)`.execute(queries);
  return rows.map(({ term, passages }) => ({ term, passages: Number(passages) }));
}
