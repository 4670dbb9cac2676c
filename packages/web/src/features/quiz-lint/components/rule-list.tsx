import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Tag } from "../../../ui/tag.tsx";
import type { LintRule } from "../api/lint.ts";
import { quizLintMessages } from "../messages.ts";
import classes from "./lint.module.css";
import { tones } from "./question-report.tsx";

/** Every rule by what it is about, with its reason. */
export function RuleList({ rules }: { readonly rules: readonly LintRule[] }) {
  const words = useMessages(quizLintMessages);
  const groups = [...new Set(rules.map(({ group }) => group))];
  return (
    <Card title={words.rules} lead={words.rulesLead(rules.length)} padded>
      {groups.map((group) => (
        <details key={group} className={classes.group}>
          <summary>
            {words.groups[group]} ({rules.filter((rule) => rule.group === group).length})
          </summary>
          <dl className={classes.rules}>
            {rules
              .filter((rule) => rule.group === group)
              .map(({ id, name, advice, severity }) => (
                <div key={id}>
                  <dt>
                    {name} <Tag tone={tones[severity]}>{words.severities[severity]}</Tag> <code>{id}</code>
                  </dt>
                  <dd>{advice}</dd>
                </div>
              ))}
          </dl>
        </details>
      ))}
    </Card>
  );
}
