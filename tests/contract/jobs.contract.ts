import { setTimeout as sleep } from "node:timers/promises";
import { ok } from "@souffleur/kernel";
import { JobFailure, type RunContext } from "@souffleur/platform/jobs";
import { describe, expect, it } from "vitest";
import type { DatabaseTarget } from "../support/databases.ts";
import { actor, jobHarness, type Payload } from "../support/job-harness.ts";
import { waitUntil } from "../support/wait-until.ts";

/** What jobs do from the first word to the last, on any database. */
export function jobsContract(target: DatabaseTarget): void {
  const on = jobHarness(target);
  const { seen, errors, effect, effects, job, jobsOf, enqueue, find, until } = on;

  describe("a job that goes well", () => {
    it("has its effect and its result, and tells both", async () => {
      const type = job(async (context) => effect(context.payload.n));
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type, 7);
      await until(jobs, id, "succeeded");
      expect(await effects()).toEqual([7]);
      expect(await find(jobs, id)).toMatchObject({
        result: { stored: 7 },
        attempts: 1,
        title: { en: "Job 7" },
      });
      await waitUntil("its end is told", () => seen.at(-1)?.state === "succeeded");
      expect([...new Set(seen.map((told) => told.state))]).toEqual(["queued", "running", "succeeded"]);
    });

    it("begins at once, without waiting for the next look at the table", async () => {
      const type = job(async (context) => effect(context.payload.n));
      const jobs = jobsOf(type, { times: { pollMinMs: 30_000, pollMaxMs: 60_000 } });
      await jobs.start();
      await sleep(50);
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "succeeded");
    });

    it("is not begun when the unit of work that asked for it is undone", async () => {
      const type = job(async (context) => effect(context.payload.n));
      const jobs = jobsOf(type);
      await jobs.start();
      await on.database
        .unit(async (unit) => {
          await jobs.enqueue(unit, type, { n: 1 }, { actor });
          throw new Error("undone");
        })
        .catch(() => {});
      await sleep(100);
      expect(seen).toEqual([]);
      expect(await effects()).toEqual([]);
    });

    it("is begun by a process that starts later", async () => {
      const type = job(async (context) => effect(context.payload.n));
      const jobs = jobsOf(type);
      const { id } = await enqueue(jobs, type);
      await jobs.start();
      await until(jobs, id, "succeeded");
    });

    it("is one of a hundred, never more than so many at a time, each with one effect", async () => {
      let running = 0;
      let most = 0;
      const type = job(async (context) => {
        most = Math.max(most, ++running);
        // The first ones wait for each other: as many as may run at a time do run at a time.
        await waitUntil("three run at a time", () => most >= 3);
        await sleep(1);
        running--;
        return effect(context.payload.n);
      });
      const jobs = jobsOf(type);
      await jobs.start();
      await Promise.all(Array.from({ length: 100 }, (_, n) => enqueue(jobs, type, n)));
      await waitUntil("all have ended", async () => (await effects()).length === 100);
      expect(await effects()).toEqual(Array.from({ length: 100 }, (_, n) => n));
      expect(most).toBe(3);
    });

    it("knows who asked, which attempt it is and in which request", async () => {
      let known: Partial<RunContext<Payload>> = {};
      const type = job(async (context) => {
        known = context;
        return effect(1);
      });
      const jobs = jobsOf(type);
      await jobs.start();
      const added = await on.database.unit((unit) =>
        jobs.enqueue(unit, type, { n: 1 }, { actor, requestId: "r-9" }),
      );
      await waitUntil("it has run", () => known.attempt !== undefined);
      expect(known).toMatchObject({ actor, attempt: 1, requestId: "r-9", jobId: added.ok && added.value.id });
    });
  });

  describe("a job that fails", () => {
    it("is tried again, and then succeeds with one effect", async () => {
      const type = job(async (context) => {
        if (context.attempt === 1) throw new Error("bad luck");
        return effect(context.payload.n);
      });
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "succeeded");
      const ended = await find(jobs, id);
      expect(ended).toMatchObject({ attempts: 2 });
      expect("error" in ended).toBe(false);
      expect(errors).toHaveLength(1);
      expect(await effects()).toEqual([1]);
    });

    it("is parked after its last attempt, without telling people what the error said", async () => {
      const type = job(async () => Promise.reject(new Error("secret detail")), { maxAttempts: 1 });
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "failed");
      const parked = await find(jobs, id);
      expect(parked).toMatchObject({ attempts: 1, error: { code: "job_failed" } });
      expect(JSON.stringify(parked)).not.toContain("secret detail");
      expect(errors).toMatchObject([{ message: "secret detail" }]);
    });

    it("is parked at once, with its own words, where another attempt cannot help", async () => {
      const message = { en: "There is nobody.", fr: "Il n'y a personne." };
      const type = job(async () =>
        Promise.reject(new JobFailure({ code: "no_artists", message, retry: false })),
      );
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "failed");
      expect(await find(jobs, id)).toMatchObject({ attempts: 1, error: { code: "no_artists", message } });
    });

    it("keeps nothing of an effect that throws in its middle", async () => {
      const type = job(
        async () => async (unit) => {
          await effect(5)(unit);
          throw new Error("half done");
        },
        { maxAttempts: 1 },
      );
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "failed");
      expect(await effects()).toEqual([]);
    });

    it("is parked where its stored payload no longer fits", async () => {
      const wide = job(async () => effect(1), { maxAttempts: 1 });
      const jobs = jobsOf(wide);
      const { id } = await enqueue(jobs, wide);
      await on.database.queries
        .updateTable("jobs" as never)
        .set({ payload: '[{"n":"seven"}]' } as never)
        .execute();
      await jobs.start();
      await until(jobs, id, "failed");
    });

    it("can be started again by hand", async () => {
      let luck = false;
      const type = job(async () => (luck ? effect(1) : Promise.reject(new Error("no"))), { maxAttempts: 1 });
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "failed");
      luck = true;
      await on.database.unit((unit) => jobs.retry(unit, id));
      await until(jobs, id, "succeeded");
    });
  });

  describe("a job that takes too long", () => {
    it("is told to stop, and the attempt counts as failed", async () => {
      let reason: unknown;
      const type = job(
        async ({ signal }) => {
          await sleep(60_000, undefined, { signal }).catch(() => {
            reason = signal.reason;
          });
          return effect(1);
        },
        { timeoutMs: 50, maxAttempts: 1 },
      );
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "failed");
      expect(reason).toMatchObject({ reason: "timed-out" });
      expect(await find(jobs, id)).toMatchObject({ error: { code: "job_timed_out" } });
      expect(await effects()).toEqual([]);
    });

    it("is left behind when it does not listen, and makes room for the next", async () => {
      const type = job(
        async ({ payload: { n } }) => {
          if (n === 1) await new Promise(() => {});
          return effect(n);
        },
        { timeoutMs: 50, maxAttempts: 1 },
      );
      const jobs = jobsOf(type, { concurrency: 1 });
      await jobs.start();
      const deaf = await enqueue(jobs, type, 1);
      const next = await enqueue(jobs, type, 2);
      await until(jobs, next.id, "succeeded");
      expect(await find(jobs, deaf.id)).toMatchObject({ state: "failed" });
    });

    it("has no effect even when it ends after it was left behind", async () => {
      const mayEnd = Promise.withResolvers<void>();
      const type = job(
        async () => {
          await mayEnd.promise;
          return effect(1);
        },
        { timeoutMs: 30, maxAttempts: 1 },
      );
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "failed");
      mayEnd.resolve();
      await sleep(100);
      expect(await effects()).toEqual([]);
    });
  });

  describe("what is wrong from the start", () => {
    it("refuses to start where a job waits that nothing can run", async () => {
      const type = job(async () => effect(1), { type: "library.scan" });
      await enqueue(jobsOf(type), type);
      await expect(jobsOf(job(async () => effect(1))).start()).rejects.toThrow(/library\.scan/);
    });

    it("refuses a payload that its own type would not take", async () => {
      const type = job(async () => effect(1));
      const jobs = jobsOf(type);
      const wrong = { n: "seven" } as unknown as Payload;
      const adding = on.database.unit((unit) => jobs.enqueue(unit, type, wrong, { actor }));
      await expect(adding).rejects.toThrow();
      expect(await jobs.list({ types: jobs.types }, { limit: 1, before: undefined })).toEqual([]);
    });

    it("refuses a type it was not given, and two of one name", async () => {
      const type = job(async () => effect(1));
      const other = job(async () => effect(1), { type: "planning.other" });
      const adding = on.database.unit(async (unit) => {
        await jobsOf(type).enqueue(unit, other, { n: 1 }, { actor });
        return ok(undefined);
      });
      await expect(adding).rejects.toThrow(/planning\.other/);
      expect(() => jobsOf(type, { types: [type, type] })).toThrow(/same name/);
    });
  });

  it("a listener that throws does not make a committed job look refused", async () => {
    on.events.subscribe(() => {
      throw new Error("a faulty listener");
    });
    const type = job(async () => effect(1));
    const jobs = jobsOf(type);
    const { id } = await enqueue(jobs, type);
    expect((await find(jobs, id)).state).toBe("queued");
    expect(errors).toMatchObject([{ message: "a faulty listener" }]);
  });
}
