import { useEffect } from "react";
import { useJob } from "../../../lib/api/get-job.ts";
import { isFinished } from "../../../lib/live/apply-job.ts";
import { JobCard } from "../../../ui/job-card.tsx";

interface WorkJobProps {
  readonly jobId: string;
  /** Called when it has ended, with its result. */
  readonly onEnd: (result: unknown) => void;
}

/** The long work while it runs. */
export function WorkJob({ jobId, onEnd }: WorkJobProps) {
  const { data: job } = useJob(jobId);
  const end = job !== undefined && isFinished(job) ? job : undefined;
  useEffect(() => {
    if (end !== undefined) onEnd(end.state === "succeeded" ? end.result : undefined);
  }, [end, onEnd]);
  return job === undefined ? null : <JobCard job={job} />;
}
