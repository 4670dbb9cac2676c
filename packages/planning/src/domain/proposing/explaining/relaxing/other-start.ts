import type { Message } from "@souffleur/kernel";
import type { Minute } from "../../../plan/facts.ts";
import type { Work } from "../../../plan/work.ts";
import { dayOf, minuteOfDay } from "../../../plan/zones.ts";
import { clockInWords, momentInWords } from "../../../rules/words.ts";
import type { Person, Shift } from "../../model.ts";
import { GRID_MINUTES } from "../../possible-starts.ts";
import type { Roster } from "../../roster.ts";
import { freeAmong } from "../../surroundings.ts";
import { namesOf } from "./names.ts";
import { type Gap, heldSeats, type Relaxer } from "./relaxer.ts";

/** A shift at a given time is moved no further than this. */
const REACH_MINUTES = 120;
const MOST_STARTS = 40;

/** Another start, at which all who are in the shift can stay and the missing ones can come. The nearest that will do. */
export const otherStart: Relaxer = (roster, gap) => {
  const { shift } = gap.post;
  const { work } = shift;
  // What people fixed together with its time is not moved.
  if (work === undefined || heldSeats(gap.post).some(({ stays }) => stays !== undefined)) return undefined;
  for (const start of startsNear(shift, work)) {
    const then = roster.around.workAt(shift, start);
    const could = whoCouldThen(roster, gap, then);
    if (could === undefined) continue;
    return {
      size: Math.abs(start - work.start),
      relaxation: {
        kind: "other_start",
        personIds: could.map(({ facts }) => facts.id),
        span: { start: then.start, end: then.end },
        message: inWords(work, then, could),
      },
    };
  }
  return undefined;
};

/** The nearest first, later before earlier. */
function startsNear(shift: Shift, { start }: Work): readonly Minute[] {
  const starts = shift.starts.length > 0 ? shift.starts.filter((each) => each !== start) : around(start);
  return starts
    .toSorted((one, other) => Math.abs(one - start) - Math.abs(other - start) || other - one)
    .slice(0, MOST_STARTS);
}

function around(start: Minute): Minute[] {
  const starts: Minute[] = [];
  for (let away = GRID_MINUTES; away <= REACH_MINUTES; away += GRID_MINUTES)
    starts.push(start + away, start - away);
  return starts;
}

/** Those who could fill the gap at another time; nothing where too few could, or somebody could not stay. */
function whoCouldThen({ around }: Roster, { post, missing }: Gap, then: Work): readonly Person[] | undefined {
  const { shift } = post;
  if (!around.hasPlace(shift, then)) return undefined;
  const there = heldSeats(post).flatMap(({ holder }) => holder ?? []);
  if (!there.every((person) => couldMove(around, person, shift, then))) return undefined;
  const others = post.skilled.filter((person) => !there.includes(person));
  const could = freeAmong(others, then).filter((person) => around.couldWork(person, then));
  return could.length < missing ? undefined : could;
}

function couldMove(
  { checker }: Roster["around"],
  { facts, works }: Person,
  shift: Shift,
  then: Work,
): boolean {
  const without = shift.work === undefined ? -1 : works.indexOf(shift.work);
  return checker.couldWork(facts, works, then, without);
}

function inWords(now: Work, then: Work, could: readonly Person[]): Message {
  const names = namesOf(could);
  const sameDay = dayOf(now.zone, now.start) === dayOf(then.zone, then.start);
  const when = ({ start, zone }: Work) =>
    sameDay ? clockInWords(minuteOfDay(zone, start)) : momentInWords(start, zone);
  const [instead, old] = [when(then), when(now)];
  const fr = sameDay ? `À ${instead.fr} au lieu de ${old.fr}` : `${capital(instead.fr)} au lieu du ${old.fr}`;
  const en = sameDay ? `At ${instead.en} instead of ${old.en}` : `On ${instead.en} instead of ${old.en}`;
  return { fr: `${fr}\u00a0: ${names.fr}.`, en: `${en}: ${names.en}.` };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
