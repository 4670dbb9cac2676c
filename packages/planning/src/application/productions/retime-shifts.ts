import { ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { VenueId } from "../../domain/plan/facts.ts";
import type { Shift } from "../../domain/productions/shift.ts";
import type { TimesInvalid } from "../../domain/productions/wall-time.ts";
import { timesOf } from "../../domain/productions/when.ts";
import type { PlanningPorts } from "../ports.ts";
import { checkDoubleUse, type DoubleBooking, type RoomTaken } from "./check-double-use.ts";

export type RetimeFailure = TimesInvalid | RoomTaken | DoubleBooking | VersionStale;

/**
 * Keeps the times on the wall of a venue what they are when its zone is another: the minutes they stand for change, and
 * with them who is where at the same moment.
 */
export async function retimeShifts(
  ports: Pick<PlanningPorts, "shifts" | "uses" | "artists" | "clock">,
  venueId: VenueId,
  zone: string,
): Promise<Result<void, RetimeFailure>> {
  const updatedAt = ports.clock.now();
  const retimed: Shift[] = [];
  for (const shift of await ports.shifts.findAtVenue(venueId)) {
    const { at, window, minutes } = shift;
    const times = timesOf({ ...(at && { start: at.start, end: at.end }), window, minutes }, zone);
    if (!times.ok) return times;
    retimed.push({ ...shift, ...times.value, version: shift.version + 1, updatedAt });
  }
  const free = await checkDoubleUse(ports, retimed);
  if (!free.ok) return free;
  return retimed.length === 0 ? ok(undefined) : ports.shifts.replace(retimed);
}
