import { type Random, randomFrom } from "../random.ts";
import type { Roster } from "../roster.ts";
import { Annealing } from "./anneal.ts";
import { BestPlan } from "./best-plan.ts";
import { Ejection } from "./eject.ts";
import { fewestChanges } from "./fewest/fewest-changes.ts";
import { fillSeats } from "./fill-seats.ts";
import { keepCurrent } from "./keep-current.ts";
import { moveShifts } from "./move-shifts.ts";
import { placeShifts } from "./place-shifts.ts";
import { restore, type Snapshot, snapshotOf } from "./snapshot.ts";

/** Changes tried in one step: a step takes around a millisecond, whatever it does. */
const CHANGES_A_STEP = 500;
/** Steps of the first cycle; each takes twice as long as the one before, and cools as far. */
const FIRST_CYCLE = 100;
const COOLING = 1 / 400;
/** Points, where the weight on changes would make every measured temperature too hot. */
const HOTTEST_AMONG_EQUALS = 3;

export interface SearchOptions {
  readonly seed: number;
  readonly aim: "best" | "fewest_changes";
}

/**
 * The whole search, a step at a time. It never looks at what it is still allowed to take: more steps only ever follow the
 * same steps, so more never gives less. It ends by itself only where there is nothing to improve.
 */
export class Search {
  readonly roster: Roster;
  readonly #best: BestPlan;
  readonly #steps: Generator<void>;
  #count = 0;
  #isFewest = false;
  #hasBegun = false;

  constructor(roster: Roster, { seed, aim }: SearchOptions) {
    this.roster = roster;
    this.#best = new BestPlan(roster);
    const random = randomFrom(seed);
    this.#steps = aim === "best" ? this.#searchBest(random) : this.#searchFewest(random);
  }

  get steps(): number {
    return this.#count;
  }

  get best(): Snapshot {
    return this.#best.plan;
  }

  /** Nothing that fills as many seats changes less. */
  get isFewest(): boolean {
    return this.#isFewest;
  }

  /** Takes so many steps; false once there are no more. */
  run(steps: number): boolean {
    for (let n = 0; n < steps; n++) {
      const { done = false } = this.#steps.next();
      this.#best.note(this.roster);
      if (done) return false;
      this.#count++;
    }
    return true;
  }

  /**
   * Ended before the plan that stands was laid down, a search would give less than what is there already: so much of it
   * is done even then, and counts for no step.
   */
  keepWhatStands(): void {
    while (!this.#hasBegun && this.#steps.next().done !== true);
    this.#best.note(this.roster);
  }

  *#begin(): Generator<void> {
    yield* placeShifts(this.roster);
    yield* keepCurrent(this.roster);
    this.#best.note(this.roster);
    this.#hasBegun = true;
  }

  *#searchBest(random: Random): Generator<void> {
    const { roster } = this;
    yield* this.#begin();
    yield* fillSeats(roster);
    const ejection = new Ejection(roster, random);
    yield* this.#eject(ejection, 100 + 20 * roster.open.length);
    const annealing = new Annealing(roster, random);
    if (annealing.isIdle) return;
    for (let cycle = FIRST_CYCLE; ; cycle *= 2) {
      this.#backToBest();
      yield* moveShifts(roster, random);
      yield* this.#anneal(annealing, cycle, annealing.startTemperature());
      yield* this.#eject(ejection, roster.open.length === 0 ? 0 : cycle);
    }
  }

  *#searchFewest(random: Random): Generator<void> {
    const { roster } = this;
    yield* this.#begin();
    const kept = snapshotOf(roster);
    yield* fillSeats(roster);
    yield* this.#eject(new Ejection(roster, random), 100 + 20 * roster.open.length);
    this.#best.note(roster);
    restore(roster, kept);
    this.#isFewest = yield* fewestChanges(roster, this.#best);
    // Among plans with as few changes, the one that is worth most.
    const annealing = new Annealing(roster, random);
    for (let cycle = FIRST_CYCLE; !annealing.isIdle; cycle *= 2) {
      this.#backToBest();
      yield* this.#anneal(annealing, cycle, HOTTEST_AMONG_EQUALS);
      if (this.#isFewest) return;
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
    this.#best.note(roster);
    if (roster.open.length > this.best.empty) this.#backToBest();
  }

  /** What was reached since the last step counts too. */
  #backToBest(): void {
    this.#best.note(this.roster);
    restore(this.roster, this.best);
  }

  *#anneal(annealing: Annealing, steps: number, hottest: number): Generator<void> {
    for (let step = 0; step < steps; step++) {
      const temperature = hottest * COOLING ** (step / steps);
      for (let n = 0; n < CHANGES_A_STEP; n++) annealing.change(temperature);
      annealing.fill();
      yield;
    }
  }
}
