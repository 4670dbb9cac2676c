import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { type Production, productionDetails } from "../../domain/productions/production.ts";
import type { PlanningPorts } from "../ports.ts";
import { referencesOf } from "./create-production.ts";
import { productionSubject } from "./production-record.ts";

/** What the trash keeps of a production. */
export interface DeletedProduction {
  readonly production: Production;
}

/** Brings a production back from the trash, as it was; without its team, where that is gone. */
export async function restoreProduction(
  { productions, references, ledger }: Pick<PlanningPorts, "productions" | "references" | "ledger">,
  { production: was }: DeletedProduction,
): Promise<Result<Production, RestoreConflict>> {
  const teamIsGone = (await references.firstUnknown(referencesOf(was))) !== undefined;
  const production = teamIsGone ? { ...was, teamId: undefined } : was;
  const added = await productions.add(production);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await ledger.record({
    action: "planning.production.restored",
    subject: productionSubject(production),
    after: productionDetails(production),
  });
  return ok(production);
}
