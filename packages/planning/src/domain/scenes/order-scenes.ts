import { Annealing } from "./annealing.ts";
import { condense, expand } from "./condense.ts";
import { baseCost, totalCost } from "./cost.ts";
import { ExactSearch, exactLimits } from "./exact-search.ts";
import { partyBound } from "./party-bound.ts";
import { Random } from "./random.ts";
import type { SceneOrder, Shoot } from "./shoot.ts";

export interface OrderingOptions {
  /** The same shoot, seed and number of rounds give the same answer. */
  readonly seed: number;
  /** How many states the exact search may remember, a power of four, 24 bytes each; 4 million unless said. */
  readonly states?: number;
}

/** The best order known so far, and how much better another could be at most. */
export interface OrderingProgress {
  readonly order: SceneOrder;
  /** What people are paid in this order, waiting included. */
  readonly totalCost: number;
  /** What they are paid for waiting. */
  readonly holdingCost: number;
  /** What no order avoids: everybody's own scenes. */
  readonly baseCost: number;
  /** No order has a lower total cost than this. */
  readonly lowerBound: number;
  /** Whether it is known that no order is better. */
  readonly proven: boolean;
  /** How many rounds of work it took. */
  readonly rounds: number;
}

const MOVES = 5_000;
const NODES = 1_000;
/** So many rounds both searches do the same work; later chance only tries again in one of eight. */
const EVEN_ROUNDS = 200;
const STATES = 4 ** 11;

/**
 * Looks for the order in which people wait least, in short rounds: simulated annealing, and beside it an exact search
 * where the shoot is small enough for one. Each step is the state after one more round; it ends when an order is proved
 * the best. Whoever asks decides when it is good enough: chance and proof go on as long as they are asked to.
 */
export function* orderScenes(
  shoot: Shoot,
  { seed, states = STATES }: OrderingOptions,
): Generator<OrderingProgress, void> {
  const condensed = condense(shoot);
  const annealing = new Annealing(condensed, new Random(seed));
  const unavoidable = baseCost(shoot);
  const best = new BestOrder(shoot, unavoidable);
  const ownScenes = condensed.needs.reduce(
    (sum, people, group) =>
      sum +
      people.reduce((pay, person) => pay + (condensed.pay[person] ?? 0), 0) *
        (condensed.durations[group] ?? 0),
    0,
  );
  best.offer(expand(condensed, annealing.best));
  const fits = condensed.groups.length <= exactLimits.groups && condensed.pay.length <= exactLimits.people;
  const exact = fits ? new ExactSearch(condensed, { below: Infinity, states }) : undefined;
  const parties = exact === undefined ? partyBound(condensed) : undefined;
  for (let rounds = 1; ; rounds++) {
    if (exact === undefined || rounds < EVEN_ROUNDS || rounds % 8 === 0) annealing.run(MOVES);
    best.offer(expand(condensed, annealing.best));
    if (exact !== undefined) {
      exact.improve(annealing.bestCost - ownScenes);
      exact.run(NODES);
      if (exact.order !== undefined) best.offer(expand(condensed, exact.order));
      best.raise(exact.isDone ? Infinity : unavoidable + exact.bound);
    } else {
      const step = parties?.next();
      if (step?.done === true && step.value !== undefined) best.raise(unavoidable + step.value);
    }
    yield best.progress(rounds);
    if (best.isProven) return;
  }
}

/** Keeps the best of the orders offered, by their cost as it is defined. */
class BestOrder {
  readonly #shoot: Shoot;
  readonly #unavoidable: number;
  #order: SceneOrder = [];
  #cost = Infinity;
  #bound: number;

  constructor(shoot: Shoot, unavoidable: number) {
    this.#shoot = shoot;
    this.#unavoidable = unavoidable;
    this.#bound = unavoidable;
  }

  get isProven(): boolean {
    return this.#bound >= this.#cost;
  }

  offer(order: SceneOrder): void {
    const cost = totalCost(this.#shoot, order);
    if (cost >= this.#cost) return;
    this.#cost = cost;
    this.#order = order;
  }

  raise(bound: number): void {
    this.#bound = Math.max(this.#bound, bound);
  }

  progress(rounds: number): OrderingProgress {
    return {
      order: this.#order,
      totalCost: this.#cost,
      holdingCost: Math.max(0, this.#cost - this.#unavoidable),
      baseCost: this.#unavoidable,
      lowerBound: Math.min(this.#bound, this.#cost),
      proven: this.isProven,
      rounds,
    };
  }
}
