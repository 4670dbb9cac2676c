import { useRef } from "react";
import { useLintRules } from "../../../lib/api/lint-rules.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { ErrorState } from "../../../ui/states.tsx";
import { type LintWish, useLint } from "../api/lint.ts";
import { LintForm } from "../components/lint-form.tsx";
import { Report } from "../components/report.tsx";
import { RuleList } from "../components/rule-list.tsx";
import { quizLintMessages } from "../messages.ts";

/** Questions from anywhere, with every flaw a rule can see marked and explained. */
export function LintPage() {
  const words = useMessages(quizLintMessages);
  const lint = useLint();
  const rules = useLintRules(useLocale().locale);
  const last = useRef<LintWish>(undefined);
  const byId = new Map(rules.data?.items.map((rule) => [rule.id, rule]));
  const start = (wish: LintWish) => {
    last.current = wish;
    lint.mutate(wish);
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <LintForm isBusy={lint.isPending} onLint={start} />
      {lint.isError && (
        <ErrorState error={lint.error} onRetry={() => last.current !== undefined && start(last.current)} />
      )}
      {lint.data && <Report report={lint.data} rules={byId} />}
      <div style={{ marginTop: "1.5rem" }}>{rules.data && <RuleList rules={rules.data.items} />}</div>
    </Page>
  );
}
