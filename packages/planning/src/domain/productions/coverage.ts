import type { DayNumber, PersonId, PostId } from "../plan/facts.ts";
import { type Paid, type PaidWork, payFor } from "../plan/pay.ts";

/** What counts of a shift. */
export interface CoveredShift {
  readonly isPlaced: boolean;
  readonly minutes: number;
  readonly breakMinutes: number;
  readonly isCachet: boolean;
  /** The day its work counts as. */
  readonly workingDay: DayNumber;
  readonly posts: readonly { readonly id: PostId; readonly count: number }[];
  readonly assignments: readonly { readonly postId: PostId; readonly personId: PersonId }[];
}

/** How far some shifts have the people they need, and what those cost. */
export interface Coverage {
  readonly shifts: number;
  /** Those nobody has given a time yet. */
  readonly unplaced: number;
  readonly seats: number;
  readonly filled: number;
  readonly people: number;
  /** Minutes everybody works together, breaks taken off. */
  readonly minutes: number;
  /** Cents, as far as rates are known. */
  readonly cost: number;
  /** How many people have no rate at all: the cost is too low by what they are paid. */
  readonly withoutRate: number;
}

export function coverageOf(shifts: readonly CoveredShift[], paid: ReadonlyMap<PersonId, Paid>): Coverage {
  const works = worksOf(shifts);
  let [cost, minutes, withoutRate] = [0, 0, 0];
  for (const [personId, work] of works) {
    const person = paid.get(personId);
    if (person === undefined || !hasRate(person)) withoutRate += 1;
    else cost += payFor(person, work);
    minutes += work.reduce((sum, { worked }) => sum + worked, 0);
  }
  return {
    shifts: shifts.length,
    unplaced: shifts.filter(({ isPlaced }) => !isPlaced).length,
    ...seatsOf(shifts),
    people: works.size,
    minutes,
    cost,
    withoutRate,
  };
}

function hasRate({ rates: { hour, day, cachet } }: Paid): boolean {
  return hour !== undefined || day !== undefined || cachet !== undefined;
}

function worksOf(shifts: readonly CoveredShift[]): ReadonlyMap<PersonId, PaidWork[]> {
  const works = new Map<PersonId, PaidWork[]>();
  for (const { assignments, minutes, breakMinutes, isCachet, workingDay } of shifts) {
    const work: PaidWork = { shift: { isCachet }, worked: Math.max(0, minutes - breakMinutes), workingDay };
    for (const { personId } of assignments) {
      const known = works.get(personId);
      if (known === undefined) works.set(personId, [work]);
      else known.push(work);
    }
  }
  return works;
}

/** Two people too many at one post do not fill another. */
function seatsOf(shifts: readonly CoveredShift[]): Pick<Coverage, "seats" | "filled"> {
  let [seats, filled] = [0, 0];
  for (const { posts, assignments } of shifts) {
    for (const { id, count } of posts) {
      seats += count;
      filled += Math.min(count, assignments.filter(({ postId }) => postId === id).length);
    }
  }
  return { seats, filled };
}
