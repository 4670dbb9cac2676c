import type { Roster } from "../roster.ts";
import { isBetter, type Snapshot, snapshotOf, worthOf } from "./snapshot.ts";

/** The best plan a search has come by. */
export class BestPlan {
  #plan: Snapshot;

  constructor(roster: Roster) {
    this.#plan = snapshotOf(roster);
  }

  get plan(): Snapshot {
    return this.#plan;
  }

  note(roster: Roster): void {
    if (isBetter(worthOf(roster), this.#plan)) this.#plan = snapshotOf(roster);
  }
}
