import { ok, type Result, type UndoConflict } from "@souffleur/kernel";
import { undoPersonCreated, undoPersonReplaced } from "../people/undo-person-change.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ImportSummary } from "./apply-people-import.ts";

type Ports = Pick<
  PlanningPorts,
  "people" | "belongings" | "references" | "teams" | "ledger" | "trash" | "clock"
>;

/** Takes back a whole import, as long as nobody it created or changed was changed since. */
export async function undoPeopleImport(
  ports: Ports,
  { created, updated }: ImportSummary,
): Promise<Result<void, UndoConflict>> {
  for (const { id, after } of created) {
    const undone = await undoPersonCreated(ports, id, after);
    if (!undone.ok) return undone;
  }
  for (const { id, before, after } of updated) {
    const undone = await undoPersonReplaced(ports, id, before, after);
    if (!undone.ok) return undone;
  }
  return ok(undefined);
}
