import type { Minute } from "../../plan/facts.ts";
import type { Person } from "../model.ts";
import type { Roster } from "../roster.ts";

/** What tells a better plan from a worse one. */
export interface Worth {
  readonly empty: number;
  readonly unplaced: number;
  readonly points: number;
}

/** A plan as it stood at some moment. */
export interface Snapshot extends Worth {
  readonly displaced: number;
  readonly holders: readonly (Person | undefined)[];
  /** Of the shifts the machine places, in their order. */
  readonly starts: readonly (Minute | undefined)[];
}

export function worthOf({ open, unplaced, score }: Roster): Worth {
  return { empty: open.length, unplaced, points: score.points };
}

export function snapshotOf(roster: Roster): Snapshot {
  const { model, displaced } = roster;
  return {
    ...worthOf(roster),
    displaced,
    holders: model.seats.map(({ holder }) => holder),
    starts: model.shifts.map(({ work }) => work?.start),
  };
}

/** Fewer empty seats is better, whatever it costs; then fewer shifts without a place. */
export function isBetter(one: Worth, other: Worth): boolean {
  if (one.empty !== other.empty) return one.empty < other.empty;
  if (one.unplaced !== other.unplaced) return one.unplaced < other.unplaced;
  return one.points < other.points;
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
