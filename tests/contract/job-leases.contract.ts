import { instantOf } from "@souffleur/kernel";
import { describe, expect, it } from "vitest";
import type { DatabaseTarget } from "../support/databases.ts";
import { error, LEASE_MS, queueHarness } from "../support/queue-harness.ts";

/** What a queue of jobs owes whoever does the work. */
export function jobLeasesContract(target: DatabaseTarget): void {
  const on = queueHarness(target);
  const { add, claim, claimOne, cancel, succeed, recover, state } = on;

  describe("claiming", () => {
    it("hands out the payload, counts the attempt and says when it began", async () => {
      await add();
      on.clock.move(1_000);
      const { job, payload, checkpoint } = await claimOne();
      expect(payload).toEqual({ from: "2026-05-01" });
      expect(checkpoint).toBeUndefined();
      expect(job).toMatchObject({ state: "running", attempts: 1, startedAt: on.clock.now(), version: 2 });
    });

    it.each(["text", 5, null, true, [], { a: [1, { b: null }] }])(
      "gives back the payload %j as it was",
      async (payload) => {
        await add({ payload });
        expect((await claimOne()).payload).toEqual(payload);
      },
    );

    it("takes the oldest first", async () => {
      const ids = [];
      for (let index = 0; index < 5; index++) {
        ids.push((await add()).id);
      }
      const claimed = [...(await claim(2)), ...(await claim(2)), ...(await claim(2))];
      expect(claimed.map(({ job }) => job.id)).toEqual(ids);
    });

    it("never gives one job to two that ask at once", async () => {
      for (let index = 0; index < 30; index++) await add();
      const claims = await Promise.all(Array.from({ length: 20 }, () => claim(2)));
      const ids = claims.flat().map(({ job }) => job.id);
      expect(ids).toHaveLength(30);
      expect(new Set(ids).size).toBe(30);
    });

    it("leaves alone what it was not asked for", async () => {
      await add({ type: "library.scan" });
      expect(await claim()).toEqual([]);
      expect(await on.queue.claim({ types: [], count: 1, leaseMs: LEASE_MS })).toEqual([]);
      expect(await on.queue.openTypes()).toEqual(["library.scan"]);
    });

    it("leaves alone what is not due yet", async () => {
      await add();
      const { lease } = await claimOne();
      await on.queue.fail(lease, { error, nextAttemptAt: instantOf(on.clock.millis() + 1_000) });
      expect(await claim()).toEqual([]);
      on.clock.move(1_000);
      expect((await claimOne()).job).toMatchObject({ attempts: 2, error });
    });
  });

  describe("ending", () => {
    it("ends well with the result, and is open no more", async () => {
      const { id } = await add();
      on.clock.move(10);
      const { lease } = await claimOne();
      expect((await succeed(lease, { count: 3 })).ok).toBe(true);
      expect(await on.queue.find(id)).toMatchObject({
        state: "succeeded",
        result: { count: 3 },
        finishedAt: on.clock.now(),
        progress: { done: 1, total: 1 },
      });
      expect(await on.queue.openTypes()).toEqual([]);
    });

    it.each(["text", 0, null, [], { nested: "“x”" }])("keeps the result %j as it was", async (result) => {
      const { id } = await add();
      await succeed((await claimOne()).lease, result);
      expect((await on.queue.find(id))?.result).toEqual(result);
    });

    it("is parked with its error when no further attempt is due", async () => {
      const { id } = await add();
      await on.queue.fail((await claimOne()).lease, { error });
      expect(await on.queue.find(id)).toMatchObject({ state: "failed", error, finishedAt: on.clock.now() });
      expect(await claim()).toEqual([]);
    });

    it("goes back to the queue uncounted when it is given back, with its checkpoint", async () => {
      const { id } = await add();
      const { lease } = await claimOne();
      expect(await on.queue.saveCheckpoint(lease, "at page 7")).toBe(true);
      expect(await on.queue.giveBack(lease)).toMatchObject({ state: "queued", attempts: 0 });
      const again = await claimOne();
      expect(again).toMatchObject({ job: { id, attempts: 1 }, checkpoint: "at page 7" });
    });

    it.each(["succeed", "fail", "giveBack", "endCancelled", "saveCheckpoint", "saveProgress"] as const)(
      "has no effect through a lease that is not its own: %s",
      async (verb) => {
        const { id } = await add();
        const { lease } = await claimOne();
        const before = await on.queue.find(id);
        const stolen = { ...lease, token: "somebody-else" };
        const acts = {
          succeed: () => succeed(stolen),
          fail: () => on.queue.fail(stolen, { error }),
          giveBack: () => on.queue.giveBack(stolen),
          endCancelled: () => on.queue.endCancelled(stolen),
          saveCheckpoint: () => on.queue.saveCheckpoint(stolen, 1),
          saveProgress: () => on.queue.saveProgress(stolen, { done: 5, total: 5 }),
        };
        await acts[verb]();
        expect(await on.queue.find(id)).toEqual(before);
      },
    );

    it("ends once: a second end through the same lease is refused", async () => {
      const { id } = await add();
      const { lease } = await claimOne();
      const ends = await Promise.all([succeed(lease, 1), succeed(lease, 2), succeed(lease, 3)]);
      expect(ends.filter((end) => end.ok)).toHaveLength(1);
      expect(await on.queue.fail(lease, { error })).toBeUndefined();
      expect(await state(id)).toBe("succeeded");
    });
  });

  describe("progress", () => {
    it("is seen by everybody, with step and estimate", async () => {
      const { id } = await add();
      const { lease } = await claimOne();
      const progress = { done: 3, total: 9, step: { en: "Reading", fr: "Lecture" }, etaSeconds: 12 };
      await on.queue.saveProgress(lease, progress);
      expect((await on.queue.find(id))?.progress).toEqual(progress);
    });
  });

  describe("leases", () => {
    it("hold as long as they are renewed, and no longer", async () => {
      await add();
      const { job, lease } = await claimOne();
      on.clock.move(LEASE_MS - 1);
      await on.queue.renew([lease], LEASE_MS);
      on.clock.move(LEASE_MS - 1);
      expect(await recover()).toEqual([]);
      on.clock.move(2);
      expect(await recover()).toMatchObject([{ id: job.id, state: "queued", attempts: 1, error }]);
      expect(await on.queue.check([lease])).toEqual([]);
      expect((await succeed(lease)).ok).toBe(false);
    });

    it("pass to whoever takes the job up again; the first worker is refused", async () => {
      const { id } = await add();
      const first = await claimOne();
      on.clock.move(LEASE_MS + 1);
      await recover();
      const second = await claimOne();
      expect(second.job.attempts).toBe(2);
      expect((await succeed(first.lease, "first")).ok).toBe(false);
      await on.queue.renew([first.lease], LEASE_MS);
      expect((await succeed(second.lease, "second")).ok).toBe(true);
      expect((await on.queue.find(id))?.result).toBe("second");
    });

    it("park a job whose workers died every time", async () => {
      const { id } = await add({ maxAttempts: 2 });
      for (let attempt = 0; attempt < 2; attempt++) {
        await claimOne();
        on.clock.move(LEASE_MS + 1);
        await recover();
      }
      expect(await on.queue.find(id)).toMatchObject({ state: "failed", attempts: 2, error });
    });

    it("end a job cancelled whose worker died after the cancel", async () => {
      const { id } = await add();
      await claimOne();
      await cancel(id);
      on.clock.move(LEASE_MS + 1);
      expect(await recover()).toMatchObject([{ id, state: "cancelled", finishedAt: on.clock.now() }]);
    });

    it("of the caller itself are left alone", async () => {
      const { id } = await add();
      await claimOne();
      on.clock.move(LEASE_MS + 1);
      expect(await recover([id])).toEqual([]);
      expect(await state(id)).toBe("running");
    });

    it("are recovered once by several that look at the same time", async () => {
      for (let index = 0; index < 5; index++) await add();
      await claim(5);
      on.clock.move(LEASE_MS + 1);
      const recovered = await Promise.all([recover(), recover(), recover()]);
      expect(recovered.flat()).toHaveLength(5);
    });
  });

  describe("a job that is to begin later", () => {
    const inAnHour = () => instantOf(on.clock.millis() + 3_600_000);

    it("is given to nobody before, and then to the first who asks", async () => {
      const { id } = await add({ notBefore: inAnHour() });
      on.clock.move(3_599_999);
      expect(await recover()).toEqual([]);
      expect(await claim()).toEqual([]);
      on.clock.move(1);
      expect((await claimOne()).job.id).toBe(id);
    });

    it("is given at once where its time has passed", async () => {
      const { id } = await add({ notBefore: instantOf(on.clock.millis() - 1) });
      expect((await claimOne()).job.id).toBe(id);
    });

    it("lets others go first", async () => {
      await add({ notBefore: inAnHour() });
      const { id } = await add();
      expect((await claimOne()).job.id).toBe(id);
    });
  });

  describe("a clock that was set back", () => {
    it("makes no job wait for longer than any job ever waits", async () => {
      const { id } = await add();
      on.clock.move(-3_600_000);
      expect(await claim()).toEqual([]);
      await recover();
      expect((await claimOne()).job.id).toBe(id);
    });

    it("makes no lease hold much longer than a lease", async () => {
      const { id } = await add();
      await claimOne();
      on.clock.move(-3_600_000);
      expect(await recover()).toEqual([]);
      on.clock.move(LEASE_MS + 1);
      expect(await recover()).toMatchObject([{ id }]);
    });
  });
}
