import { type Queries, tables } from "@souffleur/platform/database";
import type { MovieId } from "../../../domain/works/movie.ts";
import type { SeriesId } from "../../../domain/works/series.ts";
import type { LibraryTables } from "../tables/index.ts";

/** Works some source knows that do not say all of themselves. */
export async function worksLacking(
  queries: Queries,
): Promise<{ readonly movies: readonly MovieId[]; readonly series: readonly SeriesId[] }> {
  const database = tables<LibraryTables>(queries);
  const movies = await database
    .selectFrom("movies")
    .select("id")
    .where((where) => where.or([where("tmdb_id", "is not", null), where("imdb_id", "is not", null)]))
    .where((where) =>
      where.or([
        where("overview", "is", null),
        where("poster_path", "is", null),
        where("duration_seconds", "is", null),
        where("rating", "is", null),
      ]),
    )
    .orderBy("id")
    .execute();
  const series = await database
    .selectFrom("series")
    .select("id")
    .where((where) =>
      where.or([
        where("tvdb_id", "is not", null),
        where("tmdb_id", "is not", null),
        where("imdb_id", "is not", null),
      ]),
    )
    .where((where) =>
      where.or([
        where("overview", "is", null),
        where("poster_path", "is", null),
        where("rating", "is", null),
        where("last_aired_on", "is", null),
      ]),
    )
    .orderBy("id")
    .execute();
  return { movies: movies.map(({ id }) => id), series: series.map(({ id }) => id) };
}
