import type { Unit } from "@souffleur/platform/database";
import type { Author } from "@souffleur/platform/http";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import { type DocumentFile, titleOfName } from "../../application/documents/document-record.ts";
import type { DocumentReading } from "../../application/documents/store-reading.ts";
import type { ReadPayload } from "../jobs/read-document-job.ts";

interface Readings {
  readonly queue: Jobs;
  readonly read: JobType<ReadPayload>;
}

interface Named {
  readonly title?: string | undefined;
  readonly file: DocumentFile;
}

/** Asks for documents to be read, in the caller's unit of work. */
export function startReading({ queue, read }: Readings, unit: Unit, author: Author, named: Named) {
  const title = named.title ?? titleOfName(named.file);
  return ({ documentId, file, keepsTitle }: DocumentReading) =>
    queue.enqueue(unit, read, { documentId, title, keepsTitle, file: payloadOf(file) }, author);
}

function payloadOf({ hash, bytes, format, filename, address }: DocumentFile): ReadPayload["file"] {
  return { hash, bytes, format, ...(filename && { filename }), ...(address && { address }) };
}
