import { searchKey } from "@souffleur/kernel";
import { fromJson, type Queries, tables } from "@souffleur/platform/database";
import { type Kysely, sql } from "kysely";
import { type Facet, facetsOfMovie, facetsOfSeries } from "../../../domain/works/facets.ts";
import type { Movie } from "../../../domain/works/movie.ts";
import type { Series } from "../../../domain/works/series.ts";
import { sortKey } from "../../../domain/works/sort-key.ts";
import { wordsOfText } from "../../../domain/works/words.ts";
import type { LibraryTables } from "../tables/index.ts";
import { filled } from "./columns.ts";

type Tables = Kysely<LibraryTables>;
type ShelfRow = Omit<LibraryTables["library_shelf"], "number">;

const MAX_PLOT = 5_000;
const MAX_KEY = 200;

/** Puts a film where lists find it, or puts it right there. */
export function shelveMovie(queries: Queries, movie: Movie): Promise<void> {
  const facets = facetsOfMovie(movie);
  return shelve(tables<LibraryTables>(queries), movie, facets, {
    ...shelfRow("movie", movie),
    ...{ episodes: 0, episodes_on_disk: 0, episodes_seen: 0 },
  });
}

/** The same for a series, with what its episodes say of it. */
export async function shelveSeries(queries: Queries, series: Series): Promise<void> {
  const database = tables<LibraryTables>(queries);
  const { episodes, episodes_on_disk, episodes_seen } = await countEpisodes(database, series.id);
  const files = episodes_on_disk === 0 ? [] : await fileFacets(database, series.id);
  const facets = facetsOfSeries(series, files, episodes > 0 && episodes_seen >= episodes);
  await shelve(database, series, facets, {
    ...shelfRow("series", series),
    ...{ episodes, episodes_on_disk, episodes_seen },
  });
}

/** Takes a work out of all lists. */
export async function unshelve(queries: Queries, workId: string): Promise<void> {
  const database = tables<LibraryTables>(queries);
  const row = await database
    .selectFrom("library_shelf")
    .select("number")
    .where("work_id", "=", workId)
    .executeTakeFirst();
  if (row === undefined) return;
  await takeFacets(
    database,
    row.number,
    (await facetsNow(database, row.number)).map(({ id }) => id),
  );
  await database.deleteFrom("library_texts").where("number", "=", row.number).execute();
  await database.deleteFrom("library_shelf").where("number", "=", row.number).execute();
}

function shelfRow(kind: "movie" | "series", work: Movie | Series) {
  return {
    kind,
    work_id: work.id,
    sort_key: sortKey(work.title),
    year: work.year ?? 0,
    rating: work.rating ?? -1,
    added_at: work.createdAt,
  };
}

async function countEpisodes(database: Tables, seriesId: Series["id"]) {
  const counted = await database
    .selectFrom("episodes")
    .select(({ fn }) => [
      fn.countAll<number>().as("episodes"),
      fn.count<number>("main_file_id").as("episodes_on_disk"),
      fn.sum<number | null>("is_seen").as("episodes_seen"),
    ])
    .where("series_id", "=", seriesId)
    .executeTakeFirstOrThrow();
  return {
    episodes: Number(counted.episodes),
    episodes_on_disk: Number(counted.episodes_on_disk),
    episodes_seen: Number(counted.episodes_seen ?? 0),
  };
}

async function fileFacets(database: Tables, seriesId: Series["id"]) {
  const rows = await database
    .selectFrom("episodes")
    .select(["resolution", "codec_video", "codec_audio", "languages"])
    .distinct()
    .where("series_id", "=", seriesId)
    .where("main_file_id", "is not", null)
    .execute();
  return rows.map((row) => ({
    ...filled({ resolution: row.resolution, videoCodec: row.codec_video, audioCodec: row.codec_audio }),
    languages: fromJson<readonly string[]>(row.languages),
  }));
}

async function shelve(
  database: Tables,
  work: Movie | Series,
  facets: readonly Facet[],
  row: ShelfRow,
): Promise<void> {
  const { kind: _kind, work_id: _id, ...changing } = row;
  const { number } = await database
    .insertInto("library_shelf")
    .values(row)
    .onConflict((conflict) => conflict.column("work_id").doUpdateSet(changing))
    .returning("number")
    .executeTakeFirstOrThrow();
  await putTexts(database, number, work);
  await putFacets(database, number, facets);
}

function putTexts(
  database: Tables,
  number: number,
  { title, originalTitle = "", overview = "" }: Movie | Series,
) {
  const texts = {
    title: wordsOfText(`${title} ${originalTitle}`),
    plot: wordsOfText(overview.slice(0, MAX_PLOT)).toWellFormed(),
  };
  return database
    .insertInto("library_texts")
    .values({ number, ...texts })
    .onConflict((conflict) =>
      conflict
        .column("number")
        .doUpdateSet(texts)
        .where((row) =>
          row.or([
            row("library_texts.title", "<>", texts.title),
            row("library_texts.plot", "<>", texts.plot),
          ]),
        ),
    )
    .execute();
}

async function putFacets(database: Tables, number: number, facets: readonly Facet[]): Promise<void> {
  const had = await facetsNow(database, number);
  const named = (name: string, value: string) => `${name}\n${value}`;
  const before = new Set(had.map(({ facet, value }) => named(facet, value)));
  const after = new Set(facets.map(({ name, value }) => named(name, value)));
  const gone = had.filter(({ facet, value }) => !after.has(named(facet, value)));
  const come = facets.filter(({ name, value }) => !before.has(named(name, value)));
  await takeFacets(
    database,
    number,
    gone.map(({ id }) => id),
  );
  if (come.length === 0) return;
  const ids = await database
    .insertInto("library_facet_values")
    .values(
      // Always in one order: two units that count the same values then wait for each other instead of both failing.
      come.toSorted(byName).map(({ name, value }) => ({
        facet: name,
        value,
        search_key: searchKey(value).slice(0, MAX_KEY).toWellFormed(),
        works: 1,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["facet", "value"])
        .doUpdateSet({ works: sql<number>`library_facet_values.works + 1` }),
    )
    .returning("id")
    .execute();
  await database
    .insertInto("library_facets")
    .values(ids.map(({ id }) => ({ value_id: id, number })))
    .execute();
}

function byName(a: Facet, b: Facet): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.value < b.value ? -1 : 1;
}

function facetsNow(database: Tables, number: number) {
  return database
    .selectFrom("library_facets as has")
    .innerJoin("library_facet_values as known", "known.id", "has.value_id")
    .select(["known.id", "known.facet", "known.value"])
    .where("has.number", "=", number)
    .execute();
}

async function takeFacets(database: Tables, number: number, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await database
    .deleteFrom("library_facets")
    .where("number", "=", number)
    .where("value_id", "in", ids)
    .execute();
  await database
    .updateTable("library_facet_values")
    .set({ works: sql<number>`works - 1` })
    .where("id", "in", ids)
    .execute();
}
