import { defineJob, type JobType, type RunContext } from "@souffleur/platform/jobs";
import { z } from "zod";
import { closeScan, type ScanOutcome } from "../../application/files/close-scan.ts";
import type { Folder } from "../../domain/files/folder.ts";
import { shownName } from "../../domain/files/raw-path.ts";
import { type LibraryContext, portsOf } from "../context.ts";
import { fileRepositories } from "../database/files/file-repositories.ts";
import { scanFolder } from "../scan/scan-folder.ts";

const payload = z.object({
  /** All that are scanned, where none is named. */
  folderIds: z.array(z.string()),
  dryRun: z.boolean(),
  confirmMissing: z.boolean(),
  acceptFolders: z.boolean(),
});

export type ScanPayload = z.infer<typeof payload>;

/** Views hold links alone. */
const scannedKinds: readonly Folder["kind"][] = ["inbox", "collection", "storage"];

/** Looks at every file in some folders, and keeps what is new, moved, changed or missing. */
export function scanJob(context: LibraryContext): JobType<ScanPayload> {
  return defineJob({
    type: "library.scan",
    title: ({ folderIds, dryRun }) => ({
      fr: `${dryRun ? "Essai d'analyse" : "Analyser"} ${folderIds.length === 1 ? "un dossier" : "les dossiers"}`,
      en: `${dryRun ? "Try a scan of" : "Scan"} ${folderIds.length === 1 ? "a folder" : "the folders"}`,
    }),
    payload,
    maxAttempts: 3,
    timeoutMs: 24 * 3_600_000,
    run: async (run) => {
      const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
      const outcomes = await scanAll(context, run, author);
      return async (unit) => {
        if (!run.payload.dryRun)
          for (const outcome of outcomes) await closeScan(portsOf(context, unit, author), outcome);
        return { dry_run: run.payload.dryRun, folders: outcomes.map(presentOutcome) };
      };
    },
  });
}

async function scanAll(
  context: LibraryContext,
  { payload, signal, report }: RunContext<ScanPayload>,
  author: Parameters<typeof portsOf>[2],
): Promise<readonly ScanOutcome[]> {
  const folders = await foldersToScan(context, payload.folderIds);
  const counts = await countsOf(context, folders);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const outcomes: ScanOutcome[] = [];
  let before = 0;
  for (const folder of folders) {
    const outcome = await scanFolder(context, folder, {
      ...{ author, signal, isDryRun: payload.dryRun },
      ...{ confirmsMissing: payload.confirmMissing, acceptsFolder: payload.acceptFolders },
      onSeen: (files) => report(progressOf(folder, before + files, total)),
    });
    before += outcome.counts.seen;
    outcomes.push(outcome);
    report(progressOf(folder, before, total));
  }
  return outcomes;
}

async function foldersToScan(
  { database }: LibraryContext,
  ids: readonly string[],
): Promise<readonly Folder[]> {
  const all = await fileRepositories(database.queries).folders.list();
  return all.filter(({ id, kind }) => scannedKinds.includes(kind) && (ids.length === 0 || ids.includes(id)));
}

/** How many files there were: the first scan knows of none, and its total grows with it. */
async function countsOf(
  { database }: LibraryContext,
  folders: readonly Folder[],
): Promise<readonly number[]> {
  const { videoFiles } = fileRepositories(database.queries);
  const counts = await videoFiles.countByFolder();
  return folders.map(({ id }) =>
    counts.reduce(
      (sum, each) => sum + (each.folderId === id && each.state !== "missing" ? each.count : 0),
      0,
    ),
  );
}

function progressOf({ path }: Folder, done: number, known: number) {
  const shown = shownName(path).slice(-200);
  return { done, total: Math.max(done, known), step: { fr: `Analyse de ${shown}`, en: `Scanning ${shown}` } };
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
