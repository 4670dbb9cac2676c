import { Button, Textarea, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import type { Quiz } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { useSaveQuiz } from "../api/quizzes.ts";
import { quizBuilderMessages } from "../messages.ts";
import classes from "./builder.module.css";
import { QuestionsFields } from "./questions-fields.tsx";
import { SettingsFields } from "./settings-fields.tsx";
import { useQuizForm } from "./use-quiz-form.ts";

interface QuizFormProps {
  readonly quiz?: Quiz;
  readonly onSaved: (quiz: Quiz) => void;
  readonly onCancel: () => void;
}

/** What a quiz asks, and how it is taken; beside it what its rules choose from the bank as it is now. */
export function QuizForm({ quiz, onSaved, onCancel }: QuizFormProps) {
  const words = useMessages(quizBuilderMessages);
  const form = useQuizForm(quiz);
  const save = useSaveQuiz(quiz, words.savedQuiz);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(form.input, { onSuccess: onSaved });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Card padded title={words.settings}>
        <div className="sf-form">
          <TextInput
            label={words.name}
            required
            maxLength={200}
            value={form.title}
            onChange={(event) => form.setTitle(event.currentTarget.value)}
          />
          <Textarea
            label={words.intro}
            maxLength={2_000}
            autosize
            minRows={2}
            value={form.intro}
            onChange={(event) => form.setIntro(event.currentTarget.value)}
          />
          <SettingsFields settings={form.settings} onChange={form.setSettings} />
        </div>
      </Card>
      <Card padded title={words.rules}>
        <div className="sf-form">
          <QuestionsFields choice={form.questions} keepsOrder={form.settings.shuffle_questions === false} />
        </div>
      </Card>
      <FormError error={save.error} />
      <FormActions>
        <Button type="submit" loading={save.isPending}>
          {words.save}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </FormActions>
    </form>
  );
}
