import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Message } from "@souffleur/kernel";
import { defineJob, JobFailure, type JobType, type RunContext } from "@souffleur/platform/jobs";
import { WorkerError, type WorkerPool } from "@souffleur/platform/workers";
import { z } from "zod";
import { type ImdbImport, noteImdbImport } from "../../application/sources/note-imdb-import.ts";
import { type LibraryContext, portsOf } from "../context.ts";
import { findImdbFiles, sameFiles } from "../sources/imdb/imdb-files.ts";
import type { ImdbStore } from "../sources/imdb/imdb-store.ts";
import type { ImdbFault } from "../sources/imdb/import/imdb-unreadable.ts";
import type { ImdbProgress } from "../sources/imdb/import/import-imdb.ts";
import { importImdbInThread } from "../sources/imdb/import-in-thread.ts";

const payload = z.object({ onlyIfNewer: z.boolean() });

export type ImportImdbPayload = z.infer<typeof payload>;

const TIMEOUT_MS = 3 * 3_600_000;

type Context = Pick<LibraryContext, "clock" | "newId" | "settings">;

/** Reads the IMDb data files into a file of their own; broken off, it goes on from where it came to. */
export function importImdbJob(
  context: Context,
  imdb: ImdbStore,
  pool: WorkerPool,
): JobType<ImportImdbPayload> {
  return defineJob({
    type: "library.import-imdb",
    title: () => ({ fr: "Importer les fichiers de données IMDb", en: "Import the IMDb data files" }),
    payload,
    maxAttempts: 3,
    timeoutMs: TIMEOUT_MS,
    run: async (run) => {
      const imported = await importFiles(run, context.settings.imdbFolder, imdb, pool);
      return async (unit) => {
        if (imported === undefined) return { imported: false };
        const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
        await noteImdbImport(portsOf(context, unit, author), imported);
        return { imported: true, ...imported };
      };
    },
  });
}

async function importFiles(
  { payload: { onlyIfNewer }, signal, report }: RunContext<ImportImdbPayload>,
  folder: string,
  imdb: ImdbStore,
  pool: WorkerPool,
): Promise<ImdbImport | undefined> {
  const before = onlyIfNewer ? imdb.stats() : undefined;
  if (before !== undefined && sameFiles(await findImdbFiles(folder), before.files)) return undefined;
  const { building } = imdb;
  await mkdir(dirname(building), { recursive: true });
  const options = { signal, timeoutMs: TIMEOUT_MS, onProgress: (it: ImdbProgress) => report(reportOf(it)) };
  const answer = await importImdbInThread(pool, { folder, building }, options).catch((error: unknown) => {
    throw isLocked(error) ? alreadyRunning : error;
  });
  if (answer.kind === "unreadable")
    throw new JobFailure({
      code: "imdb_file_unreadable",
      message: sayFault(answer.fault, answer.file),
      retry: false,
    });
  imdb.takeBuilding();
  const { movies, series, episodes, skipped } = answer.counts;
  return { movies, series, episodes, skipped };
}

const MEGABYTE = 1_000_000;

function reportOf({ step, file, done, total }: ImdbProgress): Parameters<RunContext<unknown>["report"]>[0] {
  return {
    done: Math.round(done / MEGABYTE),
    total: Math.max(1, Math.round(total / MEGABYTE)),
    step:
      step === "reading"
        ? { fr: `Lecture de ${file}`, en: `Reading ${file}` }
        : { fr: "Indexation des titres", en: "Indexing the titles" },
  };
}

/** SQLite says so in words alone. */
function isLocked(error: unknown): boolean {
  const cause = error instanceof WorkerError ? error.cause : error;
  return cause instanceof Error && /database is locked/.test(cause.message);
}

const alreadyRunning = new JobFailure({
  code: "imdb_import_running",
  message: {
    fr: "Un autre import des fichiers IMDb est en cours ; attendez qu'il se termine.",
    en: "Another import of the IMDb data files is running; wait until it has ended.",
  },
  retry: false,
});

function sayFault(fault: ImdbFault, file: string): Message {
  switch (fault) {
    case "missing":
      return {
        fr: `Le fichier ${file}.tsv.gz n'est pas dans le dossier IMDb ; téléchargez-le.`,
        en: `The file ${file}.tsv.gz is not in the IMDb folder; download it.`,
      };
    case "not_tsv":
      return {
        fr: `${file} n'est pas un fichier de données IMDb ; téléchargez-le à nouveau.`,
        en: `${file} is no IMDb data file; download it again.`,
      };
    case "cut":
      return {
        fr: `${file} est incomplet ; téléchargez-le à nouveau.`,
        en: `${file} is not complete; download it again.`,
      };
    case "damaged":
      return {
        fr: `${file} est abîmé ; téléchargez-le à nouveau.`,
        en: `${file} is damaged; download it again.`,
      };
    case "changed":
      return {
        fr: "Les fichiers IMDb ont changé pendant l'import ; relancez-le.",
        en: "The IMDb data files changed during the import; start it again.",
      };
  }
}
