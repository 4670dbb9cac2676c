import { mondayOf, weekOf } from "../plan/calendar-days.ts";
import type { DayNumber, PersonId, ShiftFacts } from "../plan/facts.ts";
import { type PaidWork, payFor } from "../plan/pay.ts";
import type { PlanIndex } from "../plan/plan-index.ts";
import type { CountedShift } from "./counted-shifts.ts";

/** How far some shifts have the people they need, what these work and what they cost. */
export interface Figures {
  readonly shifts: number;
  /** Those nobody has given a time yet: nobody's hours, and no cost. */
  readonly unplaced: number;
  readonly seats: number;
  readonly filled: number;
  readonly people: number;
  /** What everybody works together, breaks taken off. */
  readonly minutes: number;
  /** In cents, as far as rates are known. */
  readonly cost: number;
  /** How many of the people have no rate at all. */
  readonly withoutRate: number;
}

export interface WeekFigures {
  readonly monday: DayNumber;
  readonly minutes: number;
  readonly cost: number;
}

export interface DayPeriod {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export function figuresOf(index: PlanIndex, shifts: readonly CountedShift[]): Figures {
  const works = worksOfPeople(shifts);
  let [seats, filled, minutes] = [0, 0, 0];
  for (const { shift, assignments } of shifts)
    for (const { id, count } of shift.posts) {
      seats += count;
      filled += Math.min(count, assignments.filter(({ postId }) => postId === id).length);
    }
  for (const done of works.values()) for (const { worked } of done) minutes += worked;
  return {
    shifts: shifts.length,
    unplaced: shifts.filter(({ work }) => work === undefined).length,
    seats,
    filled,
    ...peopleIn(index, shifts),
    minutes,
    cost: costOf(index, works),
  };
}

export function peopleIn(
  index: PlanIndex,
  shifts: readonly CountedShift[],
): Pick<Figures, "people" | "withoutRate"> {
  const people = new Set<PersonId>();
  for (const { work, assignments } of shifts)
    if (work !== undefined) for (const { personId } of assignments) people.add(personId);
  return { people: people.size, withoutRate: [...people].filter((id) => !hasRate(index, id)).length };
}

/** Every week of a period, those without work too. */
export function weeksOf(
  index: PlanIndex,
  shifts: readonly CountedShift[],
  { from, to }: DayPeriod,
): readonly WeekFigures[] {
  const byWeek = Map.groupBy(shifts, ({ work }) => work?.workingWeek);
  const weeks: WeekFigures[] = [];
  for (let week = weekOf(from); week <= weekOf(to); week++) {
    const works = worksOfPeople(byWeek.get(week) ?? []);
    const minutes = [...works.values()].flat().reduce((sum, { worked }) => sum + worked, 0);
    weeks.push({ monday: mondayOf(week), minutes, cost: costOf(index, works) });
  }
  return weeks;
}

type Works = ReadonlyMap<PersonId, readonly PaidWork[]>;

function worksOfPeople(shifts: readonly CountedShift[]): Works {
  const works = new Map<PersonId, PaidWork[]>();
  for (const { shift, work, assignments } of shifts) {
    if (work === undefined) continue;
    const paid: PaidWork = { shift: cachetOf(shift), worked: work.worked, workingDay: work.workingDay };
    for (const { personId } of assignments) {
      const known = works.get(personId);
      if (known === undefined) works.set(personId, [paid]);
      else known.push(paid);
    }
  }
  return works;
}

function cachetOf({ isCachet }: ShiftFacts): PaidWork["shift"] {
  return { isCachet };
}

export function costOf({ people }: PlanIndex, works: Works): number {
  let cents = 0;
  for (const [personId, done] of works) {
    const person = people.get(personId);
    if (person !== undefined) cents += payFor(person, done);
  }
  return cents;
}

function hasRate({ people }: PlanIndex, personId: PersonId): boolean {
  const { hour, day, cachet } = people.get(personId)?.rates ?? {};
  return hour !== undefined || day !== undefined || cachet !== undefined;
}
