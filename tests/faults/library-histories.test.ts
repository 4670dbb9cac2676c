import { describe, expect, it } from "vitest";
import { liveHistory } from "../../packages/library/test/move-history.ts";

const HISTORIES = 600;

describe("moving files where the power may go at any moment and the disk may fail", () => {
  it(`loses, doubles and misreports nothing in ${HISTORIES} random histories`, async () => {
    const wrong: string[] = [];
    const seen = { crashes: 0, faults: 0, done: 0, undone: 0, copies: 0 };
    for (let seed = 1; seed <= HISTORIES; seed++) {
      try {
        const figures = await liveHistory(seed);
        for (const name of ["crashes", "faults", "done", "undone", "copies"] as const)
          seen[name] += figures[name];
      } catch (error) {
        wrong.push(`seed ${seed}: ${String(error)}`);
      }
    }
    expect(wrong).toEqual([]);
    // A history in which nothing happens proves nothing.
    for (const [name, count] of Object.entries(seen)) expect(count, name).toBeGreaterThan(20);
  });
});
