import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { type Production, productionDetails } from "../../domain/productions/production.ts";
import type { DeletedDraft } from "../drafts/delete-draft.ts";
import { bringDraftsBack } from "../drafts/drafts-of-production.ts";
import type { PlanningPorts } from "../ports.ts";
import { referencesOf } from "./create-production.ts";
import { productionSubject } from "./production-record.ts";

/** What the trash keeps of a production. */
export interface DeletedProduction {
  readonly production: Production;
  readonly drafts: readonly DeletedDraft[];
}

/** Brings a production back from the trash, as it was; without its team, where that is gone. */
export async function restoreProduction(
  ports: Pick<PlanningPorts, "productions" | "drafts" | "references" | "ledger">,
  { production: was, drafts }: DeletedProduction,
): Promise<Result<Production, RestoreConflict>> {
  const { productions, references, ledger } = ports;
  const teamIsGone = (await references.firstUnknown(referencesOf(was))) !== undefined;
  const production = teamIsGone ? { ...was, teamId: undefined } : was;
  const added = await productions.add(production);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await bringDraftsBack(ports, drafts);
  await ledger.record({
    action: "planning.production.restored",
    subject: productionSubject(production),
    after: productionDetails(production),
  });
  return ok(production);
}
