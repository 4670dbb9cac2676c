import { type Queries, type Setting, settingRow } from "@souffleur/platform/database";
import type { StoredWeights, WeightsRepository } from "../../../application/drafts/weights-ports.ts";
import { defaultWeights, type Weights } from "../../../domain/proposing/index.ts";

export function weightsRepository(queries: Queries): WeightsRepository {
  const row = settingRow(queries, "planning_settings", "weights");
  return {
    find: async () => weightsOf(await row.find()),
    findForChange: async () => weightsOf(await row.findForChange()),
    store: ({ weights, version }, at) => row.store({ value: weights, version }, at),
  };
}

/** A weight that came with a newer version of the product is as it is shipped. */
function weightsOf({ value, version }: Setting): StoredWeights {
  // What is in the line is what `store` put there.
  return { weights: { ...defaultWeights, ...(value as Partial<Weights>) }, version };
}
