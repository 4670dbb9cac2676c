import type { Arrangement } from "./arrangement.ts";
import type { Random } from "./random.ts";

const LONGEST_BLOCK = 6;

/** A change of an order within one stretch of it. */
export class Move {
  first = 0;
  last = 0;
  /** What the stretch would be. */
  readonly order: Int32Array;

  constructor(size: number) {
    this.order = new Int32Array(size);
  }

  /** One of the three: a block goes elsewhere, two groups change places, a stretch is turned round. */
  draw(arrangement: Arrangement, random: Random): void {
    const kind = random.next();
    if (kind < 0.55) this.#relocate(arrangement, random);
    else if (kind < 0.8) this.#swap(arrangement, random);
    else this.#reverse(arrangement, random);
  }

  #relocate({ order, size }: Arrangement, random: Random): void {
    const length = 1 + random.below(Math.min(LONGEST_BLOCK, size - 1));
    const start = random.below(size - length + 1);
    let target = random.below(size - length);
    if (target >= start) target++;
    const turned = length > 1 && random.next() < 0.5;
    this.first = Math.min(start, target);
    this.last = Math.max(start, target) + length - 1;
    const blockAt = target - this.first;
    const others = target < start ? target : start + length;
    const othersAt = target < start ? length : 0;
    for (let at = 0; at < length; at++) {
      this.order[blockAt + at] = order[turned ? start + length - 1 - at : start + at] ?? 0;
    }
    for (let at = 0; at < this.last - this.first + 1 - length; at++) {
      this.order[othersAt + at] = order[others + at] ?? 0;
    }
  }

  #swap({ order, size }: Arrangement, random: Random): void {
    this.#stretch(size, random);
    for (let place = this.first; place <= this.last; place++)
      this.order[place - this.first] = order[place] ?? 0;
    this.order[0] = order[this.last] ?? 0;
    this.order[this.last - this.first] = order[this.first] ?? 0;
  }

  #reverse({ order, size }: Arrangement, random: Random): void {
    this.#stretch(size, random);
    for (let place = this.first; place <= this.last; place++)
      this.order[this.last - place] = order[place] ?? 0;
  }

  #stretch(size: number, random: Random): void {
    const one = random.below(size);
    let other = random.below(size - 1);
    if (other >= one) other++;
    this.first = Math.min(one, other);
    this.last = Math.max(one, other);
  }
}
