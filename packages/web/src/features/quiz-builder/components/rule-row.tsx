import { Button, NumberInput, Select } from "@mantine/core";
import { useState } from "react";
import type { QuizChoices, QuizPreview } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormColumns, FormSection } from "../../../ui/form-layout.tsx";
import { quizBuilderMessages } from "../messages.ts";
import classes from "./builder.module.css";
import { choiceData } from "./choice-data.ts";
import type { Rule } from "./use-quiz-form.ts";

interface RuleRowProps {
  readonly rule: Rule;
  readonly at: number;
  readonly choices: QuizChoices["items"];
  readonly outcome: QuizPreview["rules"][number] | undefined;
  readonly onChange: (rule: Rule) => void;
  readonly onRemove: () => void;
}

const levels = {
  difficulty: ["easy", "medium", "hard"],
  kind: ["one", "several", "true_false", "short", "number"],
  bloom: ["remember", "understand", "apply", "analyze", "evaluate", "create"],
  solo: ["prestructural", "unistructural", "multistructural", "relational", "extended"],
} as const;

type Field = Exclude<keyof Rule, "count">;
/** The few that most rules need, and the others. */
const usual = ["topic", "tag", "difficulty"] as const satisfies readonly Field[];
const further = ["kind", "bloom", "solo", "language"] as const satisfies readonly Field[];

/** So many questions of the bank that are all of this, and whether there are as many. */
export function RuleRow({ rule, at, choices, outcome, onChange, onRemove }: RuleRowProps) {
  const words = useMessages(quizBuilderMessages);
  const [isWide, setWide] = useState(() => further.some((field) => rule[field] !== undefined));
  const field = (name: Field) => <RuleField key={name} {...{ name, rule, choices, onChange }} />;
  return (
    <div className={classes.rule}>
      <FormSection title={words.rule(at + 1)}>
        <FormColumns>
          <NumberInput
            hideControls
            label={words.count}
            min={1}
            max={200}
            value={rule.count}
            onChange={(value) => onChange({ ...rule, count: Math.max(1, Math.round(Number(value) || 1)) })}
          />
          {usual.map(field)}
          {isWide && further.map(field)}
        </FormColumns>
        <div className={classes.ruleFoot}>
          <p role="status" data-missing={(outcome?.missing ?? 0) > 0 || undefined}>
            {outcome !== undefined && words.ruleOutcome(outcome)}
          </p>
          {!isWide && (
            <Button variant="subtle" size="compact-sm" onClick={() => setWide(true)}>
              {words.moreConditions(at + 1)}
            </Button>
          )}
          <Button variant="subtle" color="brick" size="compact-sm" onClick={onRemove}>
            {words.removeRule(at + 1)}
          </Button>
        </div>
      </FormSection>
    </div>
  );
}

interface RuleFieldProps extends Pick<RuleRowProps, "rule" | "choices" | "onChange"> {
  readonly name: Field;
}

function RuleField({ name, rule, choices, onChange }: RuleFieldProps) {
  const words = useMessages(quizBuilderMessages);
  const known = useFieldData(name, choices);
  const now = rule[name];
  // What the bank has no more is still what the rule asks for.
  const data =
    now === undefined || known.some(({ value }) => value === now)
      ? known
      : [{ value: now, label: `${now} (0)` }, ...known];
  const set = (value: string | null) => {
    const { [name]: _before, ...rest } = rule;
    // Every value of the list is one that the field takes.
    onChange({ ...rest, count: rule.count, ...(value !== null && { [name]: value }) } as Rule);
  };
  return (
    <Select
      label={words[name]}
      placeholder={words.any}
      clearable
      searchable={data.length > 8}
      nothingFoundMessage={words.noChoice}
      clearButtonProps={{ "aria-label": `${words.any}: ${words[name]}` }}
      data={data}
      value={now ?? null}
      onChange={set}
    />
  );
}

function useFieldData(name: Field, choices: RuleRowProps["choices"]) {
  const words = useMessages(quizBuilderMessages);
  const labels = {
    difficulty: words.difficulties,
    kind: words.kinds,
    bloom: words.blooms,
    solo: words.solos,
  };
  if (name === "topic" || name === "tag" || name === "language")
    return choiceData(choices, name, name === "language" ? words.languages : {});
  const names: Readonly<Record<string, string>> = labels[name];
  return levels[name].map((value) => ({ value, label: names[value] ?? value }));
}
