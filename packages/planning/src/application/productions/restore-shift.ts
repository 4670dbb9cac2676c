import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { type Shift, shiftContent } from "../../domain/productions/shift.ts";
import type { PlanningPorts } from "../ports.ts";
import { type FittedShifts, fitAgain } from "./fit-again.ts";
import { shiftSubject } from "./shift-record.ts";

export interface RestoredShift extends Pick<FittedShifts, "leftOut"> {
  readonly shift: Shift;
}

/** Brings a shift back from the trash, with all that can still be of it. */
export async function restoreShift(
  ports: Pick<PlanningPorts, "shifts" | "references" | "uses" | "ledger">,
  was: Shift,
): Promise<Result<RestoredShift, RestoreConflict>> {
  const unknown = await ports.references.unknownAmong({ productions: [was.productionId] });
  if (unknown.length > 0) return fail({ code: "restore_conflict", reason: "production_gone", options: [] });
  const { shifts, leftOut } = await fitAgain(ports, [was]);
  const [shift = was] = shifts;
  const added = await ports.shifts.add([shift]);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await ports.ledger.record({
    action: "planning.shift.restored",
    subject: shiftSubject(shift),
    after: shiftContent(shift),
  });
  return ok({ shift, leftOut });
}
