import { type Queries, type Setting, settingRow } from "@souffleur/platform/database";
import type { StoredThresholds, ThresholdsRepository } from "../../../application/matching/ports.ts";
import { defaultThresholds } from "../../../domain/matching/decide.ts";
import type { Thresholds } from "../../../domain/matching/match.ts";

export function thresholdsRepository(queries: Queries): ThresholdsRepository {
  const row = settingRow(queries, "library_match_settings", "thresholds");
  return {
    find: async () => thresholdsOf(await row.find()),
    findForChange: async () => thresholdsOf(await row.findForChange()),
    store: ({ thresholds, version }, at) => row.store({ value: thresholds, version }, at),
  };
}

function thresholdsOf({ value, version }: Setting): StoredThresholds {
  // What is in the line is what `store` put there.
  return { thresholds: version === 0 ? defaultThresholds : (value as Thresholds), version };
}
