import type { Minute } from "../../plan/facts.ts";
import type { Person } from "../model.ts";
import type { Roster } from "../roster.ts";

/** A plan as it stood at some moment. */
export interface Snapshot {
  readonly empty: number;
  readonly points: number;
  readonly displaced: number;
  readonly holders: readonly (Person | undefined)[];
  /** Of the shifts the machine places, in their order. */
  readonly starts: readonly (Minute | undefined)[];
}

export function snapshotOf({ model, open, score, displaced }: Roster): Snapshot {
  return {
    empty: open.length,
    points: score.points,
    displaced,
    holders: model.seats.map(({ holder }) => holder),
    starts: model.shifts.map(({ work }) => work?.start),
  };
}

/** Fewer empty seats is better, whatever it costs. */
export function isBetter(
  one: Pick<Snapshot, "empty" | "points">,
  other: Pick<Snapshot, "empty" | "points">,
): boolean {
  return one.empty === other.empty ? one.points < other.points : one.empty < other.empty;
}

export function restore(roster: Roster, { holders, starts }: Snapshot): void {
  const { seats, shifts } = roster.model;
  for (const seat of seats) {
    const wanted = holders[seat.index];
    if (seat.stays === undefined && seat.holder !== undefined && seat.holder !== wanted) roster.leave(seat);
  }
  for (const shift of shifts) {
    if (shift.starts.length > 0 && shift.work?.start !== starts[shift.index])
      roster.place(shift, starts[shift.index]);
  }
  for (const seat of seats) {
    const wanted = holders[seat.index];
    if (seat.holder === undefined && wanted !== undefined) roster.take(seat, wanted);
  }
}
