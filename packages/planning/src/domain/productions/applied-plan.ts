import type { ShiftContent } from "./shift.ts";

/** The shifts a plan changed when it became the current one; the others it planned were as it wants them. */
export interface AppliedPlan {
  readonly before: readonly ShiftContent[];
  readonly after: readonly ShiftContent[];
}
