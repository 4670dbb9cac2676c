import { Arrangement } from "./arrangement.ts";
import type { Condensed } from "./condense.ts";
import { Move } from "./moves.ts";
import type { Random } from "./random.ts";
import { WindowSearch } from "./window-search.ts";

/** The temperature at the end of a descent, as a part of that at its start. */
const END = 1 / 400;
const SAMPLES = 60;
/** How often the temperature changes during one descent. */
const STEPS = 200;

/**
 * Simulated annealing in descents one after the other, each as long as the last or longer. It keeps the best order it
 * has met, and puts the windows of each descent's end into their best order.
 */
export class Annealing {
  readonly #arrangement: Arrangement;
  readonly #move: Move;
  readonly #random: Random;
  readonly #windows: WindowSearch;
  #best: readonly number[];
  #bestCost: number;
  #descents = 0;
  #length: number;
  #done = 0;
  #temperature = 0;
  #cooling = 1;

  constructor(condensed: Condensed, random: Random) {
    this.#arrangement = new Arrangement(condensed);
    this.#move = new Move(this.#arrangement.size);
    this.#random = random;
    this.#windows = new WindowSearch(this.#arrangement);
    this.#best = [...this.#arrangement.order];
    this.#bestCost = this.#arrangement.cost;
    this.#length = 5 * this.#arrangement.size ** 2;
    this.#heat();
  }

  get best(): readonly number[] {
    return this.#best;
  }

  /** What the best order costs, people's own scenes included. */
  get bestCost(): number {
    return this.#bestCost;
  }

  /** Tries so many moves; with fewer than two groups there are none. */
  run(moves: number): void {
    if (this.#arrangement.size < 2) return;
    for (let done = 0; done < moves; done++) {
      if (this.#done++ >= this.#length) this.#restart();
      if (this.#done % Math.ceil(this.#length / STEPS) === 0) this.#temperature *= this.#cooling;
      this.#try();
    }
  }

  #try(): void {
    const move = this.#move;
    const arrangement = this.#arrangement;
    move.draw(arrangement, this.#random);
    const limit =
      arrangement.costOf(move.first, move.last) - this.#temperature * Math.log(1 - this.#random.next());
    if (arrangement.costIf(move.first, move.last, move.order, limit) > limit) return;
    arrangement.put(move.first, move.order, move.last - move.first + 1);
    if (arrangement.cost < this.#bestCost) this.#keep();
  }

  #keep(): void {
    this.#best = [...this.#arrangement.order];
    this.#bestCost = this.#arrangement.cost;
  }

  /** Every other descent begins anywhere, the others from the best order so far, which is not heated as much. */
  #restart(): void {
    this.#windows.improve();
    if (this.#arrangement.cost < this.#bestCost) this.#keep();
    this.#descents++;
    if (this.#descents % 8 === 0) this.#length *= 2;
    this.#done = 1;
    if (this.#descents % 2 === 0) {
      this.#arrangement.shuffle(this.#random);
      this.#heat();
    } else {
      this.#arrangement.put(0, Int32Array.from(this.#best), this.#best.length);
      this.#heat();
      this.#temperature /= 8;
    }
  }

  /** Half of what a move changes on average is where a descent begins. */
  #heat(): void {
    const { size } = this.#arrangement;
    if (size < 2) return;
    let sum = 0;
    for (let sample = 0; sample < SAMPLES; sample++) {
      this.#move.draw(this.#arrangement, this.#random);
      const { first, last, order } = this.#move;
      sum += Math.abs(
        this.#arrangement.costIf(first, last, order, Infinity) - this.#arrangement.costOf(first, last),
      );
    }
    this.#temperature = sum / SAMPLES / 2;
    this.#cooling = END ** (1 / STEPS);
  }
}
