import { constants, type Dirent } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { ProblemError } from "@souffleur/platform/http";
import { defineJob, type Jobs, type JobType } from "@souffleur/platform/jobs";
import { z } from "zod";
import { addDocument } from "../../application/documents/add-document.ts";
import type { DocumentFile } from "../../application/documents/document-record.ts";
import { portsOf, type QuizContext } from "../context.ts";
import { folderAllowed } from "../documents/folder-allowed.ts";
import { startReading } from "../documents/start-reading.ts";
import { takeFile } from "../documents/take-file.ts";
import type { ReadPayload } from "./read-document-job.ts";

const payload = z.object({ subject: z.string(), folder: z.string() });
export type TakeFolderPayload = z.infer<typeof payload>;

const ENDINGS = /\.(?:pdf|docx|pptx|epub|x?html?|md|markdown|txt)$/i;
const MOST_FILES = 500;
const MOST_FOLDERS = 2_000;
const DEEPEST = 12;

/** Adds the documents of a folder that are not there yet. Links are not followed: they could lead anywhere. */
export function takeFolderJob(
  context: QuizContext,
  read: JobType<ReadPayload>,
  queueOf: () => Jobs,
): JobType<TakeFolderPayload> {
  return defineJob({
    type: "quiz.take-folder",
    title: ({ folder }) => ({ fr: `Reprendre le dossier ${folder}`, en: `Take in the folder ${folder}` }),
    payload,
    maxAttempts: 2,
    timeoutMs: 30 * 60_000,
    run: async ({ payload: { subject, folder }, ...run }) => {
      const { folders, maxBytes } = context.settings;
      const allowed = await folderAllowed(folders, folder);
      const paths = allowed === undefined ? [] : await filesIn(allowed, run.signal);
      const taken: DocumentFile[] = [];
      const refused: string[] = [];
      for (const [index, path] of paths.entries()) {
        run.signal.throwIfAborted();
        run.report({ done: index, total: paths.length });
        const file = await taking(context, path, maxBytes);
        if (file === undefined) refused.push(path);
        else taken.push(file);
      }
      return async (unit) => {
        const author = { actor: run.actor, ...(run.requestId !== undefined && { requestId: run.requestId }) };
        const ports = portsOf(context, unit, author);
        let added = 0;
        for (const file of taken) {
          const start = startReading({ queue: queueOf(), read }, unit, author, { file });
          if ((await addDocument({ ...ports, startReading: start }, { subject, file })).ok) added++;
        }
        return { added, known: taken.length - added, refused: refused.slice(0, 100) };
      };
    },
  });
}

async function filesIn(top: string, signal: AbortSignal): Promise<readonly string[]> {
  const files: string[] = [];
  const waiting = [{ folder: top, depth: 0 }];
  for (let looked = 0; looked < MOST_FOLDERS; looked++) {
    const next = waiting.shift();
    if (next === undefined) break;
    signal.throwIfAborted();
    for (const entry of await entriesOf(next.folder)) {
      const path = join(next.folder, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory() && next.depth < DEEPEST) waiting.push({ folder: path, depth: next.depth + 1 });
      else if (entry.isFile() && ENDINGS.test(entry.name)) files.push(path);
      if (files.length >= MOST_FILES) return files;
    }
  }
  return files;
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    // Not ours to look at, or gone since.
    return [];
  }
}

async function taking(
  context: QuizContext,
  path: string,
  maxBytes: number,
): Promise<DocumentFile | undefined> {
  try {
    const bytes = await bytesOf(path, maxBytes);
    return (
      bytes && (await takeFile(context.files, { bytes, filename: path.replace(/^.*[\\/]/, "") }, maxBytes))
    );
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

/** Of a plain file, and not through a link put in its place since it was seen. */
async function bytesOf(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { size } = await file.stat();
    return size > maxBytes ? undefined : await file.readFile();
  } finally {
    await file.close();
  }
}
