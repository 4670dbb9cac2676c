import type { WorkedHours } from "../../lib/api/types.ts";

/** What tells a line from all others, also in the history of changes. */
export function keyOf({ shift_id, person_id }: Pick<WorkedHours, "shift_id" | "person_id">): string {
  return `${shift_id}:${person_id}`;
}
