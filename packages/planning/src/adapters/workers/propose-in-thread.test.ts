import { WorkerError, WorkerPool } from "@souffleur/platform/workers";
import { afterAll, expect, it } from "vitest";
import { dayNumberOf } from "../../../test/plan-builder.ts";
import { seasonOf, tightSeason } from "../../../test/synthetic-season.ts";
import {
  defaultWeights,
  type ProposeInput,
  type ProposeProgress,
  propose,
} from "../../domain/proposing/index.ts";
import { packOn } from "../../domain/rules/shipped-pack.ts";
import { proposeInThread } from "./propose-in-thread.ts";

const pool = new WorkerPool({ threads: 1 });
afterAll(() => pool.close());

const pack = packOn(dayNumberOf("2026-05-04"));
const facts = seasonOf({ ...tightSeason, people: 40, events: 80 }, pack);
const input: ProposeInput = {
  ...{ facts, pack, weights: defaultWeights, seed: 7 },
  shiftIds: facts.shifts.map(({ id }) => id),
};

it("comes out in a thread as it does here", async () => {
  const there = await proposeInThread(pool, input, { searchMs: 60_000, maxIterations: 400 });
  expect(there).toEqual(propose(input, 400));
});

it("stops when its time is up", async () => {
  const { score, iterations } = await proposeInThread(pool, input, { searchMs: 1_000 });
  expect([iterations > 0, score.seats > 100]).toEqual([true, true]);
});

it("keeps the best so far when it is told to stop", async () => {
  const stop = new AbortController();
  const seen: ProposeProgress[] = [];
  const onProgress = (progress: ProposeProgress) => {
    seen.push(progress);
    if (progress.iterations > 100) stop.abort();
  };
  // Without the word to stop it would go on for longer than any test may take.
  const result = await proposeInThread(pool, input, { searchMs: 600_000, stop: stop.signal, onProgress });
  const last = seen.at(-1);
  expect(result.iterations).toBeGreaterThanOrEqual(last?.iterations ?? Number.POSITIVE_INFINITY);
  expect(result.score.empty).toBeLessThanOrEqual(last?.empty ?? -1);
  expect(result).toEqual(propose(input, result.iterations));
});

it("has a valid plan, without anybody in it, when it is stopped before it began", async () => {
  const { assignments, score, emptyPosts, iterations } = await proposeInThread(pool, input, {
    searchMs: 60_000,
    stop: AbortSignal.abort(),
  });
  expect([assignments, iterations, score.empty]).toEqual([[], 0, score.seats]);
  expect(emptyPosts.length).toBeGreaterThan(50);
});

it("fails when its thread is killed, and can be asked again", async () => {
  const kill = new AbortController();
  const killed = proposeInThread(pool, input, {
    searchMs: 60_000,
    signal: kill.signal,
    onProgress: () => kill.abort(new WorkerError("worker_ended")),
  });
  await expect(killed).rejects.toBeInstanceOf(WorkerError);
  const { score } = await proposeInThread(pool, input, { searchMs: 60_000, maxIterations: 250 });
  expect(score.seats).toBeGreaterThan(score.empty);
});
