import { Alert, Button } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Question } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { LiveLint } from "../../../ui/questions/live-lint.tsx";
import { PassageCard } from "../../../ui/questions/passage-card.tsx";
import { inputOfContent } from "../../../ui/questions/question-fields.ts";
import { QuestionForm } from "../../../ui/questions/question-form.tsx";
import { QuestionView } from "../../../ui/questions/question-view.tsx";
import classes from "../../../ui/questions/questions.module.css";
import { Row, Rows } from "../../../ui/rows.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { useChangeQuestion, useDeleteQuestion, useQuestion, useQuestionVersions } from "../api/questions.ts";
import { StatisticsCard } from "../components/statistics-card.tsx";
import { quizBankMessages } from "../messages.ts";

/** One question of the bank: what it says, where it comes from, and what it said before. */
export function QuestionPage() {
  const { questionId } = useParams({ from: "/shell/quiz/bank/$questionId" });
  const words = useMessages(quizBankMessages);
  const query = useQuestion(questionId);
  const back = { to: "/quiz/bank", label: words.bank } as const;
  if (query.data === undefined) return <WaitingPage title={words.stem} back={back} query={query} />;
  return <Loaded question={query.data} />;
}

function Loaded({ question }: { readonly question: Question }) {
  const words = useMessages(quizBankMessages);
  const mayWrite = useHasRole("quiz:editor");
  const { content, status, origin, source_state: state } = question;
  // The same object while the question is the same: it is what the checks are asked about.
  const shown = useMemo(() => inputOfContent(content), [content]);
  const isDoubtful = state === "changed" || state === "gone";
  const facts = [
    words.kinds[content.kind],
    words.languages[content.language] ?? content.language,
    content.bloom && words.blooms[content.bloom],
    content.difficulty && words.difficulties[content.difficulty],
    words.origins[origin],
  ].filter((fact) => fact !== undefined);
  return (
    <Page
      title={words.stem}
      back={{ to: "/quiz/bank", label: words.bank }}
      actions={mayWrite && <Actions question={question} isDoubtful={isDoubtful} />}
      wide
    >
      {isDoubtful && (
        <Alert color="lamp" mb="md">
          {words.doubtfulLead}
        </Alert>
      )}
      <div className={classes.columns}>
        <div className={classes.column}>
          <Card padded>
            <QuestionView content={content} />
            <p className={classes.part}>
              {status === "retired" && <Tag tone="lamp">{words.statuses[status]}</Tag>}{" "}
              {facts.map((fact) => (
                <span key={fact}>
                  <Tag>{fact}</Tag>{" "}
                </span>
              ))}
              {[...(content.topic === undefined ? [] : [content.topic]), ...content.tags].map((tag) => (
                <span key={tag}>
                  <Tag tone="accent">{tag}</Tag>{" "}
                </span>
              ))}
            </p>
          </Card>
          <StatisticsCard question={question} />
          <Versions question={question} mayWrite={mayWrite} />
        </div>
        <div className={classes.column}>
          {content.source !== undefined && <PassageCard source={content.source} state={state} />}
          <Card title={words.findings} padded>
            <LiveLint content={shown} id={question.id} />
          </Card>
        </div>
      </div>
    </Page>
  );
}

function Actions({ question, isDoubtful }: { readonly question: Question; readonly isDoubtful: boolean }) {
  const words = useMessages(quizBankMessages);
  const [isEditing, setEditing] = useState(false);
  const change = useChangeQuestion();
  const remove = useDeleteQuestion();
  const navigate = useNavigate();
  const isRetired = question.status === "retired";
  return (
    <>
      {isDoubtful && (
        <Button onClick={() => change.mutate({ what: "keep", question, label: words.kept })}>
          {words.keep}
        </Button>
      )}
      <Button
        variant={isDoubtful ? "default" : "filled"}
        leftSection={<IconPencil size={17} aria-hidden />}
        onClick={() => setEditing(true)}
      >
        {words.edit}
      </Button>
      <Button
        variant="default"
        onClick={() =>
          change.mutate(
            isRetired
              ? { what: "reinstate", question, label: words.reinstated }
              : { what: "retire", question, label: words.retired },
          )
        }
      >
        {isRetired ? words.reinstate : words.retire}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={17} aria-hidden />}
        onClick={() => remove.mutate(question, { onSuccess: () => void navigate({ to: "/quiz/bank" }) })}
      >
        {words.remove}
      </Button>
      {isEditing && <EditDialog question={question} change={change} onClose={() => setEditing(false)} />}
    </>
  );
}

function EditDialog({
  question,
  change,
  onClose,
}: {
  readonly question: Question;
  readonly change: ReturnType<typeof useChangeQuestion>;
  readonly onClose: () => void;
}) {
  const words = useMessages(quizBankMessages);
  const [typed, setTyped] = useState(inputOfContent(question.content));
  return (
    <Dialog title={words.editTitle} size="lg" onClose={onClose}>
      <QuestionForm
        content={question.content}
        submitLabel={words.save}
        isPending={change.isPending}
        onChange={setTyped}
        onSubmit={(content) =>
          change.mutate({ what: "edit", question, content, label: words.edited }, { onSuccess: onClose })
        }
        onCancel={onClose}
      >
        <LiveLint content={typed} id={question.id} />
      </QuestionForm>
    </Dialog>
  );
}

function Versions({ question, mayWrite }: { readonly question: Question; readonly mayWrite: boolean }) {
  const words = useMessages(quizBankMessages);
  const format = useFormat();
  const items = useQuestionVersions(question.id).data?.items ?? [];
  const change = useChangeQuestion();
  return (
    <Card title={words.versions} padded={items.length === 0}>
      {items.length === 0 ? (
        <p className={classes.soft}>{words.noVersions}</p>
      ) : (
        <Rows label={words.versions}>
          {items.map(({ version, content, changed_by, changed_at }) => (
            <Row
              key={version}
              title={content.stem}
              sub={words.versionBy(changed_by, format.relative(changed_at))}
              end={
                mayWrite && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() =>
                      change.mutate({ what: "bringBack", question, version, label: words.broughtBack })
                    }
                  >
                    {words.bringBack}
                  </Button>
                )
              }
            />
          ))}
        </Rows>
      )}
    </Card>
  );
}
