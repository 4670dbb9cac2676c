import type { Clock } from "@souffleur/kernel";

const MAX_CALLERS = 50_000;

/**
 * At most so many requests a minute from each caller, evenly refilled. One number is kept for each: the moment by
 * which everything they sent so far would have been due at the even pace (the "generic cell rate algorithm"). Who is
 * not ahead of that pace need not be remembered at all.
 */
export class RequestLimit {
  readonly #clock: Clock;
  readonly #intervalMs: number;
  readonly #burstMs: number;
  readonly #due = new Map<string, number>();

  constructor(clock: Clock, perMinute: number) {
    this.#clock = clock;
    this.#intervalMs = 60_000 / perMinute;
    this.#burstMs = 60_000;
  }

  /** Counts a request; answers how many seconds to wait where it is one too many, and 0 where it may pass. */
  take(caller: string): number {
    const now = this.#clock.millis();
    const known = this.#due.get(caller);
    // A clock set back must not lock anybody out for longer than the bucket is deep.
    const due = known === undefined ? now : Math.min(Math.max(known, now), now + this.#burstMs);
    const next = due + this.#intervalMs;
    // Sums of fractions of a millisecond end a hair off.
    if (next - now > this.#burstMs + 0.001) {
      // Kept as it is seen now, or the same old moment would refuse them until the clock has caught up with it.
      if (known !== undefined) this.#due.set(caller, due);
      return Math.max(1, Math.ceil((next - now - this.#burstMs) / 1_000));
    }
    if (known === undefined && this.#due.size >= MAX_CALLERS) this.#forget(now);
    this.#due.set(caller, next);
    return 0;
  }

  #forget(now: number): void {
    for (const [caller, due] of this.#due) if (due <= now) this.#due.delete(caller);
    // Still full: a flood from many addresses. The oldest go, so that memory stays bounded.
    for (const caller of this.#due.keys()) {
      if (this.#due.size < MAX_CALLERS * 0.9) break;
      this.#due.delete(caller);
    }
  }
}
