import { defineJob, type JobType } from "@souffleur/platform/jobs";
import { z } from "zod";
import {
  type DocumentReading,
  storeReading,
  storeUnreadable,
} from "../../application/documents/store-reading.ts";
import { type DocumentId, documentFormats } from "../../domain/documents/document.ts";
import { portsOf, type QuizContext } from "../context.ts";
import { problemOf } from "../reading/reading-problems.ts";
import { runReader } from "../reading/run-reader.ts";

const payload = z.object({
  documentId: z.string(),
  title: z.string(),
  keepsTitle: z.boolean(),
  file: z.object({
    hash: z.string(),
    bytes: z.int(),
    format: z.enum(documentFormats),
    filename: z.string().optional(),
    address: z.string().optional(),
  }),
});

export type ReadPayload = z.infer<typeof payload>;

const steps = {
  pages: (done: number, pages: number) => ({
    fr: `Lecture\u00a0: page ${done} sur ${pages}`,
    en: `Reading: page ${done} of ${pages}`,
  }),
  begin: { fr: "Lecture", en: "Reading" },
  store: { fr: "Rangement des passages", en: "Storing the passages" },
};

/** Reads a document in a process of its own, and keeps its text and its passages, or why it cannot be read. */
export function readDocumentJob(context: QuizContext): JobType<ReadPayload> {
  return defineJob({
    type: "quiz.read",
    title: ({ title }) => ({ fr: `Lire «\u00a0${title}\u00a0»`, en: `Read “${title}”` }),
    payload,
    maxAttempts: 2,
    timeoutMs: 30 * 60_000,
    run: async ({ payload: { title: _, documentId, ...rest }, ...run }) => {
      const reading: DocumentReading = { documentId: documentId as DocumentId, ...rest };
      run.report({ done: 0, total: 1, step: steps.begin });
      const bytes = await context.files.get(reading.file.hash);
      const read =
        bytes === undefined
          ? ({ ok: false, failure: "damaged" } as const)
          : await runReader(
              bytes,
              { format: reading.file.format },
              {
                signal: run.signal,
                onProgress: (done, pages) =>
                  run.report({ done, total: pages, step: steps.pages(done, pages) }),
              },
            );
      if (read.ok) run.report({ done: 1, total: 1, step: steps.store });
      return async (unit) => {
        const ports = portsOf(context, unit, {
          actor: run.actor,
          ...(run.requestId !== undefined && { requestId: run.requestId }),
        });
        const stored = read.ok
          ? await storeReading(ports, reading, read.value)
          : await storeUnreadable(ports, reading, problemOf(read.failure));
        const outcome = { document_id: documentId, state: stored?.state ?? "gone" };
        return read.ok
          ? { ...outcome, words: read.value.words, passages: read.value.passages.length }
          : { ...outcome, problem: read.failure };
      };
    },
  });
}
