import type { Message } from "@souffleur/kernel";
import type { PersonId, RoomId, ShiftId } from "../../domain/plan/facts.ts";
import { peopleUses, roomUses, spanOf, type Use } from "../../domain/productions/double-use.ts";
import type { Shift } from "../../domain/productions/shift.ts";
import type { PlanningPorts } from "../ports.ts";
import type { References } from "./ports.ts";

type Ports = Pick<PlanningPorts, "references" | "uses">;

/**
 * What can still be of shifts that come back: without the people, rooms, venues, skills and templates that are gone, and
 * without those whose time was given to another shift meanwhile.
 */
export async function fitAgain(ports: Ports, shifts: readonly Shift[]): Promise<FittedShifts> {
  const unknown = await ports.references.unknownAmong(referencesOf(shifts));
  const gone = new Set<string>(unknown.map(({ id }) => id));
  const known = shifts.map((shift) => withoutGone(shift, gone));
  const rooms = roomUses(known);
  const people = peopleUses(known);
  const ids = shifts.map(({ id }) => id);
  const busyRooms = await takenBy(ports.uses.ofRooms, rooms, ids);
  const busyPeople = await takenBy(ports.uses.ofPeople, people, ids);
  const fitting = known.map((shift) => withoutBusy(shift, busyRooms, busyPeople));
  return { shifts: fitting, leftOut: leftOutOf(shifts, fitting) };
}

export interface FittedShifts {
  readonly shifts: readonly Shift[];
  /** What could not come back with them, a sentence each. */
  readonly leftOut: readonly Message[];
}

function leftOutOf(before: readonly Shift[], after: readonly Shift[]): readonly Message[] {
  const lost = (count: (shift: Shift) => number) => sum(before, count) - sum(after, count);
  const places = lost(({ assignments }) => assignments.length);
  const rooms = lost(({ roomId }) => (roomId === undefined ? 0 : 1));
  const venues = lost(({ venueId }) => (venueId === undefined ? 0 : 1));
  const skills = lost(({ posts }) => posts.filter(({ skillId }) => skillId !== undefined).length);
  return [
    sentence(places, {
      en: "places of people who are gone, or work elsewhere at that time",
      fr: "places de personnes disparues, ou qui travaillent ailleurs à ce moment",
    }),
    sentence(rooms, {
      en: "rooms that are gone, or hold something else at that time",
      fr: "salles disparues, ou occupées à ce moment",
    }),
    sentence(venues, { en: "venues that do not exist any more", fr: "lieux qui n'existent plus" }),
    sentence(skills, { en: "skills that do not exist any more", fr: "compétences qui n'existent plus" }),
  ].flat();
}

function sum(shifts: readonly Shift[], count: (shift: Shift) => number): number {
  return shifts.reduce((total, shift) => total + count(shift), 0);
}

/** How many of what did not come back; nothing where all did. */
function sentence(count: number, what: Message): readonly Message[] {
  return count === 0
    ? []
    : [{ en: `Left out, ${what.en}: ${count}.`, fr: `Laissé de côté, ${what.fr} : ${count}.` }];
}

function referencesOf(shifts: readonly Shift[]): References {
  return {
    skills: shifts.flatMap(({ posts }) => posts.flatMap(({ skillId }) => skillId ?? [])),
    venues: shifts.flatMap(({ venueId }) => venueId ?? []),
    rooms: shifts.flatMap(({ roomId }) => roomId ?? []),
    missionTypes: shifts.flatMap(({ missionTypeId }) => missionTypeId ?? []),
    people: shifts.flatMap(({ assignments }) => assignments.map(({ personId }) => personId)),
  };
}

function withoutGone(shift: Shift, gone: ReadonlySet<string>): Shift {
  const unlessGone = <Id extends string>(id: Id | undefined) =>
    id !== undefined && gone.has(id) ? undefined : id;
  return {
    ...shift,
    missionTypeId: unlessGone(shift.missionTypeId),
    venueId: unlessGone(shift.venueId),
    roomId: unlessGone(shift.roomId),
    posts: shift.posts.map((post) => ({ ...post, skillId: unlessGone(post.skillId) })),
    assignments: shift.assignments.filter(({ personId }) => !gone.has(personId)),
  };
}

async function takenBy<Owner extends string>(
  stored: (
    ids: readonly Owner[],
    span: Use<Owner>["span"],
    except: readonly ShiftId[],
  ) => Promise<readonly Use<Owner>[]>,
  wanted: readonly Use<Owner>[],
  except: readonly ShiftId[],
): Promise<readonly Use<Owner>[]> {
  if (wanted.length === 0) return [];
  return stored([...new Set(wanted.map(({ owner }) => owner))], spanOf(wanted), except);
}

function withoutBusy(shift: Shift, rooms: readonly Use<RoomId>[], people: readonly Use<PersonId>[]): Shift {
  const { at, roomId } = shift;
  if (at === undefined) return shift;
  const isBusy = <Owner extends string>(uses: readonly Use<Owner>[], owner: Owner) =>
    uses.some((use) => use.owner === owner && use.span.start < at.span.end && use.span.end > at.span.start);
  return {
    ...shift,
    roomId: roomId !== undefined && !shift.sharesRoom && isBusy(rooms, roomId) ? undefined : roomId,
    assignments: shift.assignments.filter(({ personId }) => !isBusy(people, personId)),
  };
}
