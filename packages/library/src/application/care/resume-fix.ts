import { fail, type Id, ok, type Result } from "@souffleur/kernel";
import { type CareFix, type CareFixId, isAtWork } from "../../domain/care/finding.ts";
import type { LibraryPorts } from "../ports.ts";
import type { CareFixNotFound } from "./undo-fix.ts";

/** Nothing of it was cut off: it is done, taken back, or a job is at work on it. */
export interface CareFixNotHalted {
  readonly code: "care_fix_not_halted";
}

/** A fix, and the job that is at work on it from now on. */
export interface FixAtWork<Job> {
  readonly fix: CareFix;
  readonly job: Job;
}

export interface ResumePorts<Job extends { readonly id: Id<"job"> }, StartFailure>
  extends Pick<LibraryPorts, "careFixes" | "clock"> {
  /** Another job of the kind that was at work: one that fixes, or one that takes back. */
  readonly goOn: (fix: CareFix) => Promise<Result<Job, StartFailure>>;
  /** Jobs that were looked up and have ended before their work was done. */
  readonly endedJobs: ReadonlySet<CareFix["jobId"]>;
}

/** Goes on where a job ended before its work was done: another one takes up the journal, in the same direction. */
export async function resumeFix<Job extends { readonly id: Id<"job"> }, StartFailure>(
  { careFixes, clock, goOn, endedJobs }: ResumePorts<Job, StartFailure>,
  id: CareFixId,
): Promise<Result<FixAtWork<Job>, CareFixNotFound | CareFixNotHalted | StartFailure>> {
  const before = await careFixes.findForChange(id);
  if (before === undefined) return fail({ code: "care_fix_not_found", id });
  if (!isAtWork(before) || !endedJobs.has(before.jobId)) return fail({ code: "care_fix_not_halted" });
  const job = await goOn(before);
  if (!job.ok) return job;
  const fix: CareFix = { ...before, jobId: job.value.id, updatedAt: clock.now() };
  await careFixes.replace(fix);
  return ok({ fix, job: job.value });
}
