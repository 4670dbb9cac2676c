import type { Message } from "@souffleur/kernel";
import { ok } from "@souffleur/kernel";
import { defineJob, type JobType, type RunContext } from "@souffleur/platform/jobs";
import { z } from "zod";
import { closeScan } from "../../application/files/close-scan.ts";
import type { Sources } from "../../application/sources/ports.ts";
import { type LibraryContext, portsOf } from "../context.ts";
import { postponedRepository } from "../database/matching/postponed-repository.ts";
import { type MatchingOutcome, matchFiles } from "../matching/match-files.ts";
import type { Scanner } from "../scan/scanner.ts";
import { presentOutcome, readAll, scanAll } from "./scan-job.ts";

const payload = z.object({
  /** All, where none is named. */
  folderIds: z.array(z.string()),
  /** Looks at the folders first; else only at what is known. */
  scans: z.boolean(),
  /** Asks again also for what waits in the inbox. */
  rematches: z.boolean(),
  dryRun: z.boolean(),
});

export type ProcessPayload = z.infer<typeof payload>;
export type ProcessContext = LibraryContext & { readonly sources: Sources; readonly scanner: Scanner };

type Run = RunContext<ProcessPayload>;

/** Of a hundred, how far each stage leads; what comes next is not known before. */
const ENDS = { scan: 30, read: 70, match: 100 };

/**
 * From a heap of downloads to works: looks at the folders, reads the files, asks what they are. Every file is written
 * down as it is done: broken off, the next attempt goes on where this one came to.
 */
export function processJob(context: ProcessContext): JobType<ProcessPayload> {
  return defineJob({
    type: "library.process",
    title: ({ dryRun }) =>
      dryRun
        ? { fr: "Essai de traitement des nouveaux fichiers", en: "Try to process the new files" }
        : { fr: "Traiter les nouveaux fichiers", en: "Process the new files" },
    payload,
    maxAttempts: 3,
    timeoutMs: 24 * 3_600_000,
    run: async (run) => {
      const looked = run.payload.scans ? await lookStages(context, run) : {};
      const matched = await matchStage(context, run);
      return async (unit) => {
        if (!run.payload.dryRun)
          await postponedRepository(unit.queries).store(matched.postponed, context.clock.now());
        return { dry_run: run.payload.dryRun, ...looked, ...presentMatching(matched) };
      };
    },
  });
}

function authorOf({ actor, requestId }: Run) {
  return { actor, ...(requestId !== undefined && { requestId }) };
}

/** Looks at the folders, and reads what is new in them. */
async function lookStages(context: ProcessContext, run: Run) {
  const { scanner } = context;
  const { folderIds, dryRun } = run.payload;
  const author = authorOf(run);
  const payload = { folderIds, dryRun, confirmMissing: false, acceptFolders: false };
  const asScan = { ...run, payload, report: reportIn(run, 0, ENDS.scan) };
  const outcomes = await scanAll(context, scanner, asScan, await scanner.folders(folderIds), author);
  const folders = outcomes.map(presentOutcome);
  if (dryRun) return { folders };
  await context.database.unit(async (unit) => {
    for (const outcome of outcomes) await closeScan(portsOf(context, unit, author), outcome);
    return ok(undefined);
  });
  const present = outcomes.filter(({ state }) => state === "scanned").map(({ folderId }) => folderId);
  const asRead = { ...asScan, report: reportIn(run, ENDS.scan, ENDS.read) };
  return { folders, files: await readAll(context, scanner, asRead, present, author) };
}

function matchStage(context: ProcessContext, run: Run): Promise<MatchingOutcome> {
  const { jobId, signal, payload } = run;
  const report = reportIn(run, payload.scans ? ENDS.read : 0, ENDS.match);
  return matchFiles(context, {
    ...{ author: authorOf(run), jobId, signal, rematches: payload.rematches, isDryRun: payload.dryRun },
    onProgress: (done, total, title) => report({ done, total, step: stepOf(title) }),
  });
}

function reportIn({ report }: Run, from: number, to: number): Run["report"] {
  return ({ done, total, step }) =>
    report({
      done: Math.floor(from + ((to - from) * done) / Math.max(1, total)),
      total: 100,
      ...(step && { step }),
    });
}

function stepOf(title: string): Message {
  const shown = title.slice(0, 200);
  return { fr: `Recherche de «\u00a0${shown}\u00a0»`, en: `Looking for “${shown}”` };
}

function presentMatching({ automatic, waiting, postponed, reason }: MatchingOutcome) {
  return {
    automatic,
    waiting,
    postponed,
    ...(reason !== undefined && { source: reason.source, reason: reason.reason }),
  };
}
