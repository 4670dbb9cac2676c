import { type RawBuilder, sql } from "kysely";
import type { ExternalIds } from "../../../domain/sources/source.ts";

/** The rows a source knows by any of these ids, among the columns a table has; nothing where none was given. */
export function knownBy(
  ids: ExternalIds,
  columns: readonly ("tmdb_id" | "tvdb_id" | "imdb_id")[],
): RawBuilder<boolean> | undefined {
  const values = { tmdb_id: ids.tmdbId, tvdb_id: ids.tvdbId, imdb_id: ids.imdbId };
  const tests = columns.flatMap((column) =>
    values[column] === undefined ? [] : [sql<boolean>`${sql.ref(column)} = ${values[column]}`],
  );
  return tests.length === 0 ? undefined : sql<boolean>`(${sql.join(tests, sql` or `)})`;
}
