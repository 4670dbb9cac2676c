import { fail, ok } from "@souffleur/kernel";
import {
  chunksOf,
  containing,
  type Later,
  prepared,
  type Queries,
  tables,
} from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import { type Kysely, sql } from "kysely";
import type { VideoFileFilter, VideoFileRepository } from "../../../application/files/ports.ts";
import type { VideoFileId } from "../../../domain/files/video-file.ts";
import type { LibraryTables } from "../tables/index.ts";
import { fileOf, fileRowOf } from "./video-file-rows.ts";
import { videoFileScans } from "./video-file-scans.ts";

type Tables = Kysely<LibraryTables>;
type Row = LibraryTables["video_files"];

/** More versions of one work than anybody keeps. */
const MOST = 1_000;

const ADDED_AT_ONCE = 50;

const insertNew = prepared((database: Tables, later: Later<{ rows: readonly Row[] }>) =>
  database
    .insertInto("video_files")
    .values(later("rows"))
    .onConflict((conflict) => conflict.column("path").doNothing()),
);

export function videoFileRepository(queries: Queries): VideoFileRepository {
  const database = tables<LibraryTables>(queries);
  const select = () => database.selectFrom("video_files").selectAll();
  return {
    ...videoFileScans(database),
    async addAll(files) {
      // Pieces of one size, the rest one by one: two statements, whatever the number.
      const whole = files.length - (files.length % ADDED_AT_ONCE);
      for (let at = 0; at < whole; at += ADDED_AT_ONCE)
        await insertNew(database, { rows: files.slice(at, at + ADDED_AT_ONCE).map(fileRowOf) });
      for (const file of files.slice(whole)) await insertNew(database, { rows: [fileRowOf(file)] });
    },
    async find(id) {
      const row = await select().where("id", "=", id).executeTakeFirst();
      return row && fileOf(row);
    },
    async findForChange(id) {
      const row = await select().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && fileOf(row);
    },
    async findAll(ids) {
      const rows = [];
      for (const chunk of chunksOf(ids)) rows.push(...(await select().where("id", "in", chunk).execute()));
      return rows.map(fileOf);
    },
    async findByPath(path) {
      const row = await select().where("path", "=", path).executeTakeFirst();
      return row && fileOf(row);
    },
    async findByHash(hash, sizeBytes) {
      const rows = await select()
        .where("file_hash", "=", hash)
        .where("size_bytes", "=", sizeBytes)
        .orderBy("id")
        .limit(MOST)
        .execute();
      return rows.map(fileOf);
    },
    async ofMovie(id) {
      const rows = await select().where("movie_id", "=", id).orderBy("path").limit(MOST).execute();
      return rows.map(fileOf);
    },
    async ofEpisode(id) {
      const rows = await select().where("episode_id", "=", id).orderBy("path").limit(MOST).execute();
      return rows.map(fileOf);
    },
    async list({ limit, after }, filter) {
      const rows = await selectPage(database, after?.[0] as VideoFileId | undefined, filter)
        .limit(limit + 1)
        .execute();
      const { items, next } = asPage(rows, limit, ({ id }) => [id]);
      return { items: items.map(fileOf), next };
    },
    async replace(file) {
      const { numUpdatedRows } = await database
        .updateTable("video_files")
        .set(fileRowOf(file))
        .where("id", "=", file.id)
        .where("version", "=", file.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n ? fail({ code: "version_stale", current: file.version }) : ok(undefined);
    },
    async remove(id) {
      await database.deleteFrom("video_files").where("id", "=", id).execute();
    },
  };
}

/** By path. A path may be longer than a cursor: a page begins behind that of a file. */
function selectPage(database: Tables, after: VideoFileId | undefined, filter: VideoFileFilter) {
  const { folderId, states, isUndecided, search } = filter;
  let query = database.selectFrom("video_files").selectAll().orderBy("path");
  if (after !== undefined)
    query = query.where(({ eb, selectFrom }) =>
      eb("path", ">", selectFrom("video_files as last").select("last.path").where("last.id", "=", after)),
    );
  if (folderId !== undefined) query = query.where("folder_id", "=", folderId);
  if (states !== undefined)
    query = states.length === 0 ? query.where(sql<boolean>`1 = 0`) : query.where("state", "in", states);
  if (isUndecided === true) query = query.where("movie_id", "is", null).where("episode_id", "is", null);
  if (isUndecided === false)
    query = query.where(({ or, eb }) =>
      or([eb("movie_id", "is not", null), eb("episode_id", "is not", null)]),
    );
  if (search !== undefined) query = query.where(containing(search));
  return query;
}
