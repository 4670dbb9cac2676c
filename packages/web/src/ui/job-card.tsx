import { Button, Progress } from "@mantine/core";
import { useChangeJob } from "../lib/api/change-job.ts";
import type { Job, JobState } from "../lib/api/types.ts";
import { useFormat, useMessages } from "../lib/i18n/locale-context.tsx";
import classes from "./job-card.module.css";
import { jobMessages } from "./job-messages.ts";
import { Tag, type Tone } from "./tag.tsx";
import { useFailureNotice } from "./use-undo.tsx";

const TONES: Readonly<Record<JobState, Tone>> = {
  queued: "neutral",
  running: "lamp",
  succeeded: "sage",
  failed: "brick",
  cancelled: "neutral",
};

function JobAction({ job }: { readonly job: Job }) {
  const words = useMessages(jobMessages);
  const tellFailure = useFailureNotice();
  const cancel = useChangeJob("cancel");
  const retry = useChangeJob("retry");
  const isActive = job.state === "queued" || job.state === "running";
  const isStopped = job.state === "failed" || job.state === "cancelled";
  if (isActive) {
    return (
      <Button
        size="compact-sm"
        variant="default"
        disabled={job.cancel_requested}
        loading={cancel.isPending}
        aria-label={`${words.cancel}: ${job.title}`}
        onClick={() => cancel.mutate(job.id, { onError: tellFailure })}
      >
        {job.cancel_requested ? words.cancelling : words.cancel}
      </Button>
    );
  }
  if (!isStopped) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={retry.isPending}
      aria-label={`${words.retry}: ${job.title}`}
      onClick={() => retry.mutate(job.id, { onError: tellFailure })}
    >
      {words.retry}
    </Button>
  );
}

function JobBar({ job }: { readonly job: Job }) {
  const words = useMessages(jobMessages);
  const format = useFormat();
  const { done, total, step, eta_seconds } = job.progress;
  return (
    <>
      <Progress
        className={classes.bar}
        value={total === 0 ? 0 : (done / total) * 100}
        color="velvet"
        size="sm"
        animated={job.state === "running"}
        aria-label={words.progressOf(job.title)}
      />
      <div className={`${classes.meta} sf-figures`}>
        {total > 0 && <span>{words.progress(format.number(done), format.number(total))}</span>}
        {step !== undefined && <span>{step}</span>}
        {job.state === "queued" && job.not_before !== undefined && (
          <span>{words.dueAt(format.fullInstant(job.not_before))}</span>
        )}
        {eta_seconds !== undefined && <span>{words.eta(format.duration(eta_seconds))}</span>}
      </div>
    </>
  );
}

/** One job: what it is, how far it is, and what can be done about it. */
export function JobCard({ job }: { readonly job: Job }) {
  const words = useMessages(jobMessages);
  const format = useFormat();
  const isActive = job.state === "queued" || job.state === "running";
  const when = job.finished_at ?? job.started_at ?? job.created_at;
  return (
    <div className={classes.job}>
      <div className={classes.head}>
        <span className={classes.title}>{job.title}</span>
        <Tag tone={TONES[job.state]}>{words.states[job.state]}</Tag>
        <JobAction job={job} />
      </div>
      {isActive ? (
        <JobBar job={job} />
      ) : (
        <div className={classes.meta}>
          <time dateTime={when} title={format.fullInstant(when)}>
            {format.relative(when)}
          </time>
          {job.created_by !== undefined && <span>{words.by(job.created_by)}</span>}
          {job.attempts > 1 && <span>{words.attempt(job.attempts, job.max_attempts)}</span>}
        </div>
      )}
      {job.error !== undefined && <p className={classes.error}>{job.error.message}</p>}
    </div>
  );
}
