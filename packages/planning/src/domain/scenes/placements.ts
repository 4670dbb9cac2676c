import type { Frame } from "./frame.ts";

/** What was placed on the way to a node, and how scenes hang together inside items. */
export class Placements {
  count = 0;
  readonly #head: Uint8Array;
  readonly #tail: Uint8Array;
  readonly #onLeft: Uint8Array;
  /** The group after each within its item. A link is only written at the end of a chain, so those of nodes above hold. */
  readonly #after: Uint8Array;

  constructor(groups: number) {
    this.#head = new Uint8Array(groups);
    this.#tail = new Uint8Array(groups);
    this.#onLeft = new Uint8Array(groups);
    this.#after = new Uint8Array(groups);
  }

  add(frame: Frame, item: number, onLeft: boolean): void {
    this.#head[this.count] = frame.head[item] ?? 0;
    this.#tail[this.count] = frame.tail[item] ?? 0;
    this.#onLeft[this.count] = onLeft ? 1 : 0;
    this.count++;
  }

  /** Hangs one item behind another of the same frame. */
  join(frame: Frame, item: number, behind: number): void {
    this.#after[frame.tail[behind] ?? 0] = frame.head[item] ?? 0;
    frame.tail[behind] = frame.tail[item] ?? 0;
  }

  /** All groups in the order they were placed. */
  order(): number[] {
    const left: number[] = [];
    const right: number[] = [];
    for (let place = 0; place < this.count; place++) {
      const chain = this.#chain(this.#head[place] ?? 0, this.#tail[place] ?? 0);
      if (this.#onLeft[place] === 1) left.push(...chain);
      else right.unshift(...chain);
    }
    return [...left, ...right];
  }

  #chain(head: number, tail: number): number[] {
    const chain = [head];
    for (let group = head; group !== tail; ) {
      group = this.#after[group] ?? tail;
      chain.push(group);
    }
    return chain;
  }
}
