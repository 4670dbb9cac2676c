import { ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { ShiftId } from "../../domain/plan/facts.ts";
import type { PlanningPorts } from "../ports.ts";
import { getShiftForChange, type ShiftNotFound } from "./get-shift.ts";
import { shiftSubject } from "./shift-record.ts";

/** Moves a shift to the trash, with its posts and who works at them. */
export async function deleteShift(
  ports: Pick<PlanningPorts, "shifts" | "ledger" | "trash">,
  id: ShiftId,
  expectedVersion?: number,
): Promise<Result<void, ShiftNotFound | VersionStale>> {
  const found = await getShiftForChange(ports, id, expectedVersion);
  if (!found.ok) return found;
  const subject = shiftSubject(found.value);
  await ports.trash.put({ subject, snapshot: found.value });
  await ports.shifts.remove([id]);
  await ports.ledger.record({ action: "planning.shift.deleted", subject, before: found.value });
  return ok(undefined);
}
