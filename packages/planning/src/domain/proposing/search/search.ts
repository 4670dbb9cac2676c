import { randomFrom } from "../random.ts";
import type { Roster } from "../roster.ts";
import { Annealing } from "./anneal.ts";
import { Ejection } from "./eject.ts";
import { fillSeats } from "./fill-seats.ts";
import { keepCurrent } from "./keep-current.ts";
import { placeShifts } from "./place-shifts.ts";
import { isBetter, restore, type Snapshot, snapshotOf } from "./snapshot.ts";

/** Changes tried in one step: a step takes around a millisecond, whatever it does. */
const CHANGES_A_STEP = 500;
/** Steps of the first cycle; each takes twice as long as the one before, and cools as far. */
const FIRST_CYCLE = 100;
const COOLING = 1 / 400;

/**
 * The whole search, a step at a time. It never looks at what it is still allowed to take: more steps only ever follow the
 * same steps, so more never gives less. It ends by itself only where there is nothing to improve.
 */
export class Search {
  readonly roster: Roster;
  readonly #steps: Generator<void>;
  #best: Snapshot;
  #count = 0;

  constructor(roster: Roster, seed: number) {
    this.roster = roster;
    this.#best = snapshotOf(roster);
    this.#steps = this.#search(seed);
  }

  get steps(): number {
    return this.#count;
  }

  get best(): Snapshot {
    return this.#best;
  }

  /** Takes so many steps; false once there are no more. */
  run(steps: number): boolean {
    for (let n = 0; n < steps; n++) {
      if (this.#steps.next().done) return false;
      this.#count++;
      const now = { empty: this.roster.open.length, points: this.roster.score.points };
      if (isBetter(now, this.#best)) this.#best = snapshotOf(this.roster);
    }
    return true;
  }

  *#search(seed: number): Generator<void> {
    const { roster } = this;
    const random = randomFrom(seed);
    yield* placeShifts(roster);
    yield* keepCurrent(roster);
    yield* fillSeats(roster);
    const ejection = new Ejection(roster, random);
    yield* this.#eject(ejection, 100 + 20 * roster.open.length);
    const annealing = new Annealing(roster, random);
    if (annealing.isIdle) return;
    for (let cycle = FIRST_CYCLE; ; cycle *= 2) {
      restore(roster, this.#best);
      yield* this.#anneal(annealing, cycle);
      yield* this.#eject(ejection, roster.open.length === 0 ? 0 : cycle);
    }
  }

  /** Until all is filled, or nothing was gained for so many steps. */
  *#eject(ejection: Ejection, patience: number): Generator<void> {
    const { roster } = this;
    let least = roster.open.length;
    for (let left = patience; left > 0 && ejection.step(); left--) {
      yield;
      if (roster.open.length >= least) continue;
      least = roster.open.length;
      left = patience;
    }
    if (roster.open.length > this.#best.empty) restore(roster, this.#best);
  }

  *#anneal(annealing: Annealing, steps: number): Generator<void> {
    const hottest = annealing.startTemperature();
    for (let step = 0; step < steps; step++) {
      const temperature = hottest * COOLING ** (step / steps);
      for (let n = 0; n < CHANGES_A_STEP; n++) annealing.change(temperature);
      yield;
    }
  }
}
