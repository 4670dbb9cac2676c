import { Button } from "@mantine/core";
import type { QuizPreview } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { MarkedText } from "../../../ui/marked-text.tsx";
import { quizBuilderMessages } from "../messages.ts";
import classes from "./builder.module.css";

interface PlanPreviewProps {
  readonly preview: QuizPreview;
  /** Where another draw can be asked for. */
  readonly onDrawAgain?: () => void;
}

/** What the quiz would ask of the bank as it is now: by hand first, then rule by rule, with what is missing. */
export function PlanPreview({ preview, onDrawAgain }: PlanPreviewProps) {
  const words = useMessages(quizBuilderMessages);
  const { questions, rules, missing, gone } = preview;
  const isEmpty = questions.length === 0 && missing === 0;
  const byHand = questions.filter(({ rule }) => rule === undefined);
  return (
    <section className={classes.preview} aria-label={words.preview}>
      <p role="status" className={classes.total} data-missing={missing > 0 || undefined}>
        {isEmpty
          ? words.nothingAsked
          : `${words.questions(questions.length)}. ${missing > 0 ? words.missing(missing) : words.complete}`}
      </p>
      {gone.length > 0 && <p>{words.goneCount(gone.length)}</p>}
      {byHand.length > 0 && <Group title={words.fixed} questions={byHand} />}
      {rules.map((outcome, at) => (
        <Group
          // A rule is its place here: the preview keeps nothing of it.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={at}
          title={`${words.rule(at + 1)}${words.colon}${words.ruleOutcome(outcome)}`}
          questions={questions.filter(({ rule }) => rule === at)}
        />
      ))}
      {rules.length > 0 && onDrawAgain !== undefined && (
        <Button variant="default" onClick={onDrawAgain}>
          {words.drawAgain}
        </Button>
      )}
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly questions: QuizPreview["questions"];
}

function Group({ title, questions }: GroupProps) {
  return (
    <>
      <h3>{title}</h3>
      {questions.length > 0 && (
        <ol>
          {questions.map(({ id, stem }) => (
            <li key={id}>
              <MarkedText>{stem}</MarkedText>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
