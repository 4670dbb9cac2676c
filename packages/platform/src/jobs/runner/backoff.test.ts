import fc from "fast-check";
import { expect, it } from "vitest";
import { backoffMs, MAX_BACKOFF_MS } from "./backoff.ts";

it.each([
  { attempts: 1, full: 1_000 },
  { attempts: 2, full: 2_000 },
  { attempts: 5, full: 16_000 },
  { attempts: 9, full: 256_000 },
  { attempts: 10, full: MAX_BACKOFF_MS },
  { attempts: 10_000, full: MAX_BACKOFF_MS },
])(
  "waits $full ms at the most, and half of it at the least, after $attempts attempts",
  ({ attempts, full }) => {
    expect(backoffMs(attempts, 0)).toBe(full);
    expect(backoffMs(attempts, 1)).toBe(full / 2);
  },
);

it("never waits for less than half a second or more than five minutes", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempts, random) => {
        const wait = backoffMs(attempts, random);
        return Number.isInteger(wait) && wait >= 500 && wait <= MAX_BACKOFF_MS;
      },
    ),
  );
});
