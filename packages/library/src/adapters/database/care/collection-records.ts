import { type Queries, tables } from "@souffleur/platform/database";
import type { CarePorts } from "../../../application/care/ports.ts";
import { fileOf } from "../files/video-file-rows.ts";
import type { LibraryTables } from "../tables/index.ts";
import { linkOf } from "../transfers/transfer-rows.ts";
import { episodeOf } from "../works/episode-repository.ts";
import { movieOf } from "../works/movie-repository.ts";
import { seriesOf } from "../works/series-repository.ts";

/** So many rows at a time: requests are answered in between. */
const AT_ONCE = 2_000;

export function collectionRecords(queries: Queries): CarePorts["collectionRecords"] {
  const database = tables<LibraryTables>(queries);
  return {
    async readAll() {
      const files = await allRows((after: Row<"video_files"> | undefined) => {
        const query = database.selectFrom("video_files").selectAll().orderBy("id").limit(AT_ONCE);
        return (after ? query.where("id", ">", after.id) : query).execute();
      });
      const movies = await allRows((after: Row<"movies"> | undefined) => {
        const query = database.selectFrom("movies").selectAll().orderBy("id").limit(AT_ONCE);
        return (after ? query.where("id", ">", after.id) : query).execute();
      });
      const series = await allRows((after: Row<"series"> | undefined) => {
        const query = database.selectFrom("series").selectAll().orderBy("id").limit(AT_ONCE);
        return (after ? query.where("id", ">", after.id) : query).execute();
      });
      const episodes = await allRows((after: Row<"episodes"> | undefined) => {
        const query = database.selectFrom("episodes").selectAll().orderBy("id").limit(AT_ONCE);
        return (after ? query.where("id", ">", after.id) : query).execute();
      });
      return {
        files: files.map(fileOf),
        movies: movies.map(movieOf),
        series: series.map(seriesOf),
        episodes: episodes.map(episodeOf),
        viewLinks: (await database.selectFrom("library_view_links").selectAll().execute()).map(linkOf),
      };
    },
  };
}

type Row<Name extends keyof LibraryTables> = LibraryTables[Name];

async function allRows<Row>(
  pageAfter: (last: Row | undefined) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (;;) {
    const rows = await pageAfter(all.at(-1));
    all.push(...rows);
    if (rows.length < AT_ONCE) return all;
  }
}
