import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { QuizForm } from "../components/quiz-form.tsx";
import { quizBuilderMessages } from "../messages.ts";

export function NewQuizPage() {
  const words = useMessages(quizBuilderMessages);
  const navigate = useNavigate();
  return (
    <Page title={words.add} narrow back={{ to: "/quiz/quizzes", label: words.back }}>
      <QuizForm
        onCancel={() => void navigate({ to: "/quiz/quizzes" })}
        onSaved={({ id }) => void navigate({ to: "/quiz/quizzes/$quizId", params: { quizId: id } })}
      />
    </Page>
  );
}
