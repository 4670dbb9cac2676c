import type { Subject } from "@souffleur/kernel";
import type { Folder } from "../../domain/files/folder.ts";
import { shownName } from "../../domain/files/raw-path.ts";

/** A folder as the ledger names it. */
export function folderSubject({ id, path }: Pick<Folder, "id" | "path">): Subject {
  return { type: "library.folder", id, label: shownName(path) };
}
