import { type Locale, ok, type Result } from "@souffleur/kernel";
import type { Answer } from "../../http/index.ts";
import type { Job } from "../job.ts";
import { presentJob } from "./job-schema.ts";

/** What who asked for long work is answered: the job that does it, and where to see how far it is. */
export function jobAccepted<Failure>(
  asked: Result<Job, Failure>,
  locale: Locale,
): Result<Answer<ReturnType<typeof presentJob>>, Failure> {
  return asked.ok ? ok(accepted(asked.value, presentJob(asked.value, locale))) : asked;
}

/** The same with a body of the route's own. */
export function accepted<Body>(job: Job, body: Body): Answer<Body> {
  return { status: 202, body, headers: { location: `/api/v1/jobs/${job.id}` } };
}
