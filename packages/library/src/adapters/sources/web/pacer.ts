/** How time passes; tests have their own. */
export interface Pace {
  millis(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

/** Lets so many through a second, and a few at once after a rest; the others wait for their turn. */
export class TokenBucket {
  readonly #pace: Pace;
  readonly #perSecond: number;
  readonly #most: number;
  #tokens: number;
  #at: number;

  constructor(pace: Pace, perSecond: number, most = perSecond) {
    this.#pace = pace;
    this.#perSecond = perSecond;
    this.#most = most;
    this.#tokens = most;
    this.#at = pace.millis();
  }

  async take(signal?: AbortSignal): Promise<void> {
    const now = this.#pace.millis();
    this.#tokens = Math.min(this.#most, this.#tokens + ((now - this.#at) * this.#perSecond) / 1_000);
    this.#at = now;
    this.#tokens -= 1;
    // Below nothing it is a debt: whoever comes later waits longer.
    if (this.#tokens < 0) await this.#pace.sleep((-this.#tokens * 1_000) / this.#perSecond, signal);
  }
}

const OPENS_AFTER = 5;
const LONGEST_MS = 300_000;

/** Leaves a machine alone that has failed again and again: for a while nobody waits for it. */
export class Circuit {
  readonly #pace: Pace;
  readonly #firstMs: number;
  #failures = 0;
  #until = 0;

  constructor(pace: Pace, firstMs = 15_000) {
    this.#pace = pace;
    this.#firstMs = firstMs;
  }

  /** How long it is still left alone; 0 where it may be asked. */
  get restSeconds(): number {
    return Math.max(0, Math.ceil((this.#until - this.#pace.millis()) / 1_000));
  }

  succeeded(): void {
    this.#failures = 0;
    this.#until = 0;
  }

  failed(): void {
    this.#failures += 1;
    const over = this.#failures - OPENS_AFTER;
    if (over >= 0) this.#until = this.#pace.millis() + Math.min(LONGEST_MS, this.#firstMs * 2 ** over);
  }

  /** The machine itself said for how long. */
  rest(seconds: number): void {
    this.#until = Math.max(this.#until, this.#pace.millis() + seconds * 1_000);
  }
}
