import { Button, SegmentedControl } from "@mantine/core";
import type { PlanRule } from "../../../lib/api/types.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormColumns } from "../../../ui/form-layout.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { rulesMessages } from "../messages.ts";
import { isAsShipped, type RuleDraft, type Severity } from "../rule-draft.ts";
import { LimitField } from "./limit-field.tsx";
import classes from "./rule-card.module.css";

const SEVERITIES = ["ignore", "warn", "forbid"] as const satisfies readonly Severity[];

interface RuleCardProps {
  readonly rule: PlanRule;
  readonly draft: RuleDraft;
  readonly mayWrite: boolean;
  readonly onChange: (draft: RuleDraft) => void;
}

/** What agreements allow instead; one press takes their limits. */
function Derogations({ rule, draft, mayWrite, onChange }: RuleCardProps) {
  const words = useMessages(rulesMessages);
  const { locale } = useLocale();
  if (rule.derogations.length === 0) return null;
  return (
    <details className={classes.derogations}>
      <summary>{words.derogations}</summary>
      <ul>
        {rule.derogations.map(({ code, title, reference, limits, condition }) => (
          <li key={code}>
            <span>
              <strong>{title[locale]}</strong> {condition?.[locale]} <small>{reference}</small>
            </span>
            {mayWrite && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => onChange({ ...draft, limits: { ...draft.limits, ...limits } })}
              >
                {words.apply}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One rule: what happens when it is broken, its limits, the article it rests on. */
export function RuleCard(props: RuleCardProps) {
  const { rule, draft, mayWrite, onChange } = props;
  const words = useMessages(rulesMessages);
  const { locale } = useLocale();
  const title = rule.title[locale];
  return (
    <li className={classes.rule}>
      <div className={classes.head}>
        <h3>
          {title} {!isAsShipped(rule, draft) && <Tag tone="lamp">{words.changed}</Tag>}
        </h3>
        <SegmentedControl
          size="xs"
          aria-label={words.severityOf(title)}
          data={SEVERITIES.map((severity) => ({ value: severity, label: words.settings[severity] }))}
          value={draft.severity}
          disabled={!mayWrite}
          onChange={(value) => {
            const severity = SEVERITIES.find((one) => one === value);
            if (severity !== undefined) onChange({ ...draft, severity });
          }}
        />
      </div>
      {rule.reference !== undefined && <p className={classes.reference}>{rule.reference}</p>}
      {rule.limits.length > 0 && (
        <fieldset className={classes.limits} disabled={!mayWrite}>
          <FormColumns>
            {rule.limits.map((limit) => (
              <LimitField
                key={limit.name}
                limit={limit}
                value={draft.limits[limit.name] ?? limit.value}
                onChange={(value) => onChange({ ...draft, limits: { ...draft.limits, [limit.name]: value } })}
              />
            ))}
          </FormColumns>
        </fieldset>
      )}
      <Derogations {...props} />
    </li>
  );
}
