import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { QuestionContentInput } from "../../../lib/api/types.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { LiveLint } from "../../../ui/questions/live-lint.tsx";
import { blank } from "../../../ui/questions/question-fields.ts";
import { QuestionForm } from "../../../ui/questions/question-form.tsx";
import { useCreateQuestion } from "../api/questions.ts";
import { quizBankMessages } from "../messages.ts";

/** A question by hand; checks say what they think of it while it is written. */
export function NewQuestionPage() {
  const words = useMessages(quizBankMessages);
  const { locale: language } = useLocale();
  const navigate = useNavigate();
  const create = useCreateQuestion();
  const [typed, setTyped] = useState<QuestionContentInput | undefined>(undefined);
  return (
    <Page title={words.newQuestion} back={{ to: "/quiz/bank", label: words.bank }} narrow>
      <Card padded>
        <QuestionForm
          content={{ ...blank, language }}
          submitLabel={words.save}
          isPending={create.isPending}
          onChange={setTyped}
          onSubmit={(content) =>
            create.mutate(content, {
              onSuccess: ({ id }) =>
                void navigate({ to: "/quiz/bank/$questionId", params: { questionId: id } }),
            })
          }
          onCancel={() => void navigate({ to: "/quiz/bank" })}
        >
          <LiveLint content={typed} />
        </QuestionForm>
      </Card>
    </Page>
  );
}
