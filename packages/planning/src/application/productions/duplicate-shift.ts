import type { LocalDate, Result } from "@souffleur/kernel";
import type { ShiftId } from "../../domain/plan/facts.ts";
import type { Shift } from "../../domain/productions/shift.ts";
import { daysOf, type Post, type ShiftTimes } from "../../domain/productions/shift.ts";
import type { TimesInvalid } from "../../domain/productions/wall-time.ts";
import { timesOf, timesOnDay } from "../../domain/productions/when.ts";
import type { DoubleBooking, RoomTaken } from "./check-double-use.ts";
import { type CreateShiftsPorts, recordCreated, storeShifts } from "./create-shifts.ts";
import type { ProductionNotFound } from "./get-production.ts";
import { getShift, type ShiftNotFound } from "./get-shift.ts";

export interface Duplicate {
  readonly id: ShiftId;
  /** On these days, at the same hour; or else once, from this time on. */
  readonly days?: readonly LocalDate[] | undefined;
  readonly start?: string | undefined;
}

/** The same mission again, with its posts and nobody at them. */
export async function duplicateShift(
  ports: CreateShiftsPorts,
  { id, days, start }: Duplicate,
): Promise<
  Result<readonly Shift[], ShiftNotFound | TimesInvalid | ProductionNotFound | RoomTaken | DoubleBooking>
> {
  const found = await getShift(ports, id);
  if (!found.ok) return found;
  const shift = found.value;
  const place =
    shift.venueId === undefined
      ? ports.places.organisation
      : (await ports.places.find([shift.venueId])).get(shift.venueId);
  if (place === undefined) throw new Error("A shift is at a venue that does not exist.");
  const planned = [];
  for (const times of timesOfCopies(shift, { days, start }, place.zone)) {
    if (!times.ok) return times;
    const posts = shift.posts.map((post): Post => ({ ...post, id: ports.newId<"post">() }));
    planned.push({ ...shift, at: undefined, window: undefined, ...times.value, posts });
  }
  const stored = await storeShifts(ports, shift.productionId, planned);
  if (stored.ok) await recordCreated(ports, shift.productionId, stored.value);
  return stored;
}

function timesOfCopies(
  shift: Shift,
  { days, start }: Pick<Duplicate, "days" | "start">,
  zone: string,
): readonly Result<ShiftTimes, TimesInvalid>[] {
  if (start !== undefined) return [timesOf({ start, minutes: shift.minutes }, zone)];
  const { day } = daysOf(shift);
  return (days ?? []).map((to) => timesOnDay(shift, day, to, zone));
}
