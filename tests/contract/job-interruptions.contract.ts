import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "@souffleur/kernel";
import { createTableQueue } from "@souffleur/platform/jobs";
import { describe, expect, it } from "vitest";
import type { DatabaseTarget } from "../support/databases.ts";
import { jobHarness } from "../support/job-harness.ts";
import { waitUntil } from "../support/wait-until.ts";

/** What becomes of a job that is cancelled, stopped, taken away or timed by a clock that jumps. */
export function jobInterruptionsContract(target: DatabaseTarget): void {
  const on = jobHarness(target);
  const { seen, errors, effect, effects, job, jobsOf, enqueue, find, until, endless } = on;

  describe("cancelling", () => {
    it("stops a running job within a second, with no effect", async () => {
      const type = endless();
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "running");
      const asked = performance.now();
      await on.database.unit((unit) => jobs.cancel(unit, id));
      await until(jobs, id, "cancelled");
      expect(performance.now() - asked).toBeLessThan(1_000);
      expect(await effects()).toEqual([]);
      expect(errors).toEqual([]);
    });

    it("is seen within a second when another process asked for it", async () => {
      const type = endless();
      const jobs = jobsOf(type, { times: { checkMs: 500 } });
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "running");
      // Only the table tells: a queue of its own publishes nothing here.
      await on.database.unit((unit) => createTableQueue(on.database, systemClock).requestCancel(unit, id));
      const asked = performance.now();
      await until(jobs, id, "cancelled");
      expect(performance.now() - asked).toBeLessThan(1_000);
    });

    it("holds once it was acknowledged, even for a job about to end", async () => {
      for (let round = 0; round < 10; round++) {
        const mayEnd = Promise.withResolvers<void>();
        const type = job(async () => {
          await mayEnd.promise;
          return effect(round);
        });
        const jobs = jobsOf(type);
        await jobs.start();
        const { id } = await enqueue(jobs, type);
        await until(jobs, id, "running");
        const cancelling = on.database.unit((unit) => jobs.cancel(unit, id));
        mayEnd.resolve();
        const cancelled = await cancelling;
        await jobs.stop();
        const ended = await find(jobs, id);
        expect(ended.state).toBe(cancelled.ok ? "cancelled" : "succeeded");
        expect((await effects()).includes(round)).toBe(!cancelled.ok);
      }
    });
  });

  describe("cancelling what keeps what it has", () => {
    const cancelled = async (run: Parameters<typeof job>[0], state: "succeeded" | "cancelled") => {
      const type = job(run, { onCancel: "keep" });
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type, 7);
      await until(jobs, id, "running");
      const asked = performance.now();
      await on.database.unit((unit) => jobs.cancel(unit, id));
      await until(jobs, id, state);
      expect(performance.now() - asked).toBeLessThan(1_000);
      expect(errors).toEqual([]);
      return find(jobs, id);
    };

    it("ends it at once, well, and with its effect", async () => {
      const ended = await cancelled(async ({ enough, signal, payload: { n } }) => {
        await sleep(60_000, undefined, { signal: enough }).catch(() => {});
        expect(signal.aborted).toBe(false);
        return effect(n);
      }, "succeeded");
      expect(ended).toMatchObject({ cancelRequested: true, result: { stored: 7 } });
      expect(await effects()).toEqual([7]);
    });

    it("leaves no trace of one that has nothing to keep", async () => {
      await cancelled(async ({ enough }) => {
        await sleep(60_000, undefined, { signal: enough }).catch(() => {});
        throw enough.reason;
      }, "cancelled");
      expect(await effects()).toEqual([]);
    });

    it("stops one that does not answer in time like any other", async () => {
      await cancelled(async ({ signal, payload: { n } }) => {
        await sleep(60_000, undefined, { signal });
        return effect(n);
      }, "cancelled");
      expect(await effects()).toEqual([]);
    });
  });

  describe("progress", () => {
    it("is told often, written seldom, and never goes back", async () => {
      let written = 0;
      const queue = createTableQueue(on.database, systemClock);
      const counting = {
        ...queue,
        saveProgress: (...parts: Parameters<typeof queue.saveProgress>) => {
          written++;
          return queue.saveProgress(...parts);
        },
      };
      const type = job(async ({ report }) => {
        for (let done = 0; done < 300; done++) {
          report({
            done: done % 10 === 9 ? 0 : done,
            total: 300,
            step: { en: `Step ${done}`, fr: `Étape ${done}` },
          });
          if (done % 3 === 0) await sleep(1);
        }
        return effect(1);
      });
      const jobs = jobsOf(type, { queue: counting, times: { progressWriteMs: 250, progressTellMs: 10 } });
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "succeeded");
      const told = seen.filter(({ state }) => state === "running").map(({ progress }) => progress.done);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.length).toBeGreaterThan(3);
      expect(written).toBeLessThanOrEqual(told.length);
      expect(written).toBeLessThanOrEqual(8);
      expect((await find(jobs, id)).progress).toMatchObject({
        done: 300,
        total: 300,
        step: { en: "Step 299" },
      });
    });

    it("can be read by anybody while the job runs", async () => {
      const type = endless(({ report }) => report({ done: 4, total: 9 }));
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await waitUntil("the progress is there", async () => (await find(jobs, id)).progress.done === 4);
    });
  });

  describe("stopping", () => {
    it("gives jobs back to the queue, which the next process takes up where they were", async () => {
      const seenCheckpoints: unknown[] = [];
      const type = job(async ({ checkpoint, save, signal, payload: { n } }) => {
        seenCheckpoints.push(checkpoint);
        if (checkpoint !== undefined) return effect(n);
        await sleep(60_000, undefined, { signal }).catch(() => {});
        await save({ page: 7 });
        throw signal.reason;
      });
      const first = jobsOf(type);
      await first.start();
      const { id } = await enqueue(first, type);
      await until(first, id, "running");
      await first.stop();
      expect(await find(first, id)).toMatchObject({ state: "queued", attempts: 0 });
      const second = jobsOf(type);
      await second.start();
      await until(second, id, "succeeded");
      expect(seenCheckpoints).toEqual([undefined, { page: 7 }]);
      expect(errors).toEqual([]);
    });

    it("does not wait for ever for a job that does not listen", async () => {
      const type = job(() => new Promise(() => {}));
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "running");
      const asked = performance.now();
      await jobs.stop();
      expect(performance.now() - asked).toBeLessThan(1_500);
      expect(await find(jobs, id)).toMatchObject({ state: "queued" });
    });

    it("begins nothing any more", async () => {
      const type = job(async ({ payload: { n } }) => effect(n));
      const jobs = jobsOf(type);
      await jobs.start();
      await jobs.stop();
      await enqueue(jobs, type);
      await sleep(100);
      expect(await effects()).toEqual([]);
    });
  });

  describe("a lost lease", () => {
    it("stops the job that lost it, and only the new owner has an effect", async () => {
      const reasons: unknown[] = [];
      const type = job(async ({ signal, attempt }) => {
        if (attempt === 1) {
          await sleep(60_000, undefined, { signal }).catch(() => reasons.push(signal.reason));
          return effect(1);
        }
        return effect(attempt);
      });
      const jobs = jobsOf(type);
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "running");
      // As another server would, had this one been silent for too long.
      await on.database.queries
        .updateTable("jobs" as never)
        .set({ state: "queued", lease_token: null, lease_until: null } as never)
        .execute();
      await until(jobs, id, "succeeded");
      await waitUntil("the first attempt was told", () => reasons.length > 0);
      expect(reasons).toMatchObject([{ reason: "lease-lost" }]);
      expect(await effects()).toEqual([2]);
    });
  });

  describe("a clock that jumps", () => {
    it.each([3_600_000, -3_600_000])("by %i ms while a job runs does not make it run twice", async (jump) => {
      let offset = 0;
      let runs = 0;
      const clock = {
        millis: () => systemClock.millis() + offset,
        now: () =>
          new Date(systemClock.millis() + offset).toISOString() as ReturnType<typeof systemClock.now>,
      };
      const type = job(async ({ payload: { n } }) => {
        runs++;
        await sleep(300);
        return effect(n);
      });
      const jobs = jobsOf(type, { clock, queue: createTableQueue(on.database, clock) });
      await jobs.start();
      const { id } = await enqueue(jobs, type);
      await until(jobs, id, "running");
      offset = jump;
      await until(jobs, id, "succeeded");
      const later = await enqueue(jobs, type, 2);
      await until(jobs, later.id, "succeeded");
      expect(runs).toBe(2);
      expect(await effects()).toEqual([1, 2]);
    });
  });
}
