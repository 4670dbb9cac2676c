import type { FileStore } from "@souffleur/platform/files";
import { imageKinds, mediaKindOf } from "@souffleur/platform/files";
import { ProblemError } from "@souffleur/platform/http";
import { z } from "zod";
import type { FileContent, PersonFile } from "../../../domain/people/person-file.ts";

const MB = 1_000_000;

/** What each may have, in bytes. */
const maxBytes = { photo: 5 * MB, document: 10 * MB } as const;

/** Of a request with such a file in it: four letters for three bytes, and some room for the rest. */
export const bodyBytes = { photo: 7 * MB, document: 14 * MB } as const;

/** A file in a request, by its bytes alone. */
export function contentInput(purpose: PersonFile["purpose"]) {
  return z
    .base64()
    .min(4)
    .max(Math.ceil(maxBytes[purpose] / 3) * 4)
    .meta({ description: "The bytes of the file. What it is, is found out from them." });
}

/**
 * Keeps what somebody sent, if it is of a kind that is taken. It is on the disk before any record refers to it; if the
 * record then does not come about, it is let go of after a while.
 */
export async function takeFile(
  files: FileStore,
  base64: string,
  accepts: PersonFile["purpose"],
): Promise<FileContent> {
  const bytes = Buffer.from(base64, "base64");
  const kind = mediaKindOf(bytes);
  const isTaken = kind !== undefined && (accepts === "document" || imageKinds.some((one) => one === kind));
  if (!isTaken) throw new ProblemError({ code: "file_refused", accepts });
  const stored = await files.put([bytes], maxBytes[accepts]);
  if (!stored.ok) throw new ProblemError(stored.failure);
  return { ...stored.value, kind };
}
