import { fail, type Result, sameContent, type UndoConflict } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import { type ProductionDetails, productionDetails } from "../../domain/productions/production.ts";
import type { PlanningPorts } from "../ports.ts";
import { type DeleteProduction, deleteProduction } from "./delete-production.ts";
import { replaceProduction } from "./replace-production.ts";

type Ports = DeleteProduction & Pick<PlanningPorts, "references">;

/** Takes back that a production was created: it goes to the trash, as long as nobody changed it since. */
export async function undoProductionCreated(
  ports: Ports,
  id: ProductionId,
  after: ProductionDetails,
): Promise<Result<void, UndoConflict>> {
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const deleted = await deleteProduction(ports, id);
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}

/** Takes back that a production was replaced, as long as nobody changed it since. */
export async function undoProductionReplaced(
  ports: Ports,
  id: ProductionId,
  before: ProductionDetails,
  after: ProductionDetails,
): Promise<Result<unknown, UndoConflict>> {
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const replaced = await replaceProduction(ports, { id, details: before });
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}

/** What counts is what it says, not its version: taking a newer change back makes a version of its own. */
async function isStill({ productions }: Ports, id: ProductionId, after: ProductionDetails): Promise<boolean> {
  const production = await productions.findForChange(id);
  return production !== undefined && sameContent(productionDetails(production), after);
}
