import type { Minute } from "../../plan/facts.ts";
import type { Person, Seat, Shift } from "../model.ts";
import type { Random } from "../random.ts";
import type { Roster } from "../roster.ts";
import { cheapest } from "./fill-seats.ts";
import { isBetter, worthOf } from "./snapshot.ts";

/** So many other starts are tried for a shift each time it is looked at; all there are for one that has none. */
const MOST_TRIED = 12;
const TRIES_A_STEP = 12;

/** A shift as it stood: when, and who was in it. */
interface Standing {
  readonly shift: Shift;
  readonly start: Minute | undefined;
  readonly holders: readonly (readonly [Seat, Person])[];
}

/**
 * Puts shifts whose time is the machine's to choose at other times, one after the other, and keeps what is better. Who
 * stands in the same room then has to move too. Shifts with people pinned to them stay: theirs is not only a time.
 */
export function* moveShifts(roster: Roster, random: Random): Generator<void> {
  const floating = roster.model.shifts.filter(
    ({ starts, posts }) =>
      starts.length > 1 && posts.every(({ seats }) => seats.every(({ stays }) => stays === undefined)),
  );
  for (const shift of floating) {
    const { starts, work } = shift;
    const tries = work === undefined ? starts.length : MOST_TRIED;
    const first = random.below(starts.length);
    for (let n = 0; n < tries; n++) {
      if (n % TRIES_A_STEP === 0) yield;
      const start = starts[work === undefined ? (first + n) % starts.length : random.below(starts.length)];
      if (start === undefined || start === shift.work?.start) continue;
      if (tryStart(roster, random, { shift, start, floating })) break;
    }
  }
}

interface Attempt {
  readonly shift: Shift;
  readonly start: Minute;
  readonly floating: readonly Shift[];
}

function tryStart(roster: Roster, random: Random, { shift, start, floating }: Attempt): boolean {
  const before = worthOf(roster);
  const inTheWay = floating.filter((other) => other !== shift && clashes(roster, shift, start, other));
  const standing = [shift, ...inTheWay].map(standingOf);
  for (const each of standing) roster.place(each.shift, undefined);
  if (roster.around.hasPlace(shift, roster.around.workAt(shift, start))) {
    roster.place(shift, start);
    for (const other of inTheWay) placeSomewhere(roster, random, other);
    for (const each of standing) fill(roster, each.shift);
    if (isBetter(worthOf(roster), before)) return true;
  }
  for (const each of standing) roster.place(each.shift, undefined);
  for (const each of standing) stand(roster, each);
  return false;
}

function clashes({ around }: Roster, shift: Shift, start: Minute, { facts, work }: Shift): boolean {
  if (work === undefined || facts.roomId === undefined || facts.roomId !== shift.facts.roomId) return false;
  const then = around.workAt(shift, start);
  return work.start < then.end && then.start < work.end;
}

function standingOf(shift: Shift): Standing {
  const seats = shift.posts.flatMap((post) => post.seats);
  const holders = seats.flatMap((seat) => (seat.holder === undefined ? [] : [[seat, seat.holder] as const]));
  return { shift, start: shift.work?.start, holders };
}

function stand(roster: Roster, { shift, start, holders }: Standing): void {
  if (start === undefined) return;
  roster.place(shift, start);
  for (const [seat, person] of holders) roster.take(seat, person);
}

function placeSomewhere(roster: Roster, random: Random, shift: Shift): void {
  const first = random.below(shift.starts.length);
  for (let n = 0; n < shift.starts.length; n++) {
    const start = shift.starts[(first + n) % shift.starts.length];
    if (start === undefined || !roster.around.hasPlace(shift, roster.around.workAt(shift, start))) continue;
    roster.place(shift, start);
    return;
  }
}

function fill(roster: Roster, { posts }: Shift): void {
  for (const { seats } of posts) {
    for (const seat of seats) {
      const person = seat.holder === undefined ? cheapest(roster, seat) : undefined;
      if (person !== undefined) roster.take(seat, person);
    }
  }
}
