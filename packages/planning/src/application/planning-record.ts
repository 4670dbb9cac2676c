import type { Subject } from "@souffleur/kernel";
import type { Planning } from "../domain/planning.ts";

/** A planning as the ledger and the trash name it: by its day. */
export function planningSubject(planning: Pick<Planning, "id" | "eventDate">): Subject {
  return { type: "planning.planning", id: planning.id, label: planning.eventDate };
}

export function planningSummary({
  eventDate,
  assignments,
}: Planning): Pick<Planning, "eventDate" | "assignments"> {
  return { eventDate, assignments };
}
