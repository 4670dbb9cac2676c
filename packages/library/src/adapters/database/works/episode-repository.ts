import { fail, ok } from "@souffleur/kernel";
import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import { type Kysely, sql } from "kysely";
import type { EpisodeRepository } from "../../../application/works/ports.ts";
import type { Episode, EpisodeId } from "../../../domain/works/episode.ts";
import type { SeriesId } from "../../../domain/works/series.ts";
import type { LibraryTables } from "../tables/index.ts";
import { fileColumns, fileOf, filled } from "./columns.ts";
import { seriesOf } from "./series-repository.ts";
import { shelveSeries } from "./shelf.ts";

type Row = LibraryTables["episodes"];

export function episodeRepository(queries: Queries): EpisodeRepository {
  const database = tables<LibraryTables>(queries);
  return {
    async addAll(episodes) {
      for (const chunk of chunksOf(episodes))
        await database.insertInto("episodes").values(chunk.map(rowOf)).execute();
      for (const id of new Set(episodes.map(({ seriesId }) => seriesId))) await reshelve(queries, id);
    },
    async find(id) {
      const row = await selectOne(database, id).executeTakeFirst();
      return row && episodeOf(row);
    },
    async findForChange(id) {
      const row = await selectOne(database, id).forUpdate().executeTakeFirst();
      return row && episodeOf(row);
    },
    async findByNumber(seriesId, seasonNumber, episodeNumber) {
      const row = await database
        .selectFrom("episodes")
        .selectAll()
        .where("series_id", "=", seriesId)
        .where("season_number", "=", seasonNumber)
        .where("episode_number", "=", episodeNumber)
        .executeTakeFirst();
      return row && episodeOf(row);
    },
    async ofSeries(seriesId) {
      const rows = await database
        .selectFrom("episodes")
        .selectAll()
        .where("series_id", "=", seriesId)
        .orderBy("season_number")
        .orderBy("episode_number")
        .execute();
      return rows.map(episodeOf);
    },
    async replace(episode) {
      const { numUpdatedRows } = await database
        .updateTable("episodes")
        .set(rowOf(episode))
        .where("id", "=", episode.id)
        .where("version", "=", episode.version - 1)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) {
        await reshelve(queries, episode.seriesId);
        return ok(undefined);
      }
      const current = await selectOne(database, episode.id).executeTakeFirst();
      return fail({ code: "version_stale", current: current?.version ?? 0 });
    },
    async markSeen(seriesId, ids, isSeen, at) {
      for (const chunk of chunksOf(ids))
        await database
          .updateTable("episodes")
          .set({ is_seen: isSeen ? 1 : 0, version: sql<number>`version + 1`, updated_at: at })
          .where("series_id", "=", seriesId)
          .where("id", "in", chunk)
          .execute();
      await reshelve(queries, seriesId);
    },
    async remove(id) {
      const [removed] = await database
        .deleteFrom("episodes")
        .where("id", "=", id)
        .returning("series_id")
        .execute();
      if (removed !== undefined) await reshelve(queries, removed.series_id);
    },
  };
}

/** What a series says of its episodes follows them. */
async function reshelve(queries: Queries, id: SeriesId): Promise<void> {
  const row = await tables<LibraryTables>(queries)
    .selectFrom("series")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (row !== undefined) await shelveSeries(queries, seriesOf(row));
}

function selectOne(database: Kysely<LibraryTables>, id: EpisodeId) {
  return database.selectFrom("episodes").selectAll().where("id", "=", id);
}

function rowOf(episode: Episode): Row {
  return {
    id: episode.id,
    series_id: episode.seriesId,
    season_number: episode.seasonNumber,
    episode_number: episode.episodeNumber,
    last_episode_number: episode.lastEpisodeNumber ?? null,
    absolute_number: episode.absoluteNumber ?? null,
    title: episode.title ?? null,
    air_date: episode.airedOn ?? null,
    duration_seconds: episode.durationSeconds ?? null,
    overview: episode.overview ?? null,
    is_seen: episode.isSeen ? 1 : 0,
    ...fileColumns(episode.file),
    version: episode.version,
    created_at: episode.createdAt,
    updated_at: episode.updatedAt,
  };
}

export function episodeOf(row: Row): Episode {
  return {
    id: row.id,
    seriesId: row.series_id,
    seasonNumber: row.season_number,
    episodeNumber: row.episode_number,
    ...filled({
      lastEpisodeNumber: row.last_episode_number,
      absoluteNumber: row.absolute_number,
      title: row.title,
      airedOn: row.air_date,
      durationSeconds: row.duration_seconds,
      overview: row.overview,
    }),
    isSeen: row.is_seen === 1,
    ...fileOf(row),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
