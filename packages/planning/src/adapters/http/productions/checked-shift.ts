import { versionTag } from "@souffleur/platform/http";
import { z } from "zod";
import type { CheckedShift } from "../../../application/rules/check-shifts.ts";
import { conflictOutput, conflictPresenter } from "../rules/conflict-schemas.ts";
import { presentShift, shiftOutput } from "./shift-schemas.ts";

/** A shift as it was stored, and what the rules say of the people in it. */
export const checkedShiftOutput = z
  .object({
    ...shiftOutput.shape,
    warnings: z
      .array(conflictOutput)
      .optional()
      .meta({ description: "What this breaks of the rules that warn only; left out where it breaks none." }),
  })
  .meta({ id: "CheckedShift" });

export function checkedShiftAnswer({ shift, warnings: { breaches, places } }: CheckedShift) {
  const warnings = breaches.length === 0 ? {} : { warnings: breaches.map(conflictPresenter(places)) };
  return { body: { ...presentShift(shift), ...warnings }, headers: { etag: versionTag(shift.version) } };
}
