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
export async function fitAgain(ports: Ports, shifts: readonly Shift[]): Promise<readonly Shift[]> {
  const unknown = await ports.references.unknownAmong(referencesOf(shifts));
  const gone = new Set<string>(unknown.map(({ id }) => id));
  const known = shifts.map((shift) => withoutGone(shift, gone));
  const rooms = roomUses(known);
  const people = peopleUses(known);
  const ids = shifts.map(({ id }) => id);
  const busyRooms = await takenBy(ports.uses.ofRooms, rooms, ids);
  const busyPeople = await takenBy(ports.uses.ofPeople, people, ids);
  return known.map((shift) => withoutBusy(shift, busyRooms, busyPeople));
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
