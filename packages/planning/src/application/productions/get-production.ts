import { fail, ok, type Result } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Production } from "../../domain/productions/production.ts";
import type { ProductionPorts } from "./ports.ts";

export interface ProductionNotFound {
  readonly code: "production_not_found";
  readonly id: string;
}

export async function getProduction(
  { productions }: Pick<ProductionPorts, "productions">,
  id: ProductionId,
): Promise<Result<Production, ProductionNotFound>> {
  const production = await productions.find(id);
  return production === undefined ? fail({ code: "production_not_found", id }) : ok(production);
}
