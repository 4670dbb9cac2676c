import {
  fail,
  ok,
  type RestoreConflict,
  type Result,
  type UndoConflict,
  type VersionStale,
} from "@souffleur/kernel";
import type { Document, DocumentId } from "../../domain/documents/document.ts";
import type { QuizPorts } from "../ports.ts";
import {
  type DocumentNotFound,
  documentSubject,
  findSeenDocument,
  type SeenDocument,
} from "./document-record.ts";

type Ports = Pick<
  QuizPorts,
  "documents" | "passages" | "texts" | "deletedTexts" | "sources" | "ledger" | "trash"
>;

/** What the trash keeps; its texts and passages wait in tables of their own. */
export interface DeletedDocument {
  readonly document: Document;
}

/** Moves a document to the trash. Questions made from it stay, and say that their source is gone. */
export async function deleteDocument(
  ports: Ports,
  { reason, ...seen }: SeenDocument & { readonly reason?: string | undefined },
): Promise<Result<void, DocumentNotFound | VersionStale>> {
  const found = await findSeenDocument(ports.documents, seen);
  if (!found.ok) return found;
  const document = found.value;
  const subject = documentSubject(document);
  const snapshot: DeletedDocument = { document };
  await ports.trash.put({ subject, snapshot, reason });
  await ports.deletedTexts.putAway(document.id);
  await ports.documents.remove(document.id);
  const { id: documentId, revision } = document;
  await ports.sources.sourceChanged({ documentId, revision, text: undefined, passages: [] });
  await ports.ledger.record({ action: "quiz.document.deleted", subject });
  return ok(undefined);
}

/** Brings a document back as it was, with the passages questions point to. */
export async function restoreDocument(
  ports: Ports,
  { document }: DeletedDocument,
): Promise<Result<Document, RestoreConflict>> {
  if ((await ports.documents.findForChange(document.id)) !== undefined)
    return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await ports.documents.add(document);
  await ports.deletedTexts.bringBack(document.id);
  const { id: documentId, revision } = document;
  const text = await ports.texts.find(documentId, revision);
  if (text !== undefined)
    await ports.sources.sourceChanged({
      ...{ documentId, revision, text, passages: await ports.passages.ofDocument(documentId) },
    });
  await ports.ledger.record({ action: "quiz.document.restored", subject: documentSubject(document) });
  return ok(document);
}

/** Takes back that a document was added: it goes to the trash, whatever was made of it since. */
export async function undoDocumentAdded(ports: Ports, id: DocumentId): Promise<Result<void, UndoConflict>> {
  const deleted = await deleteDocument(ports, { id });
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}
