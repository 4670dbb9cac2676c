import { type InstantText, instantOf } from "@souffleur/kernel";
import { expect, it } from "vitest";
import { JobFailure } from "../define-job.ts";
import { RetryPolicy } from "./failed-attempt.ts";

const clock = { millis: () => 1_000_000, now: () => instantOf(1_000_000) as InstantText };
const policy = new RetryPolicy(clock, () => 0);
const message = { en: "The file is gone.", fr: "Le fichier a disparu." };

it("tries again later after an error, and parks after the last attempt", () => {
  expect(policy.afterError(new Error("x"), 1, 2).nextAttemptAt).toBe(instantOf(1_001_000));
  expect(policy.afterError(new Error("x"), 2, 2)).not.toHaveProperty("nextAttemptAt");
});

it("says of an error it did not foresee only that it happened", () => {
  const { error } = policy.afterError(new Error("password=hunter2"), 1, 2);
  expect(error.code).toBe("job_failed");
  expect(JSON.stringify(error)).not.toContain("hunter2");
});

it("tells a failure the job foresaw in the job's own words", () => {
  const retried = policy.afterError(new JobFailure({ code: "file_gone", message, retry: true }), 1, 2);
  expect(retried).toEqual({ error: { code: "file_gone", message }, nextAttemptAt: instantOf(1_001_000) });
  const parked = policy.afterError(new JobFailure({ code: "file_gone", message, retry: false }), 1, 2);
  expect(parked).toEqual({ error: { code: "file_gone", message } });
});

it("names a time-out and a lost worker for what they are", () => {
  expect(policy.afterTimeout(1, 2)).toMatchObject({ error: { code: "job_timed_out" } });
  expect(policy.afterLostWorker(2, 2)).toEqual({
    error: expect.objectContaining({ code: "job_interrupted" }),
  });
});
