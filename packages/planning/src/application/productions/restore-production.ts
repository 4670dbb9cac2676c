import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { type Production, productionDetails } from "../../domain/productions/production.ts";
import { bringDraftsBack } from "../drafts/drafts-of-production.ts";
import type { PlanningPorts } from "../ports.ts";
import { referencesOf } from "./create-production.ts";
import { fitAgain } from "./fit-again.ts";
import { type DeletedProduction, productionSubject } from "./production-record.ts";

/** Brings a production back from the trash with its shifts, as they were as far as that is still possible. */
export async function restoreProduction(
  ports: Pick<PlanningPorts, "productions" | "shifts" | "drafts" | "references" | "uses" | "ledger">,
  { production: was, shifts: itsShifts, drafts }: DeletedProduction,
): Promise<Result<Production, RestoreConflict>> {
  const { productions, shifts, references, ledger } = ports;
  const teamIsGone = (await references.unknownAmong(referencesOf(was))).length > 0;
  const production = teamIsGone ? { ...was, teamId: undefined } : was;
  const added = await productions.add(production);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  const addedShifts = await shifts.add(await fitAgain(ports, itsShifts));
  if (!addedShifts.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await bringDraftsBack(ports, drafts);
  await ledger.record({
    action: "planning.production.restored",
    subject: productionSubject(production),
    after: { ...productionDetails(production), shifts: itsShifts.length },
  });
  return ok(production);
}
