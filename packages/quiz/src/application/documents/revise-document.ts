import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { DocumentId } from "../../domain/documents/document.ts";
import type { QuizPorts } from "../ports.ts";
import {
  type DocumentFile,
  type DocumentKnown,
  type DocumentNotFound,
  findSeenDocument,
  type SeenDocument,
} from "./document-record.ts";
import type { DocumentReading, RevisionFile } from "./store-reading.ts";

interface Ports<Job, StartFailure> extends Pick<QuizPorts, "documents"> {
  readonly startReading: (reading: DocumentReading) => Promise<Result<Job, StartFailure>>;
}

/** Asks for a new version of a document to be read. Until it is, and if it cannot be, the document stays as it is. */
export async function reviseDocument<Job, StartFailure>(
  { documents, startReading }: Ports<Job, StartFailure>,
  seen: SeenDocument,
  file: DocumentFile,
): Promise<Result<Job, DocumentNotFound | VersionStale | DocumentKnown | StartFailure>> {
  const found = await findSeenDocument(documents, seen);
  if (!found.ok) return found;
  const { id, title, fileHash, state } = found.value;
  if (fileHash === file.hash && state === "ready") return fail({ code: "quiz_document_known", id, title });
  const job = await startReading({ documentId: id, file, keepsTitle: true });
  return job.ok ? ok(job.value) : job;
}

/** Goes back to the version before: it is read again, as a revision of its own. */
export async function undoDocumentRevised<Job, StartFailure>(
  { documents, startReading }: Ports<Job, StartFailure>,
  id: DocumentId,
  before: RevisionFile,
  after: RevisionFile,
): Promise<Result<Job, UndoConflict>> {
  const now = await documents.findForChange(id);
  if (now === undefined || now.revision !== after.revision) return fail({ code: "undo_conflict" });
  const job = await startReading({ documentId: id, file: before.file, keepsTitle: true });
  return job.ok ? job : fail({ code: "undo_conflict" });
}
