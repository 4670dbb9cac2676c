import { WorkerError, WorkerPool } from "@souffleur/platform/workers";
import { afterAll, expect, it } from "vitest";
import { randomShoot } from "../../../test/scenes.ts";
import { type OrderingProgress, orderScenes } from "../../domain/scenes/order-scenes.ts";
import { orderScenesInThread } from "./order-scenes-in-thread.ts";

const pool = new WorkerPool({ threads: 1 });
afterAll(() => pool.close());

const shoot = randomShoot(90, 40, 3);
const never = new AbortController().signal;
const long = { seed: 4, searchMs: 60_000, stop: never, signal: never };

it("comes out in a thread as it does here", async () => {
  const there = await orderScenesInThread(pool, shoot, { ...long, maxRounds: 3 });
  const here = orderScenes(shoot, { seed: 4 });
  expect(there).toEqual([here.next(), here.next(), here.next()].at(-1)?.value);
});

it("stops when its time is up", async () => {
  const { rounds, proven } = await orderScenesInThread(pool, shoot, { ...long, searchMs: 300 });
  expect([rounds > 0, proven]).toEqual([true, false]);
});

it("keeps the best so far when it is told to stop, were it before it began", async () => {
  const stop = new AbortController();
  const seen: OrderingProgress[] = [];
  const onProgress = (progress: OrderingProgress) => {
    seen.push(progress);
    stop.abort();
  };
  const best = await orderScenesInThread(pool, shoot, { ...long, stop: stop.signal, onProgress });
  expect(best.totalCost).toBeLessThanOrEqual(seen[0]?.totalCost ?? 0);
  const atOnce = await orderScenesInThread(pool, shoot, { ...long, stop: AbortSignal.abort() });
  expect([atOnce.order.length, atOnce.rounds]).toEqual([90, 1]);
});

it("fails when its thread is killed, and can be asked again", async () => {
  const kill = new AbortController();
  const killed = orderScenesInThread(pool, shoot, {
    ...long,
    signal: kill.signal,
    onProgress: () => kill.abort(new WorkerError("worker_ended")),
  });
  await expect(killed).rejects.toBeInstanceOf(WorkerError);
  expect((await orderScenesInThread(pool, shoot, { ...long, maxRounds: 1 })).rounds).toBe(1);
});
