import { type Database, tables } from "@souffleur/platform/database";
import { absenceOf } from "../../domain/files/folder-presence.ts";
import type { LibraryTables } from "../database/tables/index.ts";
import { sightFolder } from "../scan/sight-folder.ts";

/** A disk is not looked for again and again while hundreds of files are moved. */
const BELIEVED_MS = 2_000;

/** Whether the disk of a folder is the one we knew: an empty place where one was mounted must take nothing. */
export function knownDisk(database: Database, millis: () => number): (root: string) => Promise<boolean> {
  const seen = new Map<string, number>();
  return async (root) => {
    if (millis() - (seen.get(root) ?? Number.NEGATIVE_INFINITY) < BELIEVED_MS) return true;
    const folder = await tables<LibraryTables>(database.queries)
      .selectFrom("library_folders")
      .select(["marker", "device"])
      .where("path", "=", root)
      .executeTakeFirst();
    if (folder === undefined) return true;
    const { marker, device } = folder;
    const known = { ...(marker && { marker }), ...(device && { device }) };
    const isPresent = absenceOf(known, await sightFolder(root), 0) === undefined;
    if (isPresent) seen.set(root, millis());
    return isPresent;
  };
}
