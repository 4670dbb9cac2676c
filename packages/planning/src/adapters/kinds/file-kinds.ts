import { ok } from "@souffleur/kernel";
import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import { restoreDocument, undoDocumentCreated } from "../../application/person-files/delete-document.ts";
import { documentSubject, type FileSummary } from "../../application/person-files/file-record.ts";
import { undoDocumentReplaced } from "../../application/person-files/replace-document.ts";
import { undoPhotoChange } from "../../application/person-files/replace-photo.ts";
import type { ArtistId } from "../../domain/artist.ts";
import type { PersonFile } from "../../domain/people/person-file.ts";
import { type PlanningContext, type PortsContext, portsOf } from "../context.ts";

/** How deleted papers come back. Their snapshots are what the use cases put there. */
export function fileTrash(context: PortsContext): readonly TrashKind[] {
  return [
    {
      type: "planning.document",
      async restore(unit, author, snapshot) {
        const restored = await restoreDocument(portsOf(context, unit, author), snapshot as PersonFile);
        return restored.ok ? ok(documentSubject(restored.value)) : restored;
      },
    },
  ];
}

/** How what the ledger says was done is taken back. Its entries are what the use cases wrote there. */
export function fileUndo(context: PortsContext & Pick<PlanningContext, "files">): readonly UndoKind[] {
  return [
    ...["planning.photo.replaced", "planning.photo.removed"].map(
      (action): UndoKind => ({
        action,
        undo: (unit, author, { subject, before, after }) =>
          undoPhotoChange(
            { ...portsOf(context, unit, author), files: context.files },
            subject.id as ArtistId,
            before as FileSummary | undefined,
            after as FileSummary | undefined,
          ),
      }),
    ),
    {
      action: "planning.document.created",
      undo: (unit, author, { after }) =>
        undoDocumentCreated(portsOf(context, unit, author), after as FileSummary),
    },
    {
      action: "planning.document.replaced",
      undo: (unit, author, { before, after }) =>
        undoDocumentReplaced(portsOf(context, unit, author), before as FileSummary, after as FileSummary),
    },
  ];
}
