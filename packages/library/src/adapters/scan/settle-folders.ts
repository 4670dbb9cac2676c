import { mkdir } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { ok } from "@souffleur/kernel";
import type { Folder } from "../../domain/files/folder.ts";
import { absenceOf } from "../../domain/files/folder-presence.ts";
import type { LibraryContext } from "../context.ts";
import { folderRepository } from "../database/files/folder-repository.ts";
import { namedFolders } from "./named-folders.ts";
import { sightFolder } from "./sight-folder.ts";

type Context = Pick<LibraryContext, "database" | "clock" | "newId" | "settings">;

/**
 * Makes the folders of the settings known, and says which of all that are known are there. Only our own below the data
 * folder are made: in the place of a disk that is not there we leave nothing.
 */
export async function settleFolders({ database, clock, newId, settings }: Context): Promise<void> {
  const named = namedFolders(settings);
  const own = dirname(settings.cacheFolder) + sep;
  for (const { path } of named)
    if (path.startsWith(own)) await mkdir(path, { recursive: true }).catch(() => undefined);
  const at = clock.now();
  const folders = named.map(
    (folder): Folder => ({
      ...folder,
      id: newId<"folder">(),
      state: "unknown",
      isWatched: false,
      version: 1,
      createdAt: at,
      updatedAt: at,
    }),
  );
  const paths = new Set(named.map(({ path }) => path));
  const { list } = folderRepository(database.queries);
  await database.unit(async (unit) => {
    await folderRepository(unit.queries).settle(folders);
    return ok(undefined);
  });
  for (const folder of await list()) {
    const isOurs =
      paths.has(folder.path) && absenceOf(folder, await sightFolder(folder.path), 0) === undefined;
    await noteState({ database, clock }, folder, isOurs ? "present" : "absent");
  }
}

async function noteState(
  { database, clock }: Pick<Context, "database" | "clock">,
  { id }: Folder,
  state: Folder["state"],
): Promise<void> {
  await database.unit(async (unit) => {
    const folders = folderRepository(unit.queries);
    const folder = await folders.findForChange(id);
    if (folder !== undefined && folder.state !== state)
      await folders.replace({ ...folder, state, version: folder.version + 1, updatedAt: clock.now() });
    return ok(undefined);
  });
}
