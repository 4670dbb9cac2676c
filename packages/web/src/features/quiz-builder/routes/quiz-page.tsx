import { Button } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Quiz } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { Card, Page } from "../../../ui/page.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useDeleteQuiz, usePreview, useQuiz } from "../api/quizzes.ts";
import { PlanPreview } from "../components/plan-preview.tsx";
import { QuizForm } from "../components/quiz-form.tsx";
import { ResultsCard } from "../components/results-card.tsx";
import { SharesCard } from "../components/shares-card.tsx";
import { quizBuilderMessages } from "../messages.ts";

/** One quiz: its links, what it asks, its results. */
export function QuizPage() {
  const words = useMessages(quizBuilderMessages);
  const { quizId } = useParams({ from: "/shell/quiz/quizzes/$quizId" });
  const quiz = useQuiz(quizId);
  // As it was when the form was opened: what somebody else changes meanwhile is not written over unseen.
  const [edited, setEdited] = useState<Quiz>();
  if (quiz.data === undefined)
    return (
      <Page title={words.title} back={{ to: "/quiz/quizzes", label: words.back }}>
        <Card>
          {quiz.isError ? (
            <ErrorState error={quiz.error} onRetry={() => void quiz.refetch()} />
          ) : (
            <SkeletonRows />
          )}
        </Card>
      </Page>
    );
  if (edited === undefined) return <Known quiz={quiz.data} onEdit={() => setEdited(quiz.data)} />;
  const close = () => setEdited(undefined);
  return (
    <Page title={edited.title} narrow back={{ to: "/quiz/quizzes", label: words.back }}>
      <QuizForm quiz={edited} onSaved={close} onCancel={close} />
    </Page>
  );
}

function Known({ quiz, onEdit }: { readonly quiz: Quiz; readonly onEdit: () => void }) {
  const words = useMessages(quizBuilderMessages);
  const mayWrite = useHasRole("quiz:editor");
  useShortcuts(quiz.title, mayWrite ? [{ combo: "e", label: words.edit, run: onEdit }] : []);
  const { rules, fixed, seed } = quiz;
  const preview = usePreview({ rules, fixed, seed }).data;
  const { mode, time_limit_minutes: minutes } = quiz.settings;
  const about = [
    words.modes[mode],
    words.questions(quiz.questions),
    ...(minutes === undefined ? [] : [words.minutesCount(minutes)]),
    // Learners are told what can be found: whoever shares it should know first that it is less.
    ...(preview === undefined || preview.missing === 0 ? [] : [words.missing(preview.missing)]),
  ];
  return (
    <Page
      title={quiz.title}
      lead={about.join(" · ")}
      back={{ to: "/quiz/quizzes", label: words.back }}
      actions={mayWrite && <Actions quiz={quiz} onEdit={onEdit} />}
    >
      <SharesCard quiz={quiz} mayWrite={mayWrite} />
      <ResultsCard quizId={quiz.id} />
      <Card title={words.asked} padded>
        {preview === undefined ? <SkeletonRows /> : <PlanPreview preview={preview} />}
      </Card>
    </Page>
  );
}

function Actions({ quiz, onEdit }: { readonly quiz: Quiz; readonly onEdit: () => void }) {
  const words = useMessages(quizBuilderMessages);
  const navigate = useNavigate();
  const remove = useDeleteQuiz(words.removed(quiz.title));
  const leave = () => void navigate({ to: "/quiz/quizzes" });
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={17} aria-hidden />} onClick={onEdit}>
        {words.edit}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={17} aria-hidden />}
        loading={remove.isPending}
        onClick={() => remove.mutate(quiz, { onSuccess: leave })}
      >
        {words.remove}
      </Button>
    </>
  );
}
