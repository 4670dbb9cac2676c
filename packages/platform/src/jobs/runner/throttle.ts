/** Runs an action at most once in each interval, and always once after the last call. */
export class Throttle {
  readonly #action: () => void;
  readonly #intervalMs: number;
  #timer: NodeJS.Timeout | undefined;
  #again = false;

  constructor(intervalMs: number, action: () => void) {
    this.#intervalMs = intervalMs;
    this.#action = action;
  }

  call(): void {
    if (this.#timer !== undefined) {
      this.#again = true;
      return;
    }
    this.#timer = setTimeout(() => this.#next(), this.#intervalMs);
    this.#timer.unref();
    this.#action();
  }

  /** What was still to come is left out. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#again = false;
  }

  #next(): void {
    this.#timer = undefined;
    if (!this.#again) return;
    this.#again = false;
    this.call();
  }
}
