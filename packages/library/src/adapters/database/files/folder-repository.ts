import { fail, ok } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import type { FolderRepository } from "../../../application/files/ports.ts";
import type { Folder } from "../../../domain/files/folder.ts";
import type { LibraryTables } from "../tables/index.ts";

type Row = LibraryTables["library_folders"];

export function folderRepository(queries: Queries): FolderRepository {
  const database = tables<LibraryTables>(queries);
  const select = () => database.selectFrom("library_folders").selectAll();
  return {
    async settle(folders) {
      for (const folder of folders)
        await database
          .insertInto("library_folders")
          .values(rowOf(folder))
          .onConflict((conflict) =>
            conflict.column("path").doUpdateSet(({ ref }) => ({ kind: ref("excluded.kind") })),
          )
          .execute();
    },
    async list(kind) {
      let query = select().orderBy("kind").orderBy("path");
      if (kind !== undefined) query = query.where("kind", "=", kind);
      return (await query.execute()).map(folderOf);
    },
    async find(id) {
      const row = await select().where("id", "=", id).executeTakeFirst();
      return row && folderOf(row);
    },
    async findForChange(id) {
      const row = await select().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && folderOf(row);
    },
    async replace(folder) {
      const { numUpdatedRows } = await database
        .updateTable("library_folders")
        .set(rowOf(folder))
        .where("id", "=", folder.id)
        .where("version", "=", folder.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n ? fail({ code: "version_stale", current: folder.version }) : ok(undefined);
    },
  };
}

function rowOf(folder: Folder): Row {
  return {
    id: folder.id,
    kind: folder.kind,
    path: folder.path,
    device: folder.device ?? null,
    marker: folder.marker ?? null,
    state: folder.state,
    is_watched: folder.isWatched ? 1 : 0,
    last_scan_at: folder.lastScanAt ?? null,
    version: folder.version,
    created_at: folder.createdAt,
    updated_at: folder.updatedAt,
  };
}

function folderOf(row: Row): Folder {
  return {
    id: row.id,
    kind: row.kind,
    path: row.path,
    ...(row.device !== null && { device: row.device }),
    ...(row.marker !== null && { marker: row.marker }),
    state: row.state,
    isWatched: row.is_watched === 1,
    ...(row.last_scan_at !== null && { lastScanAt: row.last_scan_at }),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
