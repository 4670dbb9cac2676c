import { Readable } from "node:stream";

/** One thing to tell a client: its newest text, by what it is about. */
export interface Frame {
  readonly key: string;
  readonly text: string;
}

/** More than this many different things unread, and it is better to read everything anew. */
const MAX_WAITING = 500;
/** What a client may leave unread before its frames wait here, where a newer one replaces an older. */
const BUFFER_BYTES = 16_384;

/**
 * The body of one client's event feed. While the client reads, frames go out as they come; while it does not, only the
 * newest of each key is kept, so that a slow reader costs little and, once it reads again, sees the present.
 */
export class EventStream extends Readable {
  readonly #waiting = new Map<string, string>();
  readonly #resync: string;
  #wanted = false;
  #finished = false;

  /** `resync` is sent in place of all that waits, once too much does. */
  constructor(resync: string) {
    super({ highWaterMark: BUFFER_BYTES });
    this.#resync = resync;
  }

  tell(frame: Frame): void {
    if (this.destroyed || this.#finished) return;
    if (this.#waiting.size >= MAX_WAITING && !this.#waiting.has(frame.key)) {
      this.#waiting.clear();
      this.#waiting.set("resync", this.#resync);
    }
    // Taken out first, so that it goes to the end: frames leave in the order of their last change.
    this.#waiting.delete(frame.key);
    this.#waiting.set(frame.key, frame.text);
    this.#flush();
  }

  /** What still waits, the last words, then the end. */
  finish(text: string): void {
    if (this.destroyed || this.#finished) return;
    this.#finished = true;
    for (const waiting of this.#waiting.values()) this.push(waiting);
    this.#waiting.clear();
    this.push(text);
    this.push(null);
  }

  get waitingCount(): number {
    return this.#waiting.size;
  }

  override _read(): void {
    this.#wanted = true;
    this.#flush();
  }

  #flush(): void {
    for (const [key, text] of this.#waiting) {
      if (!this.#wanted) return;
      this.#waiting.delete(key);
      this.#wanted = this.push(text);
    }
  }
}
