import { chunksOf } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { VideoFileScans } from "../../../application/files/ports.ts";
import type { KnownFile } from "../../../domain/files/known-file.ts";
import type { LibraryTables } from "../tables/index.ts";
import { fileOf, knownColumns, knownOf } from "./video-file-rows.ts";

/** Videos of exactly the same size are rare; where there are many, they are no videos. */
const MOST_ALIKE = 1_000;

/** What scans ask of the files that are known, many at a time. */
export function videoFileScans(database: Kysely<LibraryTables>): VideoFileScans {
  const selectKnown = () => database.selectFrom("video_files").select(knownColumns);
  return {
    async knownIn(folderId, after, limit) {
      let query = selectKnown().where("folder_id", "=", folderId).orderBy("path").limit(limit);
      if (after !== undefined) query = query.where("path", ">", after);
      return (await query.execute()).map(knownOf);
    },
    async knownOfSizes(sizes) {
      const found: KnownFile[] = [];
      for (const chunk of chunksOf(sizes)) {
        const alike = selectKnown().where("size_bytes", "in", chunk);
        found.push(...(await alike.orderBy("id").limit(MOST_ALIKE).execute()).map(knownOf));
      }
      return found;
    },
    async knownAt(paths) {
      const found: KnownFile[] = [];
      for (const chunk of chunksOf(paths))
        found.push(...(await selectKnown().where("path", "in", chunk).execute()).map(knownOf));
      return found;
    },
    async knownAlike(folderIds, sizes, after, limit) {
      if (folderIds.length === 0 || sizes.length === 0) return [];
      let query = selectKnown()
        .where("size_bytes", "in", sizes)
        .where("folder_id", "in", folderIds)
        .orderBy("id")
        .limit(limit);
      if (after !== undefined) query = query.where("id", ">", after);
      return (await query.execute()).map(knownOf);
    },
    toRead: (folderIds, after, limit) => toRead(database, folderIds, after, limit),
    async countByFolder() {
      const rows = await database
        .selectFrom("video_files")
        .select(({ fn }) => ["folder_id", "state", fn.countAll<number | string>().as("count")])
        .groupBy(["folder_id", "state"])
        .execute();
      return rows.map(({ folder_id, state, count }) => ({
        folderId: folder_id,
        state,
        count: Number(count),
      }));
    },
    async markMissing(ids, at) {
      for (const chunk of chunksOf(ids))
        await database
          .updateTable("video_files")
          .set(({ eb }) => ({
            state: "missing" as const,
            missing_since: at,
            updated_at: at,
            version: eb("version", "+", 1),
          }))
          .where("id", "in", chunk)
          .where("state", "!=", "missing")
          .execute();
    },
  };
}

async function toRead(
  database: Kysely<LibraryTables>,
  ...[folderIds, after, limit]: Parameters<VideoFileScans["toRead"]>
): ReturnType<VideoFileScans["toRead"]> {
  if (folderIds.length === 0) return [];
  let query = database
    .selectFrom("video_files")
    .selectAll()
    .where("state", "=", "found")
    .where("folder_id", "in", folderIds)
    .orderBy("id")
    .limit(limit);
  if (after !== undefined) query = query.where("id", ">", after);
  return (await query.execute()).map(fileOf);
}
