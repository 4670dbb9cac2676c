import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { Folder, FolderId } from "../../domain/files/folder.ts";
import type { LibraryPorts } from "../ports.ts";
import { folderSubject } from "./folder-record.ts";

export interface FolderNotFound {
  readonly code: "folder_not_found";
  readonly id: string;
}

/** What a person may say of a folder. */
export type FolderWish = Pick<Folder, "isWatched">;

type Ports = Pick<LibraryPorts, "folders" | "ledger" | "clock">;

/** Says whether a folder is watched. */
export async function changeFolder(
  ports: Ports,
  id: FolderId,
  { isWatched }: FolderWish,
  expectedVersion?: number,
): Promise<Result<Folder, FolderNotFound | VersionStale>> {
  const { folders, ledger, clock } = ports;
  const before = await folders.findForChange(id);
  if (before === undefined) return fail({ code: "folder_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== before.version)
    return fail({ code: "version_stale", current: before.version });
  if (before.isWatched === isWatched) return ok(before);
  const after = { ...before, isWatched, version: before.version + 1, updatedAt: clock.now() };
  const replaced = await folders.replace(after);
  if (!replaced.ok) return replaced;
  await ledger.record({
    action: "library.folder.changed",
    subject: folderSubject(before),
    before: { isWatched: before.isWatched },
    after: { isWatched },
  });
  return ok(after);
}

/** Takes that back, as long as nobody said otherwise since. */
export async function undoFolderChanged(
  ports: Ports,
  id: FolderId,
  before: FolderWish,
  after: FolderWish,
): Promise<Result<Folder, UndoConflict>> {
  const folder = await ports.folders.findForChange(id);
  if (folder === undefined || folder.isWatched !== after.isWatched) return fail({ code: "undo_conflict" });
  const changed = await changeFolder(ports, id, before);
  return changed.ok ? changed : fail({ code: "undo_conflict" });
}
