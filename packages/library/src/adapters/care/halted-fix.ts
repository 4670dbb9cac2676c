import type { Jobs } from "@souffleur/platform/jobs";
import { MOST_FIXED } from "../../application/care/request-fix.ts";
import { type CareFix, isAtWork } from "../../domain/care/finding.ts";
import type { MovingContext } from "../context.ts";
import { careRepositories } from "../database/care/care-repositories.ts";
import { type EndedJob, endedJob } from "../moving/ended-job.ts";

/** A fix, or its taking back, that no job is at work on any more, and that is not at its end. */
export interface HaltedFix extends Omit<EndedJob, "id"> {
  /** How many of its findings have their files where the fix puts them, of how many. */
  readonly done: number;
  readonly findings: number;
}

/** What there is to say of a fix whose job has ended too early; nothing of every other. */
export async function haltedFixOf(
  { database, mover }: Pick<MovingContext, "database" | "mover">,
  jobs: Pick<Jobs, "find">,
  fix: CareFix,
): Promise<HaltedFix | undefined> {
  const ended = isAtWork(fix) ? await endedJob(jobs, fix.jobId) : undefined;
  if (ended === undefined) return undefined;
  const { careFindings } = careRepositories(database.queries);
  const { items } = await careFindings.list({ limit: MOST_FIXED }, { fixId: fix.id });
  const units = Map.groupBy(await mover.outcomes(fix.id), ({ move }) => move.unit);
  const isDone = (id: string) => units.get(id)?.every(({ state }) => state === "done") === true;
  return {
    state: ended.state,
    ...(ended.error && { error: ended.error }),
    done: items.filter(({ id }) => isDone(id)).length,
    findings: items.length,
  };
}

/** Of the jobs at work on these fixes, those that gave up, were cancelled or are forgotten. */
export async function endedJobsOf(
  jobs: Pick<Jobs, "find">,
  fixes: readonly CareFix[],
): Promise<ReadonlySet<CareFix["jobId"]>> {
  const ended = await Promise.all(fixes.map(({ jobId }) => endedJob(jobs, jobId)));
  return new Set(ended.flatMap((job) => job?.id ?? []));
}
