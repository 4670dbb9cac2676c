import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { PlanRules } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { useRules, useSaveRules } from "../api/rules.ts";
import classes from "../components/rule-card.module.css";
import { RuleCard } from "../components/rule-card.tsx";
import { WeightsCard } from "../components/weights-card.tsx";
import { rulesMessages } from "../messages.ts";
import { areLimitsSound, choicesOf, draftsOf, groupOf, type RuleDrafts } from "../rule-draft.ts";

/** As the ledger names what these settings are. */
const SUBJECT = "rules";
const GROUPS = ["plan", "time", "young"] as const;

interface RuleListProps {
  readonly rules: PlanRules["rules"];
  readonly drafts: RuleDrafts;
  readonly mayWrite: boolean;
  readonly onChange: (drafts: RuleDrafts) => void;
}

function RuleGroups({ rules, drafts, mayWrite, onChange }: RuleListProps) {
  const words = useMessages(rulesMessages);
  return GROUPS.map((group) => (
    <Card key={group} title={words.groups[group]}>
      <ul className={classes.rules}>
        {rules
          .filter(({ code }) => groupOf(code) === group)
          .map((rule) => (
            <RuleCard
              key={rule.code}
              rule={rule}
              draft={drafts[rule.code] ?? { severity: rule.severity, limits: {} }}
              mayWrite={mayWrite}
              onChange={(draft) => onChange({ ...drafts, [rule.code]: draft })}
            />
          ))}
      </ul>
    </Card>
  ));
}

function useSave({ rules, version }: PlanRules) {
  const client = useQueryClient();
  const { done } = useUndo();
  const save = useSaveRules(version);
  const store = (drafts: RuleDrafts | undefined, label: string) =>
    save.mutate(drafts === undefined ? [] : choicesOf(rules, drafts), {
      onSuccess: () =>
        done(label, async () => {
          await undoLastChange(SUBJECT);
          await client.invalidateQueries({ queryKey: keys.rules() });
        }),
    });
  return { save, store };
}

function RulesForm({ plan }: { readonly plan: PlanRules }) {
  const words = useMessages(rulesMessages);
  const client = useQueryClient();
  const mayWrite = useHasRole("planning:editor");
  const [drafts, setDrafts] = useState(() => draftsOf(plan.rules));
  const { save, store } = useSave(plan);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (areLimitsSound(plan.rules, drafts)) store(drafts, words.saved);
  };
  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      {isStale(save.error) ? (
        <StaleNotice subjectId={SUBJECT} onReload={() => client.refetchQueries({ queryKey: keys.rules() })} />
      ) : (
        <FormError error={save.error} />
      )}
      <RuleGroups rules={plan.rules} drafts={drafts} mayWrite={mayWrite} onChange={setDrafts} />
      {mayWrite && (
        <div className={classes.bar}>
          <Button type="submit" loading={save.isPending} disabled={!areLimitsSound(plan.rules, drafts)}>
            {words.save}
          </Button>
          <Button variant="default" onClick={() => store(undefined, words.resetDone)}>
            {words.reset}
          </Button>
        </div>
      )}
    </form>
  );
}

export function RulesPage() {
  const words = useMessages(rulesMessages);
  const query = useRules();
  const back = { to: "/conflicts", label: words.conflicts } as const;
  if (query.data === undefined) return <WaitingPage title={words.rules} back={back} query={query} />;
  return (
    <Page title={words.rules} lead={words.rulesLead} back={back}>
      <WeightsCard />
      {/* Reloading after somebody else's change starts the form afresh from what is there now. */}
      <RulesForm key={query.data.version} plan={query.data} />
    </Page>
  );
}
