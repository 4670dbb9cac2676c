import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { ShiftId } from "../../domain/plan/facts.ts";
import type { Shift } from "../../domain/productions/shift.ts";
import type { ProductionPorts } from "./ports.ts";

export interface ShiftNotFound {
  readonly code: "shift_not_found";
  readonly id: string;
}

export async function getShift(
  { shifts }: Pick<ProductionPorts, "shifts">,
  id: ShiftId,
): Promise<Result<Shift, ShiftNotFound>> {
  const shift = await shifts.find(id);
  return shift === undefined ? fail({ code: "shift_not_found", id }) : ok(shift);
}

/** The shift as it is now, kept so until the unit of work ends, if it is still the version the person saw. */
export async function getShiftForChange(
  { shifts }: Pick<ProductionPorts, "shifts">,
  id: ShiftId,
  expectedVersion: number | undefined,
): Promise<Result<Shift, ShiftNotFound | VersionStale>> {
  const [shift] = await shifts.findForChange([id]);
  if (shift === undefined) return fail({ code: "shift_not_found", id });
  return expectedVersion !== undefined && expectedVersion !== shift.version
    ? fail({ code: "version_stale", current: shift.version })
    : ok(shift);
}
