import type { LiveEvent, Resync } from "./event-hub.ts";

const MAX_WAITING = 1_000;

/** Events on their way out: of one thing only the newest, and never more than a bound. */
export class Outbox {
  readonly #waiting = new Map<string, LiveEvent | Resync>();

  put(event: LiveEvent | Resync): void {
    const key = event.topic === "resync" ? "resync" : `${event.topic} ${event.key}`;
    if (this.#waiting.size >= MAX_WAITING && !this.#waiting.has(key)) {
      this.#waiting.clear();
      this.#waiting.set("resync", { topic: "resync" });
    }
    this.#waiting.delete(key);
    this.#waiting.set(key, event);
  }

  take(): LiveEvent | Resync | undefined {
    for (const [key, event] of this.#waiting) {
      this.#waiting.delete(key);
      return event;
    }
    return undefined;
  }
}
