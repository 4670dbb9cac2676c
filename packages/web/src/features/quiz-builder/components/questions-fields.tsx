import { Button } from "@mantine/core";
import { IconListCheck, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { Question, QuizPreview } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions, FormSection } from "../../../ui/form-layout.tsx";
import { useChoices, usePreview } from "../api/quizzes.ts";
import { quizBuilderMessages } from "../messages.ts";
import { ChosenList } from "./chosen-list.tsx";
import { PlanPreview } from "./plan-preview.tsx";
import { QuestionPicker } from "./question-picker.tsx";
import { RuleRow } from "./rule-row.tsx";
import type { QuizChoice } from "./use-quiz-form.ts";

interface QuestionsFieldsProps {
  readonly choice: QuizChoice;
  /** Only then is the order they are chosen in the order they are asked in. */
  readonly keepsOrder: boolean;
}

/** Which questions: those chosen by name, so many of each kind by rules, and what comes of both. */
export function QuestionsFields({ choice, keepsOrder }: QuestionsFieldsProps) {
  const words = useMessages(quizBuilderMessages);
  const choices = useChoices().data?.items ?? [];
  const { data: preview, error } = usePreview(choice.plan);
  return (
    <>
      <FixedQuestions {...{ choice, choices, preview, keepsOrder }} />
      {choice.rules.map((rule, at) => (
        <RuleRow
          key={rule.key}
          {...{ rule, at, choices }}
          outcome={preview?.rules[at]}
          onChange={(next) => choice.changeRule(at, next)}
          onRemove={() => choice.removeRule(at)}
        />
      ))}
      <FormActions>
        <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={choice.addRule}>
          {words.addRule}
        </Button>
      </FormActions>
      <FormError error={error} />
      {preview !== undefined && (
        <FormSection title={words.preview}>
          <PlanPreview preview={preview} onDrawAgain={choice.drawAgain} />
        </FormSection>
      )}
    </>
  );
}

interface FixedQuestionsProps extends QuestionsFieldsProps {
  readonly choices: Parameters<typeof QuestionPicker>[0]["choices"];
  readonly preview: QuizPreview | undefined;
}

function FixedQuestions({ choice, choices, preview, keepsOrder }: FixedQuestionsProps) {
  const words = useMessages(quizBuilderMessages);
  const [isPicking, setPicking] = useState(false);
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const stems = new Map([
    ...(preview?.questions ?? []).map(({ id, stem }) => [id, stem] as const),
    ...picked,
  ]);
  const gone = new Set(preview?.gone);
  const toggle = ({ id, content }: Question) => {
    setPicked(new Map(picked).set(id, content.stem));
    choice.toggle(id);
  };
  return (
    <FormSection title={words.fixed} lead={keepsOrder ? words.fixedLead : words.fixedLeadShuffled}>
      {choice.fixed.length > 0 && (
        <ChosenList
          chosen={choice.fixed.map((id) => ({ id, stem: stems.get(id), isGone: gone.has(id) }))}
          onMove={choice.move}
          onRemove={choice.toggle}
        />
      )}
      <FormActions>
        <Button
          variant="default"
          leftSection={<IconListCheck size={17} aria-hidden />}
          onClick={() => setPicking(true)}
        >
          {words.pick}
        </Button>
      </FormActions>
      {isPicking && (
        <QuestionPicker
          choices={choices}
          chosen={new Set(choice.fixed)}
          onToggle={toggle}
          onClose={() => setPicking(false)}
        />
      )}
    </FormSection>
  );
}
