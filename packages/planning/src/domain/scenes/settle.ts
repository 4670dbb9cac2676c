import type { Frame } from "./frame.ts";
import type { Placements } from "./placements.ts";

/**
 * Takes out of a node what is decided: people who cannot wait any more, differences between items that made no
 * difference but for them, and items that need exactly who is open on one side, which are best placed there at once.
 */
export class Settler {
  readonly #placements: Placements;
  /** Where an item with this mask was last seen, by a hash of the mask. */
  readonly #seenAt = new Uint8Array(128);
  readonly #seenIn = new Int32Array(128);
  #round = 0;

  constructor(placements: Placements) {
    this.#placements = placements;
  }

  settle(frame: Frame): void {
    for (;;) {
      const before = frame.count;
      this.#dropPeople(frame);
      this.#mergeItems(frame);
      if (this.#placeFree(frame)) continue;
      if (frame.count === before) return;
    }
  }

  #dropPeople(frame: Frame): void {
    const { mask, count } = frame;
    let once = 0;
    let twice = 0;
    for (let item = 0; item < count; item++) {
      const needed = mask[item] ?? 0;
      twice |= once & needed;
      once |= needed;
    }
    frame.left &= once;
    frame.right &= once;
    const matter = frame.left | frame.right | twice;
    if ((once & ~matter) === 0) return;
    for (let item = 0; item < count; item++) mask[item] = (mask[item] ?? 0) & matter;
  }

  #mergeItems(frame: Frame): void {
    const { mask, duration, low, high } = frame;
    const round = ++this.#round;
    let kept = 0;
    for (let item = 0; item < frame.count; item++) {
      const needed = mask[item] ?? 0;
      let slot = (Math.imul(needed, 0x9e3779b1) >>> 25) & 127;
      while (this.#seenIn[slot] === round && mask[this.#seenAt[slot] ?? 0] !== needed)
        slot = (slot + 1) & 127;
      if (this.#seenIn[slot] === round) {
        const same = this.#seenAt[slot] ?? 0;
        duration[same] = (duration[same] ?? 0) + (duration[item] ?? 0);
        low[same] = (low[same] ?? 0) | (low[item] ?? 0);
        high[same] = (high[same] ?? 0) | (high[item] ?? 0);
        this.#placements.join(frame, item, same);
      } else {
        if (kept !== item) frame.take(frame, item, kept);
        this.#seenIn[slot] = round;
        this.#seenAt[slot] = kept++;
      }
    }
    frame.count = kept;
  }

  #placeFree(frame: Frame): boolean {
    for (let item = 0; item < frame.count; item++) {
      const needed = frame.mask[item] ?? 0;
      if (needed !== frame.left && needed !== frame.right) continue;
      this.#placements.add(frame, item, needed === frame.left);
      frame.count--;
      if (item !== frame.count) frame.take(frame, frame.count, item);
      return true;
    }
    return false;
  }
}
