import { createLog } from "@souffleur/platform/log";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createChores } from "./chores.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const log = createLog("silent");

it("does each chore at its own pace, from its start until its stop", async () => {
  const done: string[] = [];
  const chore = (name: string, everyMs: number) => ({ name, everyMs, run: async () => void done.push(name) });
  const chores = createChores([chore("quick", 10), chore("slow", 25)], log);
  await vi.advanceTimersByTimeAsync(50);
  expect(done).toEqual([]);
  chores.start();
  await vi.advanceTimersByTimeAsync(30);
  expect(done).toEqual(["quick", "quick", "slow", "quick"]);
  chores.stop();
  await vi.advanceTimersByTimeAsync(100);
  expect(done).toHaveLength(4);
});

it("does none twice at the same time, and goes on after one has failed", async () => {
  let running = 0;
  let begun = 0;
  const run = async () => {
    begun += 1;
    running += 1;
    expect(running).toBe(1);
    await new Promise((wait) => setTimeout(wait, 25));
    running -= 1;
    throw new Error("left undone");
  };
  const chores = createChores([{ name: "slow", everyMs: 10, run }], log);
  chores.start();
  await vi.advanceTimersByTimeAsync(100);
  chores.stop();
  await vi.advanceTimersByTimeAsync(100);
  expect(begun).toBe(4);
});
