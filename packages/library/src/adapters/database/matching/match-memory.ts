import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import type { MatchedWorks, MatchMemory } from "../../../application/matching/ports.ts";
import type { LibraryTables } from "../tables/index.ts";

export function matchMemory(queries: Queries): MatchMemory {
  const database = tables<LibraryTables>(queries);
  return {
    async find(key) {
      const row = await database
        .selectFrom("library_match_memory")
        .selectAll()
        .where("key", "=", key)
        .executeTakeFirst();
      return row && { key, kind: row.kind, ref: { source: row.source, id: row.source_id }, title: row.title };
    },
    async remember({ key, kind, ref, title }, at) {
      const row = { key, kind, source: ref.source, source_id: ref.id, title, updated_at: at };
      await database
        .insertInto("library_match_memory")
        .values(row)
        .onConflict((conflict) => conflict.column("key").doUpdateSet(row))
        .execute();
    },
    async forget(key) {
      await database.deleteFrom("library_match_memory").where("key", "=", key).execute();
    },
  };
}

export function matchedWorks(queries: Queries): MatchedWorks {
  const database = tables<LibraryTables>(queries);
  return {
    async claim(kind, { tmdbId, tvdbId, imdbId }) {
      const ids = { imdb: imdbId, tmdb: tmdbId, tvdb: tvdbId };
      // Always in one order: two that claim the same ids then wait for each other instead of both failing.
      for (const [source, id] of Object.entries(ids))
        if (id !== undefined)
          await database
            .insertInto("library_work_claims")
            .values({ key: `${kind}:${source}:${id}` })
            // Waits where another unit has written the same and is not at its end.
            .onConflict((conflict) => conflict.doNothing())
            .execute();
    },
    async add(kind, ids, at) {
      for (const chunk of chunksOf(ids))
        await database
          .insertInto("library_match_works")
          .values(chunk.map((work_id) => ({ work_id, kind, created_at: at })))
          .execute();
    },
    async has(id) {
      const row = await database
        .selectFrom("library_match_works")
        .select("work_id")
        .where("work_id", "=", id)
        .executeTakeFirst();
      return row !== undefined;
    },
    async remove(ids) {
      for (const chunk of chunksOf(ids))
        await database.deleteFrom("library_match_works").where("work_id", "in", chunk).execute();
    },
  };
}
