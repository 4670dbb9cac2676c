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
    title: ({ findings }) => ({
      fr: findings === 1 ? "Corriger un constat" : `Corriger ${findings} constats`,
      en: findings === 1 ? "Fix a finding" : `Fix ${findings} findings`,
    }),
    payload,
    maxAttempts: 5,
    timeoutMs: 24 * 3_600_000,
    // What was moved stays moved, and the records must say so.
    onCancel: "keep",
    run: async (run) => {
      const { fix, findings } = await fixAndFindings(context, run.payload.fixId);
      await context.mover.plan(fix.id, await movesOf(context, fix, findings));
      const outcomes = await moving(run, (options) => context.mover.apply(fix.id, options));
      return async (unit) => {
        const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
        const concluded = await concludeFix(portsOf(context, unit, author), fix, findings, outcomes);
        return { fix_id: fix.id, ...concluded };
      };
    },
  });
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
      const { fix, findings } = await fixAndFindings(context, run.payload.fixId);
      const outcomes = await moving(run, (options) => context.mover.undo(fix.id, options));
      const fixed = findings.filter(({ state }) => state === "fixed");
      return async (unit) => {
        const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
        const concluded = await concludeUndo(portsOf(context, unit, author), fix, fixed, outcomes);
        return { fix_id: fix.id, ...concluded };
      };
    },
  });
}

async function fixAndFindings({ database }: MovingContext, id: string) {
  const { careFixes, careFindings } = careRepositories(database.queries);
  const fix = await careFixes.find(id as CareFixId);
  if (fix === undefined) throw fixGone;
  const { items: findings } = await careFindings.list({ limit: MOST_FIXED }, { fixId: fix.id });
  return { fix, findings };
}

/** Of findings whose records are what they were: no file of another is touched. */
async function movesOf(
  { database }: MovingContext,
  fix: CareFix,
  findings: readonly CareFinding[],
): Promise<readonly PlannedMove[]> {
  const files = {
    ...fileRepositories(database.queries),
    viewLinks: viewLinkRepository(database.queries),
  };
  const moves: PlannedMove[] = [];
  for (const finding of findings) {
    const planned = fixOf(finding, fix.keep[finding.id]);
    if (planned === undefined || !(await stillAsPlanned(files, planned.records))) continue;
    moves.push(...planned.moves.map((move) => ({ ...move, unit: finding.id })));
  }
  return moves;
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

const fixGone = new JobFailure({
  code: "care_fix_gone",
  message: { fr: "La correction n'existe plus.", en: "The fix does not exist any more." },
  retry: false,
});
