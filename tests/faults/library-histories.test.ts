import { describe, expect, it } from "vitest";
import { liveHistory } from "../../packages/library/test/move-history.ts";

const HISTORIES = 600;
/** What these once showed: what went wrong in them is said of each. */
const KEPT = [
  [155_927, "a copy that had moved on was said to be taken back, and its source was there twice"],
  [404_348, "a taking back cut off between two names left an empty copy behind"],
  [144_882, "a link was taken away under another form of its name, and would have come back under that"],
  [353_576, "the same, of a link in a folder"],
  [454_185, "the same, of a link in another folder"],
] as const;

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

  it.each(KEPT)("says what happened in history %i: %s", async (seed) => {
    expect(await liveHistory(seed)).toMatchObject({ groups: expect.any(Number) });
  });
});
