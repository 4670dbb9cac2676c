import type { Report } from "../define-job.ts";
import type { JobProgress } from "../job.ts";

/** Before this an estimate is mostly chance. */
const MIN_ELAPSED_MS = 1_000;

/**
 * The next progress after a report. It never goes back within an attempt, whatever the job says: a bar that shrinks
 * makes people doubt all of it.
 */
export function nextProgress(before: JobProgress, report: Report, elapsedMs: number): JobProgress {
  const done = Math.max(before.done, wholeNumber(report.done));
  const total = Math.max(before.total, wholeNumber(report.total), done);
  const step = report.step ?? before.step;
  const etaSeconds = estimateSeconds(done, total, elapsedMs);
  return {
    done,
    total,
    ...(step !== undefined && { step }),
    ...(etaSeconds !== undefined && { etaSeconds }),
  };
}

/** The time left, if it goes on as it went so far. */
function estimateSeconds(done: number, total: number, elapsedMs: number): number | undefined {
  if (done === 0 || done >= total || elapsedMs < MIN_ELAPSED_MS) return undefined;
  return Math.ceil((elapsedMs / done) * (total - done) * 0.001);
}

function wholeNumber(value: number): number {
  return Number.isFinite(value) ? Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, Math.floor(value))) : 0;
}
