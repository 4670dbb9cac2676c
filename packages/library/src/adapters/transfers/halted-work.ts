import type { Jobs } from "@souffleur/platform/jobs";
import { isAtWork, type Transfer } from "../../domain/transfers/transfer.ts";
import type { MovingContext } from "../context.ts";
import { type EndedJob, endedJob } from "../moving/ended-job.ts";

/** Files that no job moves any more, and that are not yet where they belong. */
export interface HaltedWork extends Omit<EndedJob, "id"> {
  /** How many files are at their new place, of how many. */
  readonly moved: number;
  readonly files: number;
}

/** The job at work on a transfer, where it has ended and left work behind. Never asked for within a unit of work. */
export async function endedJobOf(
  jobs: Pick<Jobs, "find">,
  transfer: Transfer | undefined,
): Promise<EndedJob | undefined> {
  if (transfer?.workJobId === undefined || !isAtWork(transfer)) return undefined;
  return endedJob(jobs, transfer.workJobId);
}

/** What there is to say of a transfer whose job has ended too early; nothing of every other. */
export async function haltedWorkOf(
  { mover }: Pick<MovingContext, "mover">,
  jobs: Pick<Jobs, "find">,
  transfer: Transfer,
): Promise<HaltedWork | undefined> {
  const ended = await endedJobOf(jobs, transfer);
  if (ended === undefined) return undefined;
  const outcomes = transfer.groupId === undefined ? [] : await mover.outcomes(transfer.groupId);
  const files = outcomes.filter(({ move }) => move.kind === "move");
  const unitsOf = (some: typeof files) => new Set(some.map(({ move }) => move.unit)).size;
  return {
    state: ended.state,
    ...(ended.error && { error: ended.error }),
    moved: unitsOf(files.filter(({ move, at }) => at !== move.from)),
    files: files.length === 0 ? transfer.counts.files : unitsOf(files),
  };
}
