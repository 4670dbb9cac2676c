import { type RawBuilder, sql } from "kysely";
import type { PassageFilter } from "../../../application/search/ports.ts";

/** Of `quiz_passages as p` and `quiz_documents as d`. */
export function passageCondition(filter: PassageFilter): RawBuilder<boolean> {
  const { subject, documentIds, language, kinds } = filter;
  const conditions = [
    sql`true`,
    ...(subject === undefined ? [] : [sql`d.subject = ${subject}`]),
    ...(language === undefined ? [] : [sql`p.language = ${language}`]),
    ...(kinds === undefined ? [] : [isOneOf("p.kind", kinds)]),
    ...(documentIds === undefined ? [] : [isOneOf("p.document_id", documentIds)]),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

function isOneOf(column: string, values: readonly string[]): RawBuilder<unknown> {
  return values.length === 0 ? sql`false` : sql`${sql.ref(column)} in (${sql.join(values)})`;
}
