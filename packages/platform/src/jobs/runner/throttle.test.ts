import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Throttle } from "./throttle.ts";

let count = 0;
beforeEach(() => {
  count = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());
const throttle = () => new Throttle(250, () => count++);

it("acts at once the first time", () => {
  throttle().call();
  expect(count).toBe(1);
});

it("acts four times a second however often it is called, and once more at the end", () => {
  const throttled = throttle();
  for (let ms = 0; ms < 1_000; ms++) {
    throttled.call();
    vi.advanceTimersByTime(1);
  }
  expect(count).toBe(5);
  vi.advanceTimersByTime(10_000);
  expect(count).toBe(5);
});

it("acts at once again after a pause", () => {
  const throttled = throttle();
  throttled.call();
  vi.advanceTimersByTime(251);
  throttled.call();
  expect(count).toBe(2);
});

it("leaves out what was to come when it is stopped", () => {
  const throttled = throttle();
  throttled.call();
  throttled.call();
  throttled.stop();
  vi.advanceTimersByTime(1_000);
  expect(count).toBe(1);
});
