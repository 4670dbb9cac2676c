import type { Queries } from "@souffleur/platform/database";
import { sql } from "kysely";
import type { PassageFilter, WordIndex } from "../../../application/search/ports.ts";
import type { PassageId } from "../../../domain/documents/document.ts";
import { sharedTerms } from "../../../domain/search/index-words.ts";
import { scorePassages, type WeighedTerm, weighTerms } from "../../../domain/search/rank-passages.ts";
import { passageCondition } from "./passage-filter.ts";
import { termCounts } from "./term-counts.ts";

/** Passages the index is asked for: those with the rarest terms. Whoever has none of these is hardly among the best. */
const MOST_LOOKED_UP = 800;
const LEAST_LOOKED_UP = 60;
/** Of these, by what their terms tell alone, so many are read and ranked by how often and in how much they stand. */
const LEAST_RANKED = 60;

/**
 * PostgreSQL's ranks do not know which words are rare, which is what finds a passage among many, and reading each passage
 * with a frequent word takes long. So terms are counted first, the index alone says who has the telling ones, and the
 * best of those are ranked as SQLite does it.
 */
export function postgresWordIndex(queries: Queries): WordIndex {
  const counted = termCounts(queries);
  return {
    async find(terms, filter, limit) {
      const { counts, all } = await counted.of(terms.stems);
      const weighed = weighTerms(counts, all);
      if (weighed.length === 0) return [];
      const telling = rarest(weighed);
      const most = Math.max(limit, LEAST_RANKED);
      let found = await candidates(queries, telling, filter, most);
      // The rarest may stand where nobody looks.
      if (found.length < limit && telling.length < weighed.length)
        found = await candidates(queries, weighed, filter, most);
      const scores = scorePassages(terms, weighed, found);
      return found
        .map(({ id, words, stems }, at) => ({ id, words, stems, score: scores[at] ?? 0 }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map(({ id: passageId, score, words, stems }) => ({
          passageId,
          score,
          words: sharedTerms(terms, words, stems),
        }));
    },
  };
}

function rarest(weighed: readonly WeighedTerm[]): readonly WeighedTerm[] {
  let sum = 0;
  return weighed.filter(({ passages }) => {
    if (sum >= LEAST_LOOKED_UP && sum + passages > MOST_LOOKED_UP) return false;
    sum += passages;
    return true;
  });
}

interface Candidate {
  readonly id: PassageId;
  readonly words: string;
  readonly stems: string;
}

/** Those whose terms tell most. Of equals the shorter: how long a text is, is known without reading it. */
async function candidates(
  queries: Queries,
  terms: readonly WeighedTerm[],
  filter: PassageFilter,
  limit: number,
): Promise<readonly Candidate[]> {
  const isFiltered = Object.values(filterOf(filter)).some((value) => value !== undefined);
  // Looked up by its key for one hit after the other, until there are enough: that is what `offset 0` insists on.
  const only = sql`cross join lateral (
        select true from quiz_passages p join quiz_documents d on d.id = p.document_id
        where p.id = h.id and ${passageCondition(filter)} offset 0) as fits`;
  const { rows } = await sql<Candidate>`
    with hits as materialized (
      select f.id, f.number, f.length, sum(t.weight) as weight
      from unnest(${terms.map(({ term }) => term)}::text[], ${terms.map(({ weight }) => weight)}::float8[]) as t(term, weight)
      cross join lateral (
        select w.passage_id as id, w.number, octet_length(w.stems) as length from quiz_passage_words w
        where w.stem_terms @@ ('''' || t.term || '''')::tsquery) f
      group by f.id, f.number, f.length),
    best as materialized (
      select h.number, h.weight
      from (select * from hits order by weight desc, length, number) as h ${isFiltered ? only : sql``}
      limit ${limit})
    select w.passage_id as id, w.words, w.stems from best join quiz_passage_words w on w.number = best.number
    order by best.weight desc, w.number`.execute(queries);
  return rows;
}

/** Queries are handed in whole: what is looked for is no filter. */
function filterOf({ subject, documentIds, language, kinds }: PassageFilter): PassageFilter {
  return { subject, documentIds, language, kinds };
}
