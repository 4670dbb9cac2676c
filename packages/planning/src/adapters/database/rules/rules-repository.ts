import { type Queries, type Setting, settingRow } from "@souffleur/platform/database";
import type { RulesRepository, StoredRules } from "../../../application/rules/ports.ts";
import type { RuleChoices } from "../../../domain/rules/shipped-pack.ts";

export function rulesRepository(queries: Queries): RulesRepository {
  const row = settingRow(queries, "planning_settings", "rules");
  return {
    find: async () => rulesOf(await row.find()),
    findForChange: async () => rulesOf(await row.findForChange()),
    store: ({ choices, version }, at) => row.store({ value: choices, version }, at),
  };
}

function rulesOf({ value, version }: Setting): StoredRules {
  // What is in the line is what `store` put there. A rule that is no more is a choice nobody asks for.
  return { choices: (value ?? {}) as RuleChoices, version };
}
