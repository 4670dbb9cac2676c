import { useEffect } from "react";
import { useJob } from "../../../lib/api/get-job.ts";
import type { Job } from "../../../lib/api/types.ts";
import { isFinished } from "../../../lib/live/apply-job.ts";
import { JobCard } from "../../../ui/job-card.tsx";
import { Card } from "../../../ui/page.tsx";
import classes from "./files.module.css";

/** A scan while it runs. */
export function ScanRunning({
  jobId,
  onEnd,
}: {
  readonly jobId: string;
  readonly onEnd: (job: Job) => void;
}) {
  const { data: job } = useJob(jobId);
  const ended = job !== undefined && isFinished(job) ? job : undefined;
  useEffect(() => {
    if (ended !== undefined) onEnd(ended);
  }, [ended, onEnd]);
  if (job === undefined) return null;
  return (
    <div className={classes.job} aria-live="polite">
      <Card padded>
        <JobCard job={job} />
      </Card>
    </div>
  );
}
