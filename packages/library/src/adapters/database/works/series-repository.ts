import { fail, ok } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { SeriesRepository } from "../../../application/works/ports.ts";
import type { Series, SeriesId } from "../../../domain/works/series.ts";
import { sortKey } from "../../../domain/works/sort-key.ts";
import type { LibraryTables } from "../tables/index.ts";
import { knownBy } from "./by-external-ids.ts";
import { filled, titleKey } from "./columns.ts";
import { shelveSeries, unshelve } from "./shelf.ts";

type Row = LibraryTables["series"];

export function seriesRepository(queries: Queries): SeriesRepository {
  const database = tables<LibraryTables>(queries);
  return {
    async add(series) {
      await database.insertInto("series").values(rowOf(series)).execute();
      await shelveSeries(queries, series);
    },
    async find(id) {
      const row = await selectOne(database, id).executeTakeFirst();
      return row && seriesOf(row);
    },
    async findForChange(id) {
      const row = await selectOne(database, id).forUpdate().executeTakeFirst();
      return row && seriesOf(row);
    },
    async findAll(ids) {
      if (ids.length === 0) return [];
      const rows = await database.selectFrom("series").selectAll().where("id", "in", ids).execute();
      return rows.map(seriesOf);
    },
    async findByExternalIds(ids) {
      const known = knownBy(ids, ["tvdb_id", "tmdb_id", "imdb_id"]);
      if (known === undefined) return undefined;
      const row = await database
        .selectFrom("series")
        .selectAll()
        .where(known)
        .orderBy("id")
        .limit(1)
        .executeTakeFirst();
      return row && seriesOf(row);
    },
    async replace(series) {
      const { numUpdatedRows } = await database
        .updateTable("series")
        .set(rowOf(series))
        .where("id", "=", series.id)
        .where("version", "=", series.version - 1)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) {
        await shelveSeries(queries, series);
        return ok(undefined);
      }
      const current = await selectOne(database, series.id).executeTakeFirst();
      return fail({ code: "version_stale", current: current?.version ?? 0 });
    },
    async remove(id) {
      await unshelve(queries, id);
      await database.deleteFrom("series").where("id", "=", id).execute();
    },
  };
}

function selectOne(database: Kysely<LibraryTables>, id: SeriesId) {
  return database.selectFrom("series").selectAll().where("id", "=", id);
}

function rowOf(series: Series): Row {
  return {
    id: series.id,
    tvdb_id: series.tvdbId ?? null,
    tmdb_id: series.tmdbId ?? null,
    imdb_id: series.imdbId ?? null,
    kind: series.kind,
    title: series.title,
    original_title: series.originalTitle ?? null,
    year: series.year ?? null,
    genres: toJson(series.genres),
    overview: series.overview ?? null,
    poster_path: series.posterPath ?? null,
    rating: series.rating ?? null,
    votes: series.votes ?? null,
    own_rating: series.ownRating ?? null,
    people: toJson(series.credits),
    first_aired_on: series.firstAiredOn ?? null,
    last_aired_on: series.lastAiredOn ?? null,
    search_key: titleKey(series),
    sort_key: sortKey(series.title),
    version: series.version,
    created_at: series.createdAt,
    updated_at: series.updatedAt,
  };
}

export function seriesOf(row: Row): Series {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    ...filled({
      tvdbId: row.tvdb_id,
      tmdbId: row.tmdb_id,
      imdbId: row.imdb_id,
      originalTitle: row.original_title,
      year: row.year,
      overview: row.overview,
      posterPath: row.poster_path,
      rating: row.rating,
      votes: row.votes,
      ownRating: row.own_rating,
      firstAiredOn: row.first_aired_on,
      lastAiredOn: row.last_aired_on,
    }),
    genres: fromJson(row.genres),
    credits: fromJson(row.people),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
