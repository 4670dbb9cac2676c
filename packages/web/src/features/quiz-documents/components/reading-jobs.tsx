import { useCallback } from "react";
import type { Job } from "../../../lib/api/types.ts";
import { RunningJob } from "../../../ui/running-job.tsx";
import { useRefreshDocuments } from "../api/documents.ts";

interface ReadingJobsProps {
  readonly jobs: readonly Job[];
  readonly onEnded: (id: string) => void;
}

/** What is being read, each with how far it is; what failed stays to be seen. */
export function ReadingJobs({ jobs, onEnded }: ReadingJobsProps) {
  return jobs.map(({ id }) => <ReadingJob key={id} id={id} onEnded={onEnded} />);
}

function ReadingJob({ id, onEnded }: Pick<ReadingJobsProps, "onEnded"> & { readonly id: string }) {
  const refresh = useRefreshDocuments();
  const end = useCallback(
    async (job: Job) => {
      await refresh();
      if (job.state === "succeeded") onEnded(id);
    },
    [refresh, onEnded, id],
  );
  return <RunningJob jobId={id} onEnd={end} />;
}
