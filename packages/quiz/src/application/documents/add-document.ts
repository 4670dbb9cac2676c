import { fail, ok, type Result } from "@souffleur/kernel";
import type { Document } from "../../domain/documents/document.ts";
import type { QuizPorts } from "../ports.ts";
import { type DocumentFile, type DocumentKnown, documentSubject, titleOfName } from "./document-record.ts";
import type { DocumentReading } from "./store-reading.ts";

export interface NewDocument {
  readonly subject: string;
  readonly title?: string | undefined;
  readonly file: DocumentFile;
}

export interface AddPorts<Job, StartFailure>
  extends Pick<QuizPorts, "documents" | "ledger" | "clock" | "newId"> {
  readonly startReading: (reading: DocumentReading) => Promise<Result<Job, StartFailure>>;
}

/** Takes a document in. It is read by a job: until then it has a name and a subject, and nothing in it. */
export async function addDocument<Job, StartFailure>(
  { documents, ledger, clock, newId, startReading }: AddPorts<Job, StartFailure>,
  { subject, title, file }: NewDocument,
): Promise<Result<{ readonly document: Document; readonly job: Job }, DocumentKnown | StartFailure>> {
  const same = (await documents.findByFile(file.hash)).find((document) => document.subject === subject);
  if (same !== undefined) return fail({ code: "quiz_document_known", id: same.id, title: same.title });
  const now = clock.now();
  const document: Document = {
    id: newId<"document">(),
    title: title ?? titleOfName(file),
    subject,
    format: file.format,
    ...(file.filename !== undefined && { filename: file.filename }),
    ...(file.address !== undefined && { address: file.address }),
    ...{ fileHash: file.hash, sizeBytes: file.bytes, state: "reading", revision: 1 },
    ...{ words: 0, outline: [], remarks: [], version: 1, createdAt: now, updatedAt: now },
  };
  await documents.add(document);
  const job = await startReading({ documentId: document.id, file, keepsTitle: title !== undefined });
  if (!job.ok) return job;
  await ledger.record({
    action: "quiz.document.added",
    subject: documentSubject(document),
    after: { subject, format: file.format, bytes: file.bytes },
  });
  return ok({ document, job: job.value });
}
