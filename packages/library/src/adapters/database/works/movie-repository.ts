import { fail, ok } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { MovieRepository } from "../../../application/works/ports.ts";
import type { Movie, MovieId } from "../../../domain/works/movie.ts";
import { sortKey } from "../../../domain/works/sort-key.ts";
import type { LibraryTables } from "../tables/index.ts";
import { knownBy } from "./by-external-ids.ts";
import { fileColumns, fileOf, filled, titleKey } from "./columns.ts";
import { shelveMovie, unshelve } from "./shelf.ts";

type Row = LibraryTables["movies"];

export function movieRepository(queries: Queries): MovieRepository {
  const database = tables<LibraryTables>(queries);
  return {
    async add(movie) {
      await database.insertInto("movies").values(rowOf(movie)).execute();
      await shelveMovie(queries, movie);
    },
    async find(id) {
      const row = await selectOne(database, id).executeTakeFirst();
      return row && movieOf(row);
    },
    async findForChange(id) {
      const row = await selectOne(database, id).forUpdate().executeTakeFirst();
      return row && movieOf(row);
    },
    async findAll(ids) {
      if (ids.length === 0) return [];
      const rows = await database.selectFrom("movies").selectAll().where("id", "in", ids).execute();
      return rows.map(movieOf);
    },
    async findByExternalIds(ids) {
      const known = knownBy(ids, ["tmdb_id", "imdb_id"]);
      if (known === undefined) return undefined;
      const row = await database
        .selectFrom("movies")
        .selectAll()
        .where(known)
        .orderBy("id")
        .limit(1)
        .executeTakeFirst();
      return row && movieOf(row);
    },
    async replace(movie) {
      const { numUpdatedRows } = await database
        .updateTable("movies")
        .set(rowOf(movie))
        .where("id", "=", movie.id)
        .where("version", "=", movie.version - 1)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) {
        await shelveMovie(queries, movie);
        return ok(undefined);
      }
      const current = await selectOne(database, movie.id).executeTakeFirst();
      return fail({ code: "version_stale", current: current?.version ?? 0 });
    },
    async remove(id) {
      await unshelve(queries, id);
      await database.deleteFrom("movies").where("id", "=", id).execute();
    },
  };
}

function selectOne(database: Kysely<LibraryTables>, id: MovieId) {
  return database.selectFrom("movies").selectAll().where("id", "=", id);
}

function rowOf(movie: Movie): Row {
  return {
    id: movie.id,
    tmdb_id: movie.tmdbId ?? null,
    imdb_id: movie.imdbId ?? null,
    title: movie.title,
    original_title: movie.originalTitle ?? null,
    year: movie.year ?? null,
    genres: toJson(movie.genres),
    duration_seconds: movie.durationSeconds ?? null,
    overview: movie.overview ?? null,
    poster_path: movie.posterPath ?? null,
    rating: movie.rating ?? null,
    votes: movie.votes ?? null,
    own_rating: movie.ownRating ?? null,
    people: toJson(movie.credits),
    collection: movie.collection ?? null,
    is_seen: movie.isSeen ? 1 : 0,
    search_key: titleKey(movie),
    sort_key: sortKey(movie.title),
    ...fileColumns(movie.file),
    version: movie.version,
    created_at: movie.createdAt,
    updated_at: movie.updatedAt,
  };
}

export function movieOf(row: Row): Movie {
  return {
    id: row.id,
    title: row.title,
    ...filled({
      tmdbId: row.tmdb_id,
      imdbId: row.imdb_id,
      originalTitle: row.original_title,
      year: row.year,
      durationSeconds: row.duration_seconds,
      overview: row.overview,
      posterPath: row.poster_path,
      rating: row.rating,
      votes: row.votes,
      ownRating: row.own_rating,
      collection: row.collection,
    }),
    genres: fromJson(row.genres),
    credits: fromJson(row.people),
    isSeen: row.is_seen === 1,
    ...fileOf(row),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
