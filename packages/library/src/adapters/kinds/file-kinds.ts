import type { UndoKind } from "@souffleur/platform/module";
import { type FolderWish, undoFolderChanged } from "../../application/files/change-folder.ts";
import type { FolderId } from "../../domain/files/folder.ts";
import { type LibraryContext, portsOf } from "../context.ts";

/** How what the ledger says was done to folders is taken back. Its entries are what the use cases wrote there. */
export function fileUndo(context: LibraryContext): readonly UndoKind[] {
  return [
    {
      action: "library.folder.changed",
      undo: (unit, author, { subject, before, after }) =>
        undoFolderChanged(
          portsOf(context, unit, author),
          subject.id as FolderId,
          before as FolderWish,
          after as FolderWish,
        ),
    },
  ];
}
