import { useLintRules } from "../../lib/api/lint-rules.ts";
import { useLocale, useMessages } from "../../lib/i18n/locale-context.tsx";
import { questionMessages } from "./messages.ts";

/** What a rule is called: those of the checks by their own names, the few that are no checks by ours. */
export function useRuleName(): (id: string) => string {
  const words = useMessages(questionMessages);
  const rules = useLintRules(useLocale().locale).data?.items ?? [];
  return (id) => rules.find((rule) => rule.id === id)?.name ?? words.otherRules[id] ?? id;
}
