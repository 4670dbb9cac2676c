import { containing, type Queries, tables } from "@souffleur/platform/database";
import type {
  FacetCount,
  QuestionFacet,
  QuestionFacets,
  QuestionFilter,
} from "../../../application/questions/ports.ts";
import type { QuizTables } from "../tables/index.ts";

const MOST_VALUES = 100;

/** The rows a filter lets through, of which a caller selects what it wants. */
export function matching(queries: Queries, filter: QuestionFilter) {
  let query = tables<QuizTables>(queries).selectFrom("quiz_questions");
  const { statuses, kinds, sourceStates, tag, search } = filter;
  if (statuses !== undefined) query = query.where("status", "in", statuses);
  if (kinds !== undefined) query = query.where("kind", "in", kinds);
  if (sourceStates !== undefined) query = query.where("source_state", "in", sourceStates);
  if (filter.documentId !== undefined) query = query.where("document_id", "=", filter.documentId);
  for (const column of ["language", "topic", "bloom", "difficulty"] as const) {
    const value = filter[column];
    if (value !== undefined) query = query.where(column, "=", value);
  }
  if (tag !== undefined)
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("quiz_question_tags")
          .select("tag")
          .whereRef("quiz_question_tags.question_id", "=", "quiz_questions.id")
          .where("tag", "=", tag),
      ),
    );
  if (search !== undefined) query = query.where(containing(search));
  return query;
}

/** How many questions have each value of each facet. */
export async function questionFacetsOf(queries: Queries, filter: QuestionFilter): Promise<QuestionFacets> {
  const counted = (facet: QuestionFacet) => facetCounts(queries, filter, { facet, limit: MOST_VALUES });
  return {
    status: await counted("status"),
    kind: await counted("kind"),
    language: await counted("language"),
    topic: await counted("topic"),
    tag: await counted("tag"),
    bloom: await counted("bloom"),
    difficulty: await counted("difficulty"),
    source_state: await counted("source_state"),
    document_id: await counted("document_id"),
  };
}

interface Counted {
  readonly facet: QuestionFacet;
  readonly limit: number;
}

/** The values of one facet that most questions have, and how many have each. */
export function facetCounts(
  queries: Queries,
  filter: QuestionFilter,
  { facet, limit }: Counted,
): Promise<readonly FacetCount[]> {
  return facet === "tag" ? tagCounts(queries, filter, limit) : columnCounts(queries, filter, facet, limit);
}

async function columnCounts(
  queries: Queries,
  filter: QuestionFilter,
  column: Exclude<QuestionFacet, "tag">,
  limit: number,
): Promise<readonly FacetCount[]> {
  const rows = await matching(queries, filter)
    .select(({ fn, ref }) => [ref(column).as("value"), fn.countAll().as("count")])
    .where(column, "is not", null)
    .groupBy(column)
    .orderBy("count", "desc")
    .orderBy(column)
    .limit(limit)
    .execute();
  return rows.map(({ value, count }) => ({ value: String(value), count: Number(count) }));
}

async function tagCounts(
  queries: Queries,
  filter: QuestionFilter,
  limit: number,
): Promise<readonly FacetCount[]> {
  const rows = await tables<QuizTables>(queries)
    .selectFrom("quiz_question_tags")
    .select(({ fn }) => ["tag", fn.countAll().as("count")])
    .where("question_id", "in", matching(queries, filter).select("id"))
    .groupBy("tag")
    .orderBy("count", "desc")
    .orderBy("tag")
    .limit(limit)
    .execute();
  return rows.map(({ tag, count }) => ({ value: tag, count: Number(count) }));
}
