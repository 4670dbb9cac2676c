import type { FileStore } from "@souffleur/platform/files";
import { ProblemError } from "@souffleur/platform/http";
import type { DocumentFile } from "../../application/documents/document-record.ts";
import { formatOf } from "../reading/format-of.ts";
import { problemOf } from "../reading/reading-problems.ts";

interface Sent {
  readonly bytes: Uint8Array;
  readonly filename?: string | undefined;
  readonly address?: string | undefined;
  readonly contentType?: string | undefined;
}

/** Keeps what somebody sent, if it is of a kind that can be read. It is on the disk before any record refers to it. */
export async function takeFile(files: FileStore, sent: Sent, maxBytes: number): Promise<DocumentFile> {
  const { bytes, filename, address } = sent;
  const format = formatOf(bytes, sent);
  if (!format.ok)
    throw new ProblemError({
      code: "quiz_file_refused",
      reason: format.failure,
      explanation: problemOf(format.failure).message,
    });
  const stored = await files.put([bytes], maxBytes);
  if (!stored.ok) throw new ProblemError({ code: "quiz_file_too_large", maxBytes });
  return {
    ...stored.value,
    format: format.value,
    ...(filename !== undefined && { filename }),
    ...(address !== undefined && { address }),
  };
}
