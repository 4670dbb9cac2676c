import type { Locale } from "@souffleur/kernel";
import { z } from "zod";
import { exampleId, idOutput, instantOutput } from "../../http/index.ts";
import { type Job, jobStates } from "../job.ts";

export const jobOutput = z
  .object({
    id: idOutput,
    type: z.string(),
    title: z.string(),
    state: z.enum(jobStates),
    progress: z
      .object({
        done: z.int(),
        total: z.int(),
        step: z.string().optional(),
        eta_seconds: z.int().optional(),
      })
      .meta({
        id: "JobProgress",
        description: "Never goes back within one attempt; `total` is 0 while it is not known.",
        examples: [{ done: 12, total: 31, step: "12 May 2024", eta_seconds: 4 }],
      }),
    attempts: z.int(),
    max_attempts: z.int(),
    result: z.json().optional(),
    error: z
      .object({ code: z.string(), message: z.string() })
      .optional()
      .meta({ description: "Why the last attempt failed; also while the next one is waited for." }),
    created_at: instantOutput,
    not_before: instantOutput
      .optional()
      .meta({ description: "When it is to begin, where that is not at once." }),
    started_at: instantOutput.optional(),
    finished_at: instantOutput.optional(),
    created_by: z.string(),
    cancel_requested: z.boolean(),
    version: z.int(),
  })
  .meta({
    id: "Job",
    description: "Long work: it outlives the request that asked for it, and a restart of the server.",
    examples: [
      {
        id: exampleId,
        type: "planning.propose",
        title: "Propose plannings for 1 to 31 May 2024",
        state: "running",
        progress: { done: 12, total: 31, step: "12 May 2024", eta_seconds: 4 },
        attempts: 1,
        max_attempts: 5,
        created_at: "2026-11-21T09:30:00.000Z",
        started_at: "2026-11-21T09:30:00.050Z",
        created_by: "Camille",
        cancel_requested: false,
        version: 2,
      },
    ],
  });

export const jobPage = z
  .object({ items: z.array(jobOutput), next_cursor: z.string().optional() })
  .meta({ id: "JobPage" });

export function presentJob(job: Job, locale: Locale): z.input<typeof jobOutput> {
  const { progress, error } = job;
  return {
    id: job.id,
    type: job.type,
    title: job.title[locale],
    state: job.state,
    progress: {
      done: progress.done,
      total: progress.total,
      ...(progress.step && { step: progress.step[locale] }),
      ...(progress.etaSeconds !== undefined && { eta_seconds: progress.etaSeconds }),
    },
    attempts: job.attempts,
    max_attempts: job.maxAttempts,
    // Stored as JSON and read back, so JSON it is.
    ...(job.result !== undefined && { result: job.result as z.infer<ReturnType<typeof z.json>> }),
    ...(error && { error: { code: error.code, message: error.message[locale] } }),
    created_at: job.createdAt,
    ...(job.notBefore !== undefined && { not_before: job.notBefore }),
    ...(job.startedAt !== undefined && { started_at: job.startedAt }),
    ...(job.finishedAt !== undefined && { finished_at: job.finishedAt }),
    created_by: job.createdBy.name,
    cancel_requested: job.cancelRequested,
    version: job.version,
  };
}
