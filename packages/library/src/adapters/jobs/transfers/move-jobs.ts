import { parseId } from "@souffleur/kernel";
import { defineJob, JobFailure, type JobType, type RunContext } from "@souffleur/platform/jobs";
import { z } from "zod";
import type { MoveOutcome } from "../../../application/moving/ports.ts";
import type { LibraryFolders } from "../../../application/transfers/ports.ts";
import { settleApplied, settleUndone } from "../../../application/transfers/settle-transfer.ts";
import { shownName } from "../../../domain/files/raw-path.ts";
import type { MoveGroupId, PlannedMove } from "../../../domain/moving/move.ts";
import { plannedMoves } from "../../../domain/transfers/planned-moves.ts";
import type { Transfer, TransferCounts, TransferStage } from "../../../domain/transfers/transfer.ts";
import { type MovingContext, portsOf } from "../../context.ts";
import { fileRepositories } from "../../database/files/file-repositories.ts";
import { transferRepositories } from "../../database/transfers/transfer-repositories.ts";
import { libraryFolders } from "../../transfers/library-folders.ts";
import { noStorage } from "./plan-transfer-job.ts";

const payload = z.object({ transferId: z.string(), files: z.int() });

export type MovePayload = z.infer<typeof payload>;

const limits = { payload, maxAttempts: 5, timeoutMs: 7 * 24 * 3_600_000, onCancel: "keep" } as const;

/** Moves the files of an accepted transfer. Stopped at any point it goes on where it was; cancelled, it keeps what is done. */
export function applyTransferJob(context: MovingContext): JobType<MovePayload> {
  return defineJob({
    type: "library.transfer",
    title: ({ files }) => ({
      fr: `Ranger ${files === 1 ? "un fichier" : `${files} fichiers`}`,
      en: `Put ${files === 1 ? "a file" : `${files} files`} in order`,
    }),
    ...limits,
    run: async (run) => {
      const { transfers } = transferRepositories(context.database.queries);
      const { folders } = fileRepositories(context.database.queries);
      const transfer = await transferOf(context, run, "applying");
      const known = await libraryFolders(folders, context.settings);
      if (known === undefined) throw noStorage;
      await context.mover.plan(transfer.groupId, await movesOf(context, await transfers.items(transfer.id)));
      const outcomes = await move(run, (options) => context.mover.apply(transfer.groupId, options), moving);
      if (outcomes === undefined) throw transferGone;
      return async (unit) => {
        const ports = portsOf(context, unit, authorOfRun(run));
        stillOurs(await ports.transfers.findForChange(transfer.id), run, "applying");
        const settled = await settleApplied(ports, transfer.id, known.storage, outcomes);
        unit.afterCommit(context.inboxChanged);
        return answerOf(settled.id, settled.counts);
      };
    },
  });
}

/** Moves everything back. What was changed since stays where it is, and is said. */
export function undoTransferJob(context: MovingContext): JobType<MovePayload> {
  return defineJob({
    type: "library.undo-transfer",
    title: ({ files }) => ({
      fr: `Annuler le rangement ${files === 1 ? "d'un fichier" : `de ${files} fichiers`}`,
      en: `Take back the transfer of ${files === 1 ? "a file" : `${files} files`}`,
    }),
    ...limits,
    run: async (run) => {
      const transfer = await transferOf(context, run, "undoing");
      const known = await libraryFolders(
        fileRepositories(context.database.queries).folders,
        context.settings,
      );
      if (known === undefined) throw noStorage;
      const undo: Work = (options) => context.mover.undo(transfer.groupId, options);
      // Without a journal, the job that was to move the files never began.
      const outcomes = (await move(run, undo, movingBack)) ?? [];
      await dropLaterLinks(context, transfer, known, outcomes);
      return async (unit) => {
        const ports = portsOf(context, unit, authorOfRun(run));
        stillOurs(await ports.transfers.findForChange(transfer.id), run, "undoing");
        const settled = await settleUndone(ports, transfer.id, known.storage, outcomes);
        unit.afterCommit(context.inboxChanged);
        return answerOf(settled.id, settled.counts);
      };
    },
  });
}

type Started = Transfer & { readonly groupId: MoveGroupId };

async function transferOf(
  { database }: MovingContext,
  run: RunContext<MovePayload>,
  stage: TransferStage,
): Promise<Started> {
  const id = parseId<"transfer">(run.payload.transferId);
  const found = id && (await transferRepositories(database.queries).transfers.find(id));
  const transfer = stillOurs(found, run, stage);
  if (transfer.groupId === undefined) throw transferGone;
  return { ...transfer, groupId: transfer.groupId };
}

/** Once a job has ended, another may go on with its work, or take it back: then the first, tried again, has no more to do. */
function stillOurs(
  transfer: Transfer | undefined,
  { jobId }: RunContext<MovePayload>,
  stage: TransferStage,
): Transfer {
  if (transfer === undefined) throw transferGone;
  if (transfer.workJobId !== jobId || transfer.stage !== stage) throw takenOver;
  return transfer;
}

async function movesOf(
  { database }: MovingContext,
  items: Parameters<typeof plannedMoves>[0],
): Promise<readonly PlannedMove[]> {
  const linked = items.filter(({ kind }) => kind === "link").map(({ fileId }) => fileId);
  const files = await fileRepositories(database.queries).videoFiles.findAll(linked);
  const paths = new Map(files.map(({ id, path }) => [id, path]));
  return plannedMoves(items, (id) => paths.get(id));
}

type Work = (options: {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number, path: string) => void;
}) => ReturnType<MovingContext["mover"]["apply"]>;

async function move(
  { signal, enough, report }: RunContext<MovePayload>,
  work: Work,
  step: (path: string) => { readonly fr: string; readonly en: string },
): Promise<readonly MoveOutcome[] | undefined> {
  const result = await work({
    signal: AbortSignal.any([signal, enough]),
    progress: (done, total, path) => report({ done, total, step: step(shownName(path).slice(-200)) }),
  });
  // The server stops, or another took over: the next attempt goes on.
  signal.throwIfAborted();
  return result.ok ? result.value : undefined;
}

const moving = (path: string) => ({ fr: `Rangement de ${path}`, en: `Moving ${path}` });
const movingBack = (path: string) => ({ fr: `Retour de ${path}`, en: `Moving back ${path}` });

/** A later transfer may have moved the link of a file that is gone from storage now: it must not stay, leading nowhere. */
async function dropLaterLinks(
  context: MovingContext,
  { id }: Transfer,
  known: LibraryFolders,
  outcomes: readonly MoveOutcome[],
): Promise<void> {
  const { transfers, viewLinks } = transferRepositories(context.database.queries);
  const back = new Set(outcomes.filter(({ state }) => state === "undone").map(({ move }) => move.unit));
  const items = (await transfers.items(id)).filter((item) => item.kind === "file" && back.has(item.id));
  const links = await viewLinks.ofFiles(items.map(({ fileId }) => fileId));
  const made = new Set(outcomes.flatMap(({ move }) => (move.kind === "link" && move.to ? [move.to] : [])));
  const view = known.view?.path;
  const stale = links.map(({ path }) => `${view}/${path}`).filter((path) => !made.has(path));
  if (view === undefined || stale.length === 0) return;
  const group = context.newId<"move-group">();
  await context.mover.plan(
    group,
    stale.map((from) => ({ kind: "unlink", from, unit: from })),
  );
  await context.mover.apply(group);
}

function authorOfRun({ actor, requestId }: RunContext<MovePayload>) {
  return { actor, ...(requestId && { requestId }) };
}

function answerOf(id: string, { files, done, refused }: TransferCounts) {
  return { transfer_id: id, files, done, refused };
}

const takenOver = new JobFailure({
  code: "transfer_taken_over",
  message: {
    fr: "Une autre tâche s'occupe de ce rangement, ou il est terminé.",
    en: "Another job has taken up this transfer, or it is done.",
  },
  retry: false,
});

const transferGone = new JobFailure({
  code: "transfer_gone",
  message: {
    fr: "Ce rangement n'existe plus, ou rien n'en a été accepté.",
    en: "This transfer is no longer there, or nothing of it was accepted.",
  },
  retry: false,
});
