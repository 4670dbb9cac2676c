import { fail, ok } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import type { Author } from "@souffleur/platform/http";
import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import {
  type DeletedDocument,
  restoreDocument,
  undoDocumentAdded,
} from "../../application/documents/delete-document.ts";
import { documentSubject } from "../../application/documents/document-record.ts";
import { type DocumentEdit, undoDocumentEdited } from "../../application/documents/edit-document.ts";
import { undoDocumentRevised } from "../../application/documents/revise-document.ts";
import type { RevisionFile } from "../../application/documents/store-reading.ts";
import type { Document, DocumentId } from "../../domain/documents/document.ts";
import { portsOf, type QuizContext } from "../context.ts";
import { forgetDeleted } from "../database/documents/deleted-texts.ts";
import type { startReading } from "../documents/start-reading.ts";

/** Asks for a file to be read, once the queue of jobs is there. */
export type StartReadingOf = (unit: Unit, author: Author, title: string) => ReturnType<typeof startReading>;

/** How deleted documents come back. Their snapshots are what the use case put there. */
export function documentTrash(context: QuizContext, readingOf: StartReadingOf): readonly TrashKind[] {
  return [
    {
      type: "quiz.document",
      async restore(unit, author, snapshot) {
        const restored = await restoreDocument(portsOf(context, unit, author), snapshot as DeletedDocument);
        if (!restored.ok) return restored;
        const document = restored.value;
        // It was thrown away before it was read, and whoever read it found nothing to keep it in.
        if (document.state === "reading")
          await readingOf(unit, author, document.title)(readingAgain(document));
        return ok(documentSubject(document));
      },
      forget: (unit, id) => forgetDeleted(unit.queries, id as DocumentId | undefined),
    },
  ];
}

function readingAgain({ id, fileHash: hash, sizeBytes: bytes, format, filename, address }: Document) {
  return { documentId: id, keepsTitle: false, file: { hash, bytes, format, filename, address } };
}

/** How what the ledger says was done to documents is taken back. */
export function documentUndo(context: QuizContext, readingOf: StartReadingOf): readonly UndoKind[] {
  return [
    {
      action: "quiz.document.added",
      undo: (unit, author, { subject }) =>
        undoDocumentAdded(portsOf(context, unit, author), subject.id as DocumentId),
    },
    {
      action: "quiz.document.edited",
      undo: (unit, author, { subject, before, after }) =>
        undoDocumentEdited(
          portsOf(context, unit, author),
          subject.id as DocumentId,
          before as DocumentEdit,
          after as DocumentEdit,
        ),
    },
    {
      action: "quiz.document.revised",
      async undo(unit, author, { subject, before, after }) {
        const past = before as RevisionFile;
        // What it was read from may have been let go of since.
        if (!(await context.files.has(past.file.hash))) return fail({ code: "undo_conflict" });
        return undoDocumentRevised(
          { ...portsOf(context, unit, author), startReading: readingOf(unit, author, subject.label) },
          subject.id as DocumentId,
          past,
          after as RevisionFile,
        );
      },
    },
  ];
}
