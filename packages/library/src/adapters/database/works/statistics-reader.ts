import { type Database, tables } from "@souffleur/platform/database";
import { type Kysely, sql } from "kysely";
import type {
  LibraryStatistics,
  StatisticsReader,
  WorkTotals,
} from "../../../application/works/statistics-ports.ts";
import { type FileState, fileStates } from "../../../domain/files/video-file.ts";
import type { LibraryTables } from "../tables/index.ts";
import { workLister } from "./work-lister.ts";

type Tables = Kysely<LibraryTables>;

/** Values shown of each facet; of years, all there are. */
const VALUES = 200;

export function statisticsReader(reader: Pick<Database, "queries" | "dialect">): StatisticsReader {
  const database = tables<LibraryTables>(reader.queries);
  return {
    async read() {
      const facets = await Promise.all(
        (["resolution", "codec", "audio", "language", "genre", "year"] as const).map((facet) =>
          workLister(reader).facetCounts(VALUES, facet),
        ),
      );
      return {
        movies: await totalsOf(database, "movies"),
        series: await countSeries(database),
        episodes: await totalsOf(database, "episodes"),
        files: await readFiles(database),
        facets: facets.flat(),
        lacking: await readLacking(database),
      };
    },
  };
}

async function totalsOf(database: Tables, table: "movies" | "episodes"): Promise<WorkTotals> {
  const row = await database
    .selectFrom(table)
    .select([
      sql<number>`count(*)`.as("works"),
      sql<number>`count(main_file_id)`.as("on_disk"),
      sql<number | null>`sum(is_seen)`.as("seen"),
      sql<number | null>`sum(case when main_file_id is null then 0 else duration_seconds end)`.as("seconds"),
      sql<number | null>`sum(file_size_bytes)`.as("bytes"),
    ])
    .executeTakeFirstOrThrow();
  return {
    works: Number(row.works),
    onDisk: Number(row.on_disk),
    seen: Number(row.seen ?? 0),
    seconds: Number(row.seconds ?? 0),
    bytes: Number(row.bytes ?? 0),
  };
}

async function countSeries(database: Tables): Promise<number> {
  const row = await database
    .selectFrom("series")
    .select(({ fn }) => fn.countAll<number>().as("found"))
    .executeTakeFirstOrThrow();
  return Number(row.found);
}

async function readFiles(database: Tables): Promise<LibraryStatistics["files"]> {
  const rows = await database
    .selectFrom("video_files")
    .select([
      "state",
      sql<number>`count(*)`.as("found"),
      sql<number | null>`sum(size_bytes)`.as("bytes"),
      sql<number | null>`sum(case when movie_id is null and episode_id is null then 1 else 0 end)`.as(
        "undecided",
      ),
    ])
    .groupBy("state")
    .execute();
  const there = rows.filter(({ state }) => state !== "missing");
  const states: Record<FileState, number> = { found: 0, read: 0, unreadable: 0, missing: 0 };
  for (const state of fileStates) states[state] = Number(rows.find((row) => row.state === state)?.found ?? 0);
  return {
    states,
    undecided: there.reduce((sum, row) => sum + Number(row.undecided ?? 0), 0),
    bytes: there.reduce((sum, row) => sum + Number(row.bytes ?? 0), 0),
  };
}

async function readLacking(database: Tables): Promise<LibraryStatistics["lacking"]> {
  const row = await database
    .selectFrom("movies")
    .select([
      sql<number>`count(*) - count(poster_path)`.as("poster"),
      sql<number>`count(*) - count(overview)`.as("overview"),
      sql<number>`count(*) - count(coalesce(imdb_id, cast(tmdb_id as text)))`.as("external_id"),
      sql<number>`count(*) - count(rating)`.as("rating"),
    ])
    .executeTakeFirstOrThrow();
  return {
    poster: Number(row.poster),
    overview: Number(row.overview),
    externalId: Number(row.external_id),
    rating: Number(row.rating),
  };
}
