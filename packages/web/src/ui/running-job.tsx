import { useEffect } from "react";
import { useJob } from "../lib/api/get-job.ts";
import type { Job } from "../lib/api/types.ts";
import { isFinished } from "../lib/live/apply-job.ts";
import classes from "./job-card.module.css";
import { JobCard } from "./job-card.tsx";
import { Card } from "./page.tsx";

interface RunningJobProps {
  readonly jobId: string;
  /** Told once, when it has ended in whatever way. Give it the same function each time. */
  readonly onEnd: (job: Job) => void | Promise<void>;
}

/** Long work somebody asked for on this page, while it runs. */
export function RunningJob({ jobId, onEnd }: RunningJobProps) {
  const { data: job } = useJob(jobId);
  const ended = job !== undefined && isFinished(job) ? job : undefined;
  useEffect(() => {
    if (ended !== undefined) void onEnd(ended);
  }, [ended, onEnd]);
  if (job === undefined) return null;
  return (
    <div className={classes.running} aria-live="polite">
      <Card padded>
        <JobCard job={job} />
      </Card>
    </div>
  );
}
