import { fail, ok, type Result } from "@souffleur/kernel";
import {
  type Production,
  type ProductionDetails,
  productionDetails,
} from "../../domain/productions/production.ts";
import type { PlanningPorts } from "../ports.ts";
import type { UnknownReference } from "./ports.ts";
import { productionSubject } from "./production-record.ts";

type Ports = Pick<PlanningPorts, "productions" | "references" | "ledger" | "clock" | "newId">;

export async function createProduction(
  { productions, references, ledger, clock, newId }: Ports,
  details: ProductionDetails,
): Promise<Result<Production, UnknownReference>> {
  const [unknown] = await references.unknownAmong(referencesOf(details));
  if (unknown !== undefined) return fail(unknown);
  const now = clock.now();
  const id = newId<"production">();
  const production: Production = { ...details, id, version: 1, createdAt: now, updatedAt: now };
  const added = await productions.add(production);
  if (!added.ok) throw new Error("A new id is taken.");
  await ledger.record({
    action: "planning.production.created",
    subject: productionSubject(production),
    after: productionDetails(production),
  });
  return ok(production);
}

export function referencesOf({ teamId }: Pick<ProductionDetails, "teamId">) {
  return { teams: teamId === undefined ? [] : [teamId] };
}
