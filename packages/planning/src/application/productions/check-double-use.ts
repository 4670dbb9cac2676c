import { fail, type LocalDateTime, ok, type Result } from "@souffleur/kernel";
import type { PersonId, RoomId, ShiftId, Span } from "../../domain/plan/facts.ts";
import {
  firstDoubleUse,
  peopleUses,
  roomUses,
  spanOf,
  type Use,
} from "../../domain/productions/double-use.ts";
import type { Shift } from "../../domain/productions/shift.ts";
import type { PlanningPorts } from "../ports.ts";

/** A shift as a sentence about a conflict names it. */
export interface NamedShift {
  readonly id: ShiftId;
  readonly title: string;
  readonly start: LocalDateTime | undefined;
  readonly end: LocalDateTime | undefined;
}

/** Somebody would be in two shifts at once. */
export interface DoubleBooking {
  readonly code: "double_booking";
  readonly personId: PersonId;
  readonly personName: string;
  /** The one they are in, or would be in as well. */
  readonly shift: NamedShift;
}

/** A room would hold two shifts at once. */
export interface RoomTaken {
  readonly code: "room_taken";
  readonly roomId: RoomId;
  readonly shift: NamedShift;
}

type Ports = Pick<PlanningPorts, "uses" | "shifts" | "artists">;

/**
 * Whether rooms and people have the time these shifts take, among themselves and beside all others. The database has the
 * last word; this one can say who and where.
 */
export async function checkDoubleUse(
  ports: Ports,
  shifts: readonly Shift[],
): Promise<Result<void, RoomTaken | DoubleBooking>> {
  const rooms = await firstConflict(shifts, roomUses(shifts), ports.uses.ofRooms);
  if (rooms !== undefined) {
    return fail({
      code: "room_taken",
      roomId: rooms.owner,
      shift: await named(ports, shifts, rooms.shiftId),
    });
  }
  const people = await firstConflict(shifts, peopleUses(shifts), ports.uses.ofPeople);
  if (people === undefined) return ok(undefined);
  const names = await ports.artists.namesOf([people.owner]);
  return fail({
    code: "double_booking",
    personId: people.owner,
    personName: names.get(people.owner) ?? people.owner,
    shift: await named(ports, shifts, people.shiftId),
  });
}

/** The use that is in the way: one already stored, where there is one. */
async function firstConflict<Owner extends string>(
  shifts: readonly Shift[],
  wanted: readonly Use<Owner>[],
  stored: (ids: readonly Owner[], span: Span, except: readonly ShiftId[]) => Promise<readonly Use<Owner>[]>,
): Promise<Use<Owner> | undefined> {
  if (wanted.length === 0) return undefined;
  const owners = [...new Set(wanted.map(({ owner }) => owner))];
  const ids = shifts.map(({ id }) => id);
  const others = await stored(owners, spanOf(wanted), ids);
  const pair = firstDoubleUse([...wanted, ...others]);
  return pair?.find((use) => others.includes(use)) ?? pair?.[0];
}

async function named({ shifts }: Ports, ours: readonly Shift[], id: ShiftId): Promise<NamedShift> {
  const shift = ours.find((one) => one.id === id) ?? (await shifts.find(id));
  return { id, title: shift?.title ?? "", start: shift?.at?.start, end: shift?.at?.end };
}
