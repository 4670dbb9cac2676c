import { type Clock, instantOf } from "@souffleur/kernel";

export interface TestClock extends Clock {
  /** Moves the clock, also backwards. */
  move(milliseconds: number): void;
}

/** A clock that stands still until it is moved. */
export function testClock(start = "2026-11-21T09:00:00.000Z"): TestClock {
  let millis = Date.parse(start);
  return {
    millis: () => millis,
    now: () => instantOf(millis),
    move(milliseconds) {
      millis += milliseconds;
    },
  };
}
