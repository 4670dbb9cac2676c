import type { Subject } from "@souffleur/kernel";
import { reachOf, type Shift, type ShiftContent } from "../../domain/productions/shift.ts";

/** A shift as the ledger and the trash name it: what, and when it begins. */
export function shiftSubject(shift: Pick<Shift, "id" | "title" | "at" | "window">): Subject {
  const begins = reachOf(shift).start.slice(0, 16).replace("T", " ");
  return { type: "planning.shift", id: shift.id, label: `${shift.title}, ${begins}` };
}

/** What the ledger keeps of several shifts that were made at once. */
export interface RecordedShifts {
  readonly shifts: readonly ShiftContent[];
}
