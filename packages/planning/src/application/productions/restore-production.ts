import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { type Production, productionDetails } from "../../domain/productions/production.ts";
import { bringCallSheetsBack } from "../call-sheets/restore-call-sheet.ts";
import { bringDraftsBack } from "../drafts/drafts-of-production.ts";
import type { PlanningPorts } from "../ports.ts";
import { bringScenesBack } from "../scenes/scenes-of-production.ts";
import { referencesOf } from "./create-production.ts";
import { type FittedShifts, fitAgain } from "./fit-again.ts";
import { type DeletedProduction, productionSubject } from "./production-record.ts";

export interface RestoredProduction extends Pick<FittedShifts, "leftOut"> {
  readonly production: Production;
}

/** Brings a production back from the trash with its shifts, as they were as far as that is still possible. */
export async function restoreProduction(
  ports: Pick<
    PlanningPorts,
    | "productions"
    | "shifts"
    | "callSheets"
    | "drafts"
    | "scenes"
    | "sceneOrders"
    | "references"
    | "uses"
    | "ledger"
  >,
  { production: was, shifts: itsShifts, drafts, callSheets, ...itsScenes }: DeletedProduction,
): Promise<Result<RestoredProduction, RestoreConflict>> {
  const { productions, shifts, references, ledger } = ports;
  const teamIsGone = (await references.unknownAmong(referencesOf(was))).length > 0;
  const production = teamIsGone ? { ...was, teamId: undefined } : was;
  const added = await productions.add(production);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  const fitting = await fitAgain(ports, itsShifts);
  const addedShifts = await shifts.add(fitting.shifts);
  if (!addedShifts.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await bringDraftsBack(ports, drafts);
  await bringCallSheetsBack(ports, callSheets);
  await bringScenesBack(ports, itsScenes);
  await ledger.record({
    action: "planning.production.restored",
    subject: productionSubject(production),
    after: { ...productionDetails(production), shifts: itsShifts.length },
  });
  const team = { en: "Its team does not exist any more.", fr: "Son équipe n'existe plus." };
  return ok({ production, leftOut: [...(teamIsGone ? [team] : []), ...fitting.leftOut] });
}
