import { below, foldersBetween, parentOf, TRASH_FOLDER } from "../../domain/moving/paths.ts";
import type { Disk } from "./ports.ts";
import { diskCode, MoveRefused, unless } from "./refused.ts";

/** The folders a path needs that are not there, from above down. */
export async function missingFolders(disk: Disk, root: string, path: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const folder of foldersBetween(root, parentOf(path)).toReversed()) {
    const entry = await disk.entry(folder);
    if (entry?.kind === "folder") break;
    if (entry !== undefined) throw new MoveRefused("target_taken", "no_folder");
    missing.unshift(folder);
  }
  return missing;
}

/** Makes them and makes them last, each before the next. */
export async function makeFolders(disk: Disk, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    try {
      await disk.makeFolder(folder);
    } catch (error) {
      const isThere = diskCode(error) === "EEXIST" && (await disk.entry(folder))?.kind === "folder";
      if (!isThere) throw error;
    }
    await disk.syncFolder(parentOf(folder));
  }
}

/** Takes folders of ours away again, those that are empty. */
export async function tidyFolders(disk: Disk, folders: readonly string[]): Promise<void> {
  for (const folder of folders.toReversed()) {
    const isGone = await unless(
      ["ENOENT", "ENOTEMPTY", "EEXIST", "ENOTDIR", "EBUSY", "EACCES", "EPERM", "EROFS"],
      async () => {
        await disk.removeFolder(folder);
        return true;
      },
    );
    if (isGone) await disk.syncFolder(parentOf(folder));
  }
}

/** The trash of the disk a file lies on: as far up as the disk goes, within its root. */
export async function trashBeside(disk: Disk, root: string, path: string): Promise<string> {
  const parent = await disk.entry(parentOf(path));
  for (const folder of [root, ...foldersBetween(root, parentOf(path))])
    if ((await disk.entry(folder))?.device === parent?.device) return below(folder, TRASH_FOLDER);
  return below(root, TRASH_FOLDER);
}

/** The folders of one thing in the trash: the trash itself, and its own. */
export function trashFolders(path: string): readonly string[] {
  return [parentOf(parentOf(path)), parentOf(path)];
}

export function isInTrash(path: string): boolean {
  return path.split("/").at(-3) === TRASH_FOLDER;
}
