import { type Queries, tables } from "@souffleur/platform/database";
import { sql } from "kysely";
import type { WordIndex } from "../../../application/search/ports.ts";
import { type SearchTerms, sharedTerms } from "../../../domain/search/index-words.ts";
import type { QuizTables } from "../tables/index.ts";
import { passageCondition } from "./passage-filter.ts";

/** Stems find more; the very words settle what would else stand side by side. */
const WEIGHT = { words: 0.001, stems: 1 };

/** Ranked by bm25 over both columns. */
export function sqliteWordIndex(queries: Queries): WordIndex {
  const database = tables<QuizTables>(queries);
  return {
    async find(terms, filter, limit) {
      if (terms.words.length === 0) return [];
      const score = sql<number>`-bm25(quiz_passage_search, ${sql.lit(WEIGHT.words)}, ${sql.lit(WEIGHT.stems)})`;
      const rows = await database
        .selectFrom("quiz_passage_search")
        .innerJoin("quiz_passage_words as w", "w.number", "quiz_passage_search.rowid")
        .innerJoin("quiz_passages as p", "p.id", "w.passage_id")
        .innerJoin("quiz_documents as d", "d.id", "p.document_id")
        .select(["p.id", "w.words", "w.stems", score.as("score")])
        .where(sql<boolean>`quiz_passage_search match ${matchOf(terms)}`)
        .where(passageCondition(filter))
        .orderBy("score", "desc")
        .orderBy("p.id")
        .limit(limit)
        .execute();
      return rows.map(({ id, score: found, words, stems }) => ({
        passageId: id,
        score: found,
        words: sharedTerms(terms, words, stems),
      }));
    },
  };
}

function matchOf({ words, stems }: SearchTerms): string {
  const any = (terms: readonly string[]) => terms.map((term) => `"${term}"`).join(" OR ");
  return `{words} : (${any(words)}) OR {stems} : (${any(stems)})`;
}
