import { defineJob, type JobType, type RunContext } from "@souffleur/platform/jobs";
import { z } from "zod";
import { type EmptiedCounts, recordEmptied } from "../../application/moving/record-emptied.ts";
import { shownName } from "../../domain/files/raw-path.ts";
import { isOldEnough, KEPT_DAYS } from "../../domain/moving/kept-in-trash.ts";
import { nameOf } from "../../domain/moving/paths.ts";
import { type MovingContext, portsOf } from "../context.ts";
import { type TrashedFile, trashedFiles } from "../moving/trashed-files.ts";

const payload = z.object({
  olderThanDays: z.int().min(KEPT_DAYS),
  includesNeeded: z.boolean(),
  dryRun: z.boolean(),
});

export type EmptyTrashPayload = z.infer<typeof payload>;
type Run = RunContext<EmptyTrashPayload>;
type Counting = { -readonly [Name in keyof EmptiedCounts]: EmptiedCounts[Name] };

/** Removes for good what lies in the trash of the disks long enough. Cut off, the next attempt removes the rest. */
export function emptyTrashJob(context: MovingContext): JobType<EmptyTrashPayload> {
  return defineJob({
    type: "library.empty-trash",
    title: ({ dryRun }) => ({
      fr: dryRun ? "Essayer de vider la corbeille des disques" : "Vider la corbeille des disques",
      en: dryRun ? "Try to empty the trash of the disks" : "Empty the trash of the disks",
    }),
    payload,
    maxAttempts: 3,
    timeoutMs: 12 * 3_600_000,
    // What is gone is gone, and must be said.
    onCancel: "keep",
    run: async (run) => {
      const counts = await emptyAll(context, run);
      return async (unit) => {
        const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
        if (!run.payload.dryRun) await recordEmptied(portsOf(context, unit, author), run.jobId, counts);
        return { dry_run: run.payload.dryRun, ...counts };
      };
    },
  });
}

async function emptyAll(context: MovingContext, run: Run): Promise<EmptiedCounts> {
  // What an earlier attempt removed counts as well.
  const counts: Counting = { ...NONE, ...doneBefore(run.checkpoint) };
  const { olderThanDays, includesNeeded } = run.payload;
  for await (const found of trashedFiles(context)) {
    run.signal.throwIfAborted();
    if (run.enough.aborted) break;
    if (!isDecided(found) && !isOldEnough(found.trashedAt, olderThanDays, context.clock.millis()))
      counts.young += 1;
    else if (found.file.isNeeded && !includesNeeded) counts.needed += 1;
    else await emptyOne(context, run, found, counts);
  }
  return counts;
}

/** Somebody had it emptied, and the server went before it was gone. */
function isDecided({ row, file }: TrashedFile): boolean {
  return row.trail.emptied === file.path;
}

const SAVED_EVERY = 20;

async function emptyOne(
  { mover }: MovingContext,
  { payload: { dryRun, includesNeeded }, report, save, signal }: Run,
  { row, file }: TrashedFile,
  counts: Counting,
): Promise<void> {
  const [done] = dryRun
    ? [{ state: "removed" as const, sizeBytes: file.sizeBytes }]
    : await mover.discard(row.groupId, [row.id], { signal, includesNeeded });
  if (done?.state === "removed") {
    counts.files += 1;
    counts.bytes += done.sizeBytes;
  } else if (done?.state === "refused") counts.refused += 1;
  const name = shownName(nameOf(file.path)).slice(-200);
  report({
    done: counts.files,
    total: counts.files,
    step: { fr: `Corbeille : ${name}`, en: `Trash: ${name}` },
  });
  if (!dryRun && counts.files % SAVED_EVERY === 0) await save({ files: counts.files, bytes: counts.bytes });
}

const NONE: EmptiedCounts = { files: 0, bytes: 0, young: 0, needed: 0, refused: 0 };

function doneBefore(checkpoint: unknown): Partial<EmptiedCounts> {
  const read = z.object({ files: z.int(), bytes: z.int() }).safeParse(checkpoint);
  return read.success ? read.data : {};
}
