import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { Document, DocumentId } from "../../domain/documents/document.ts";
import type { QuizPorts } from "../ports.ts";
import {
  type DocumentNotFound,
  documentSubject,
  findSeenDocument,
  type SeenDocument,
} from "./document-record.ts";

/** What people say of a document: what is not named stays. */
export interface DocumentEdit {
  readonly title?: string | undefined;
  readonly subject?: string | undefined;
}

type Ports = Pick<QuizPorts, "documents" | "ledger" | "clock">;

/** Gives a document another title, or another subject. */
export async function editDocument(
  { documents, ledger, clock }: Ports,
  seen: SeenDocument,
  { title, subject }: DocumentEdit,
): Promise<Result<Document, DocumentNotFound | VersionStale>> {
  const found = await findSeenDocument(documents, seen);
  if (!found.ok) return found;
  const before = found.value;
  const after = { title: title ?? before.title, subject: subject ?? before.subject };
  if (after.title === before.title && after.subject === before.subject) return ok(before);
  const document: Document = { ...before, ...after, version: before.version + 1, updatedAt: clock.now() };
  const replaced = await documents.replace(document);
  if (!replaced.ok) return replaced;
  await ledger.record({
    action: "quiz.document.edited",
    subject: documentSubject(document),
    before: { title: before.title, subject: before.subject },
    after,
  });
  return ok(document);
}

/** Takes an edit back, if what it wrote still stands there. */
export async function undoDocumentEdited(
  ports: Ports,
  id: DocumentId,
  before: DocumentEdit,
  after: DocumentEdit,
): Promise<Result<Document, UndoConflict>> {
  const now = await ports.documents.findForChange(id);
  if (now === undefined || now.title !== after.title || now.subject !== after.subject)
    return fail({ code: "undo_conflict" });
  const edited = await editDocument(ports, { id }, before);
  return edited.ok ? edited : fail({ code: "undo_conflict" });
}
