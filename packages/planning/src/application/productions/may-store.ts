import type { Result } from "@souffleur/kernel";
import type { Shift } from "../../domain/productions/shift.ts";
import type { PlanningPorts } from "../ports.ts";
import { checkShifts, type RulesForbid, type RuleWarnings } from "../rules/check-shifts.ts";
import type { DoubleBooking, RoomTaken } from "./check-double-use.ts";
import { fitsIn, type PostOverfull, type ShiftNotPlaced } from "./fits-in.ts";

export type MayNotStore = PostOverfull | ShiftNotPlaced | RoomTaken | DoubleBooking | RulesForbid;

/** Whether shifts can be as somebody wants them, and what the rules let pass. */
export async function mayStore(
  ports: Pick<PlanningPorts, "uses" | "shifts" | "artists" | "plan" | "rules">,
  shifts: readonly Shift[],
): Promise<Result<RuleWarnings, MayNotStore>> {
  const fits = await fitsIn(ports, shifts);
  if (!fits.ok) return fits;
  const checked = await checkShifts(ports, shifts);
  if (checked.ok) return checked;
  // Somebody may have been booked between the two looks: then that is what is wrong, with names.
  const stillFits = await fitsIn(ports, shifts);
  return stillFits.ok ? checked : stillFits;
}
