import type { Author } from "@souffleur/platform/http";
import { defineJob, type JobType, type RunContext } from "@souffleur/platform/jobs";
import { z } from "zod";
import { closeScan, type ScanOutcome } from "../../application/files/close-scan.ts";
import type { Folder } from "../../domain/files/folder.ts";
import { shownName } from "../../domain/files/raw-path.ts";
import { type LibraryContext, portsOf } from "../context.ts";
import { fileRepositories } from "../database/files/file-repositories.ts";
import type { ReadCounts } from "../scan/read-files.ts";
import type { Scanner } from "../scan/scanner.ts";

const payload = z.object({
  /** All that are scanned, where none is named. */
  folderIds: z.array(z.string()),
  dryRun: z.boolean(),
  confirmMissing: z.boolean(),
  acceptFolders: z.boolean(),
});

export type ScanPayload = z.infer<typeof payload>;
type Run = RunContext<ScanPayload>;

/** Looks at every file in some folders, keeps what is new, moved, changed or missing, and reads what is new. */
export function scanJob(context: LibraryContext, scanner: Scanner): JobType<ScanPayload> {
  return defineJob({
    type: "library.scan",
    title: ({ folderIds, dryRun }) => ({
      fr: `${dryRun ? "Essayer d'analyser" : "Analyser"} ${folderIds.length === 1 ? "un dossier" : "les dossiers"}`,
      en: `${dryRun ? "Try a scan of" : "Scan"} ${folderIds.length === 1 ? "a folder" : "the folders"}`,
    }),
    payload,
    maxAttempts: 3,
    timeoutMs: 24 * 3_600_000,
    run: async (run) => {
      const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
      const { dryRun } = run.payload;
      const folders = await scanner.folders(run.payload.folderIds);
      const outcomes = await scanAll(context, scanner, run, folders, author);
      const present = outcomes.filter(({ state }) => state === "scanned").map(({ folderId }) => folderId);
      const read = dryRun ? undefined : await readAll(context, scanner, run, present, author);
      return async (unit) => {
        if (!dryRun) for (const outcome of outcomes) await closeScan(portsOf(context, unit, author), outcome);
        return { dry_run: dryRun, folders: outcomes.map(presentOutcome), ...(read && { files: read }) };
      };
    },
  });
}

export async function scanAll(
  context: LibraryContext,
  scanner: Scanner,
  { payload, signal, report }: Run,
  folders: readonly Folder[],
  author: Author,
): Promise<readonly ScanOutcome[]> {
  const known = await countKnown(context, folders);
  const outcomes: ScanOutcome[] = [];
  let before = 0;
  const told = (folder: Folder, done: number) => {
    const shown = shownName(folder.path).slice(-200);
    const step = { fr: `Analyse de ${shown}`, en: `Scanning ${shown}` };
    // The first scan knows of no files: its total grows with it.
    report({ done, total: Math.max(done, known), step });
  };
  for (const folder of folders) {
    told(folder, before);
    const outcome = await scanner.scan(folder, {
      ...{ author, signal, isDryRun: payload.dryRun },
      ...{ confirmsMissing: payload.confirmMissing, acceptsFolder: payload.acceptFolders },
      onSeen: (files) => told(folder, before + files),
    });
    before += outcome.counts.seen;
    outcomes.push(outcome);
  }
  return outcomes;
}

async function countKnown({ database }: LibraryContext, folders: readonly Folder[]): Promise<number> {
  const ids = new Set(folders.map(({ id }) => id));
  const counts = await fileRepositories(database.queries).videoFiles.countByFolder();
  const present = counts.filter(({ folderId, state }) => ids.has(folderId) && state !== "missing");
  return present.reduce((sum, { count }) => sum + count, 0);
}

export async function readAll(
  context: LibraryContext,
  scanner: Scanner,
  { signal, report }: Run,
  folderIds: readonly Folder["id"][],
  author: Author,
): Promise<ReadCounts> {
  const { videoFiles } = fileRepositories(context.database.queries);
  const counts = (await videoFiles.countByFolder()).filter(({ folderId }) => folderIds.includes(folderId));
  const sum = (these: typeof counts) => these.reduce((total, { count }) => total + count, 0);
  const toRead = sum(counts.filter(({ state }) => state === "found"));
  const seen = sum(counts.filter(({ state }) => state !== "missing"));
  return scanner.read({
    ...{ author, signal, folderIds },
    // Progress never goes back: what was looked at counts on.
    onRead: (files) =>
      report({
        done: seen + files,
        total: seen + Math.max(files, toRead),
        step: {
          fr: `Lecture des fichiers : ${files} sur ${toRead}`,
          en: `Reading files: ${files} of ${toRead}`,
        },
      }),
  });
}

/** As the job's answer says it. */
export function presentOutcome(outcome: ScanOutcome) {
  const { folderId, state, reason, counts, unreadable, unreadableCount, missing, asks } = outcome;
  return {
    folder_id: folderId,
    state,
    ...(reason !== undefined && { reason }),
    ...counts,
    unreadable: unreadable.map(shownName),
    unreadable_count: unreadableCount,
    missing: missing.length,
    ...(asks && { finding: "many_missing" }),
  };
}
