import fc from "fast-check";
import { expect, it } from "vitest";
import { nextProgress } from "./progress.ts";

const start = { done: 0, total: 0 };
const step = { en: "Reading", fr: "Lecture" };

it("takes what is reported", () => {
  expect(nextProgress(start, { done: 2, total: 10, step }, 0)).toEqual({ done: 2, total: 10, step });
});

it("keeps the step until another is named", () => {
  const before = nextProgress(start, { done: 1, total: 10, step }, 0);
  expect(nextProgress(before, { done: 2, total: 10 }, 0).step).toEqual(step);
  const other = { en: "Writing", fr: "Écriture" };
  expect(nextProgress(before, { done: 2, total: 10, step: other }, 0).step).toEqual(other);
});

it.each([
  { done: 5, total: 10, elapsedMs: 10_000, eta: 10 },
  { done: 1, total: 100, elapsedMs: 2_000, eta: 198 },
  { done: 9, total: 10, elapsedMs: 1_000, eta: 1 },
])("estimates $eta s left after $done of $total in $elapsedMs ms", ({ done, total, elapsedMs, eta }) => {
  expect(nextProgress(start, { done, total }, elapsedMs).etaSeconds).toBe(eta);
});

it.each([
  { case: "nothing is done", done: 0, total: 10, elapsedMs: 60_000 },
  { case: "all is done", done: 10, total: 10, elapsedMs: 60_000 },
  { case: "it has just begun", done: 5, total: 10, elapsedMs: 999 },
  { case: "the clock went back", done: 5, total: 10, elapsedMs: -60_000 },
])("estimates nothing where $case", ({ done, total, elapsedMs }) => {
  expect(nextProgress(start, { done, total }, elapsedMs)).not.toHaveProperty("etaSeconds");
});

it("never goes back and never passes its total, whatever is reported", () => {
  const number = fc.oneof(fc.integer(), fc.double());
  const reports = fc.array(fc.record({ done: number, total: number }), { maxLength: 50 });
  fc.assert(
    fc.property(reports, fc.integer(), (list, elapsedMs) => {
      let before: ReturnType<typeof nextProgress> = start;
      for (const report of list) {
        const after = nextProgress(before, report, elapsedMs);
        expect(after.done).toBeGreaterThanOrEqual(before.done);
        expect(after.done).toBeLessThanOrEqual(after.total);
        expect([after.done, after.total].every(Number.isSafeInteger)).toBe(true);
        before = after;
      }
    }),
  );
});
