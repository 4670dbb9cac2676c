import { defineJob, JobFailure, type JobType, type RunContext } from "@souffleur/platform/jobs";
import { z } from "zod";
import { stillAsPlanned } from "../../application/care/change-records.ts";
import { concludeFix } from "../../application/care/conclude-fix.ts";
import { MOST_FIXED } from "../../application/care/request-fix.ts";
import { concludeUndo } from "../../application/care/undo-fix.ts";
import type { MoveOptions, MoveOutcome } from "../../application/moving/ports.ts";
import type { CareFinding, CareFix, CareFixId } from "../../domain/care/finding.ts";
import { fixOf } from "../../domain/care/fix-of.ts";
import { shownName } from "../../domain/files/raw-path.ts";
import type { PlannedMove } from "../../domain/moving/move.ts";
import { type MovingContext, portsOf } from "../context.ts";
import { careRepositories } from "../database/care/care-repositories.ts";
import { fileRepositories } from "../database/files/file-repositories.ts";
import { viewLinkRepository } from "../database/transfers/view-link-repository.ts";

const payload = z.object({ fixId: z.string(), findings: z.int() });

export type CareFixPayload = z.infer<typeof payload>;

/** Fixes what somebody chose: files first, through the journal; then, in one go with its end, the records. */
export function careFixJob(context: MovingContext): JobType<CareFixPayload> {
  return defineJob({
    type: "library.care-fix",
    title: ({ findings }) => titleOf(findings),
    payload,
    maxAttempts: 5,
    timeoutMs: 24 * 3_600_000,
    // What was moved stays moved, and the records must say so.
    onCancel: "keep",
    run: async (run) => {
      const { fix, findings } = await fixAndFindings(context, run, "started");
      const { moves, leaves } = await plannedFor(context, fix, findings);
      await context.mover.plan(fix.id, moves);
      const outcomes = await moving(run, (options) => context.mover.apply(fix.id, { ...options, leaves }));
      return async (unit) => {
        const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
        const ports = portsOf(context, unit, author);
        stillOurs(await ports.careFixes.findForChange(fix.id), run, "started");
        const concluded = await concludeFix(ports, fix, findings, outcomes);
        return { fix_id: fix.id, ...concluded };
      };
    },
  });
}

/** One that goes on with another's work does not say how much of it there is. */
function titleOf(findings: number) {
  if (findings === 0) return { fr: "Reprendre une correction", en: "Go on with a fix" };
  return {
    fr: findings === 1 ? "Corriger un constat" : `Corriger ${findings} constats`,
    en: findings === 1 ? "Fix a finding" : `Fix ${findings} findings`,
  };
}

/** Takes a fix back: files first, then the records. */
export function careUndoJob(context: MovingContext): JobType<CareFixPayload> {
  return defineJob({
    type: "library.care-undo",
    title: () => ({ fr: "Annuler une correction", en: "Take a fix back" }),
    payload,
    maxAttempts: 5,
    timeoutMs: 24 * 3_600_000,
    onCancel: "keep",
    run: async (run) => {
      const { fix, findings } = await fixAndFindings(context, run, "undoing");
      const outcomes = await moving(run, (options) => context.mover.undo(fix.id, options));
      const fixed = findings.filter(({ state }) => state === "fixed");
      return async (unit) => {
        const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
        const ports = portsOf(context, unit, author);
        stillOurs(await ports.careFixes.findForChange(fix.id), run, "undoing");
        const concluded = await concludeUndo(ports, fix, fixed, outcomes);
        return { fix_id: fix.id, ...concluded };
      };
    },
  });
}

async function fixAndFindings(
  { database }: MovingContext,
  run: RunContext<CareFixPayload>,
  state: CareFix["state"],
) {
  const { careFixes, careFindings } = careRepositories(database.queries);
  const fix = stillOurs(await careFixes.find(run.payload.fixId as CareFixId), run, state);
  const { items: findings } = await careFindings.list({ limit: MOST_FIXED }, { fixId: fix.id });
  return { fix, findings };
}

/** Once a job has ended, another may take its work back: then the first, tried again, has no more to do. */
function stillOurs(
  fix: CareFix | undefined,
  { jobId }: RunContext<CareFixPayload>,
  state: CareFix["state"],
): CareFix {
  if (fix === undefined) throw fixGone;
  if (fix.jobId !== jobId || fix.state !== state) throw takenOver;
  return fix;
}

/**
 * The moves of findings whose records are what they were: no file of another is touched. The others are left alone, also
 * where they were written down before their records changed.
 */
async function plannedFor(
  { database }: MovingContext,
  fix: CareFix,
  findings: readonly CareFinding[],
): Promise<{ readonly moves: readonly PlannedMove[]; readonly leaves: ReadonlySet<string> }> {
  const files = {
    ...fileRepositories(database.queries),
    viewLinks: viewLinkRepository(database.queries),
  };
  const moves: PlannedMove[] = [];
  const leaves = new Set<string>();
  for (const finding of findings) {
    const planned = fixOf(finding, fix.keep[finding.id]);
    if (planned !== undefined && (await stillAsPlanned(files, planned.records)))
      moves.push(...planned.moves.map((move) => ({ ...move, unit: finding.id })));
    else leaves.add(finding.id);
  }
  return { moves, leaves };
}

async function moving(
  { signal, enough, report }: RunContext<CareFixPayload>,
  move: (options: MoveOptions) => ReturnType<MovingContext["mover"]["apply"]>,
): Promise<readonly MoveOutcome[]> {
  const moved = await move({
    signal: AbortSignal.any([signal, enough]),
    progress: (done, total, path) => {
      const shown = shownName(path).slice(-200);
      report({ done, total, step: { fr: `Fichier ${shown}`, en: `File ${shown}` } });
    },
  });
  // The server stops: the next attempt goes on with what is left.
  signal.throwIfAborted();
  return moved.ok ? moved.value : [];
}

const takenOver = new JobFailure({
  code: "care_fix_taken_over",
  message: {
    fr: "Une autre tâche s'occupe de cette correction, ou elle est terminée.",
    en: "Another job has taken up this fix, or it is done.",
  },
  retry: false,
});

const fixGone = new JobFailure({
  code: "care_fix_gone",
  message: { fr: "La correction n'existe plus.", en: "The fix does not exist any more." },
  retry: false,
});
