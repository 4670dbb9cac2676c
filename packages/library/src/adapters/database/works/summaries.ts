import { fromJson, type Queries, tables } from "@souffleur/platform/database";
import type { WorkSummary } from "../../../application/works/list-ports.ts";
import type { MovieId } from "../../../domain/works/movie.ts";
import type { SeriesId } from "../../../domain/works/series.ts";
import type { LibraryTables } from "../tables/index.ts";
import { filled } from "./columns.ts";
import type { ShelfRow } from "./shelf-orders.ts";

/** What a list shows of each, by its id. */
export async function summariesOf(
  queries: Queries,
  rows: readonly ShelfRow[],
): Promise<ReadonlyMap<string, WorkSummary>> {
  const shelved = new Map(rows.map((row) => [row.work_id, row]));
  const of = <Id>(kind: ShelfRow["kind"]) =>
    rows.filter((row) => row.kind === kind).map((row) => row.work_id as Id);
  const found = [
    ...(await movieSummaries(queries, of<MovieId>("movie"))),
    ...(await seriesSummaries(queries, of<SeriesId>("series"), shelved)),
  ];
  return new Map(found.map((summary) => [summary.id, summary]));
}

const shared = [
  "id",
  "title",
  "original_title",
  "year",
  "genres",
  "poster_path",
  "rating",
  "own_rating",
  "created_at",
  "version",
] as const;

type SharedRow = Pick<LibraryTables["movies"], Exclude<(typeof shared)[number], "id">>;

async function movieSummaries(queries: Queries, ids: readonly MovieId[]): Promise<readonly WorkSummary[]> {
  if (ids.length === 0) return [];
  const rows = await tables<LibraryTables>(queries)
    .selectFrom("movies")
    .select([
      ...shared,
      "duration_seconds",
      "is_seen",
      "resolution",
      "codec_video",
      "languages",
      "main_file_id",
    ])
    .where("id", "in", ids)
    .execute();
  return rows.map((row) => ({
    kind: "movie",
    id: row.id,
    ...sharedSummary(row),
    ...filled({
      durationSeconds: row.duration_seconds,
      resolution: row.resolution,
      videoCodec: row.codec_video,
    }),
    isSeen: row.is_seen === 1,
    languages: fromJson(row.languages),
    hasFile: row.main_file_id !== null,
  }));
}

async function seriesSummaries(
  queries: Queries,
  ids: readonly SeriesId[],
  shelved: ReadonlyMap<string, ShelfRow>,
): Promise<readonly WorkSummary[]> {
  if (ids.length === 0) return [];
  const rows = await tables<LibraryTables>(queries)
    .selectFrom("series")
    .select([...shared, "kind"])
    .where("id", "in", ids)
    .execute();
  return rows.map((row) => {
    const { episodes = 0, episodes_on_disk = 0, episodes_seen = 0 } = shelved.get(row.id) ?? {};
    return {
      kind: "series",
      id: row.id,
      ...sharedSummary(row),
      isSeen: episodes > 0 && episodes_seen >= episodes,
      seriesKind: row.kind,
      episodes,
      episodesOnDisk: episodes_on_disk,
      episodesSeen: episodes_seen,
    };
  });
}

function sharedSummary(row: SharedRow) {
  return {
    title: row.title,
    ...filled({
      originalTitle: row.original_title,
      year: row.year,
      posterPath: row.poster_path,
      rating: row.rating,
      ownRating: row.own_rating,
    }),
    genres: fromJson<readonly string[]>(row.genres),
    addedAt: row.created_at,
    version: row.version,
  };
}
