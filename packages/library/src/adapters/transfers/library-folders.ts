import type { FolderRepository } from "../../application/files/ports.ts";
import type { LibraryFolders } from "../../application/transfers/ports.ts";
import type { LibrarySettings } from "../library-settings.ts";

/** The folders of the settings, as the database knows them; nothing where storage is not among them yet. */
export async function libraryFolders(
  folders: Pick<FolderRepository, "list">,
  settings: Pick<LibrarySettings, "storage" | "view">,
): Promise<LibraryFolders | undefined> {
  const all = await folders.list();
  const named = (kind: "storage" | "view") =>
    all.find((each) => each.kind === kind && each.path === settings[kind]) ??
    all.find((each) => each.kind === kind);
  const storage = named("storage");
  return storage && { storage, view: named("view"), all };
}
