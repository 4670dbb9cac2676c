import { fail, type Id, instantOf, ok } from "@souffleur/kernel";
import { describe, expect, it } from "vitest";
import type { DatabaseTarget } from "../support/databases.ts";
import { anna, ben, error, newJob, queueHarness, title, types, unknownId } from "../support/queue-harness.ts";

/** What a queue of jobs owes whoever adds work to it. */
export function jobRecordsContract(target: DatabaseTarget): void {
  const on = queueHarness(target);
  const { tryAdd, add, claim, claimOne, cancel, retry, succeed, state } = on;

  describe("adding", () => {
    it("gives back the job as it will be seen", async () => {
      const job = await add({ requestId: "r-1" });
      expect(job).toEqual({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        type: "planning.propose",
        title,
        state: "queued",
        progress: { done: 0, total: 0 },
        attempts: 0,
        maxAttempts: 3,
        createdAt: on.clock.now(),
        createdBy: anna,
        cancelRequested: false,
        requestId: "r-1",
        version: 1,
      });
      expect(await on.queue.find(job.id)).toEqual(job);
    });

    it("says when it is to begin", async () => {
      const notBefore = instantOf(on.clock.millis() + 3_600_000);
      const { id } = await add({ notBefore });
      expect(await on.queue.find(id)).toMatchObject({ state: "queued", notBefore });
    });

    it("leaves no job behind when the unit of work is undone", async () => {
      await on.database.unit(async (unit) => {
        await on.queue.add(unit, newJob());
        return fail("no");
      });
      expect(await claim()).toEqual([]);
    });

    it("makes one job of two with the same type and key", async () => {
      const first = await add({ idempotencyKey: "k" });
      const second = await add({ idempotencyKey: "k", payload: { other: true } });
      const otherType = await add({ idempotencyKey: "k", type: "planning.export" });
      expect(second).toEqual(first);
      expect(otherType.id).not.toBe(first.id);
    });

    it("makes one job of twenty with the same key that come at once", async () => {
      const jobs = await Promise.all(Array.from({ length: 20 }, () => add({ idempotencyKey: "k" })));
      expect(new Set(jobs.map((job) => job.id)).size).toBe(1);
      expect(await claim(10)).toHaveLength(1);
    });

    it.each([
      [anna],
      [{ kind: "system", name: "system" } as const],
      [{ kind: "loopback", name: "x" } as const],
    ])("remembers who asked: %j", async (actor) => {
      expect((await on.queue.find((await add({ actor })).id))?.createdBy).toEqual(actor);
    });

    it("refuses one more than a person may have open, and takes it when one has ended", async () => {
      on.limitTo({ perUser: 3, all: 100 });
      for (let index = 0; index < 3; index++) await add();
      expect(await tryAdd()).toEqual(
        fail({ code: "queue_full", scope: "user", limit: 3, retryAfterSeconds: expect.any(Number) }),
      );
      expect((await tryAdd({ actor: ben })).ok).toBe(true);
      await succeed((await claimOne()).lease);
      expect((await tryAdd()).ok).toBe(true);
    });

    it("refuses one more than all may have open, and takes it when one has ended", async () => {
      on.limitTo({ perUser: 3, all: 4 });
      for (let index = 0; index < 2; index++) await Promise.all([add(), add({ actor: ben })]);
      expect(await tryAdd()).toEqual(
        fail({ code: "queue_full", scope: "all", limit: 4, retryAfterSeconds: expect.any(Number) }),
      );
      await succeed((await claimOne()).lease);
      expect((await tryAdd()).ok).toBe(true);
    });
  });

  describe("cancelling", () => {
    it("ends a waiting job at once", async () => {
      const { id } = await add();
      expect(await cancel(id)).toMatchObject(ok({ state: "cancelled", finishedAt: on.clock.now() }));
      expect(await claim()).toEqual([]);
    });

    it("asks a running job to stop, which then can only end cancelled", async () => {
      const { id } = await add();
      const { lease } = await claimOne();
      expect(await cancel(id)).toMatchObject(ok({ state: "running", cancelRequested: true }));
      expect(await on.queue.check([lease])).toEqual([{ ...lease, cancelRequested: true }]);
      expect((await succeed(lease)).ok).toBe(false);
      expect(await on.queue.endCancelled(lease)).toMatchObject({ state: "cancelled" });
    });

    it.each(["fail for now", "fail for good", "give back"])(
      "ends a job cancelled whatever its last attempt did: %s",
      async (how) => {
        const { id } = await add();
        const { lease } = await claimOne();
        await cancel(id);
        if (how === "give back") await on.queue.giveBack(lease);
        else
          await on.queue.fail(lease, {
            error,
            nextAttemptAt: how === "fail for now" ? on.clock.now() : undefined,
          });
        expect(await on.queue.find(id)).toMatchObject({ state: "cancelled", finishedAt: on.clock.now() });
      },
    );

    it("is the same asked twice, also after the job has been cancelled", async () => {
      const { id } = await add();
      await claimOne();
      const first = await cancel(id);
      expect(await cancel(id)).toEqual(first);
      const other = await add();
      const ended = await cancel(other.id);
      expect(await cancel(other.id)).toEqual(ended);
    });

    it("is refused where the job has ended or never was", async () => {
      const { id } = await add();
      await succeed((await claimOne()).lease);
      expect(await cancel(id)).toEqual(fail({ code: "job_not_cancellable", state: "succeeded" }));
      expect(await cancel(unknownId)).toEqual(fail({ code: "job_not_found", id: unknownId }));
    });
  });

  describe("retrying by hand", () => {
    it("starts a parked job from the beginning", async () => {
      const { id } = await add();
      const { lease } = await claimOne();
      await on.queue.saveCheckpoint(lease, "old");
      await on.queue.saveProgress(lease, { done: 1, total: 2 });
      await on.queue.fail(lease, { error });
      const result = await retry(id);
      expect(result).toMatchObject(ok({ state: "queued", attempts: 0, progress: { done: 0, total: 0 } }));
      expect(result.ok && "error" in result.value).toBe(false);
      expect(await claimOne()).toMatchObject({ job: { id, attempts: 1 }, checkpoint: undefined });
    });

    it("starts a cancelled job, which may be cancelled again", async () => {
      const { id } = await add();
      await cancel(id);
      expect(await retry(id)).toMatchObject(ok({ state: "queued", cancelRequested: false }));
      expect(await cancel(id)).toMatchObject(ok({ state: "cancelled" }));
    });

    it("is refused where the job still runs, ended well, never was, or there is no room", async () => {
      const { id } = await add();
      expect(await retry(id)).toEqual(fail({ code: "job_not_retryable", state: "queued" }));
      const { lease } = await claimOne();
      expect(await retry(id)).toEqual(fail({ code: "job_not_retryable", state: "running" }));
      await succeed(lease);
      expect(await retry(id)).toEqual(fail({ code: "job_not_retryable", state: "succeeded" }));
      expect(await retry(unknownId)).toEqual(fail({ code: "job_not_found", id: unknownId }));
      const parked = await add();
      await on.queue.fail((await claimOne()).lease, { error });
      on.limitTo({ perUser: 0, all: 10 });
      expect(await retry(parked.id)).toMatchObject(fail({ code: "queue_full" }));
    });
  });

  describe("the list", () => {
    it("shows the newest first, page by page, of the types and the state asked for", async () => {
      const ids: Id<"job">[] = [];
      for (let index = 0; index < 5; index++) ids.unshift((await add()).id);
      await add({ type: "library.scan" });
      await cancel(ids[2] ?? unknownId);
      const idsOf = async (filter: object, limit: number, before?: Id<"job">) =>
        (await on.queue.list({ types, ...filter }, { limit, before })).map((job) => job.id);
      expect(await idsOf({}, 3)).toEqual(ids.slice(0, 3));
      expect(await idsOf({}, 3, ids[2])).toEqual(ids.slice(3));
      expect(await idsOf({ state: "cancelled" }, 3)).toEqual([ids[2]]);
      expect(await idsOf({ types: [] }, 3)).toEqual([]);
    });
  });

  describe("forgetting", () => {
    it("removes what ended long ago, and only that", async () => {
      const old = await add();
      await succeed((await claimOne()).lease);
      on.clock.move(1_000);
      const recent = await add();
      await cancel(recent.id);
      const open = await add();
      expect(await on.queue.forgetFinished(on.clock.now())).toBe(1);
      expect([await state(old.id), await state(recent.id), await state(open.id)]).toEqual([
        undefined,
        "cancelled",
        "queued",
      ]);
    });
  });
}
