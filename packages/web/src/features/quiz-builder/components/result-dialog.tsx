import { Button } from "@mantine/core";
import { IconCheck, IconEraser, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { QuizResult, QuizResultDetail } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { MarkedText } from "../../../ui/marked-text.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useResult } from "../api/quizzes.ts";
import { quizBuilderMessages } from "../messages.ts";
import { EraseLearner } from "./erase-learner.tsx";
import classes from "./results.module.css";

interface ResultDialogProps {
  readonly quizId: string;
  readonly result: QuizResult;
  readonly onClose: () => void;
}

/** What one learner answered, question by question. */
export function ResultDialog({ quizId, result, onClose }: ResultDialogProps) {
  const words = useMessages(quizBuilderMessages);
  const detail = useResult(quizId, result.attempt_id);
  const mayWrite = useHasRole("quiz:editor");
  const [isErasing, setErasing] = useState(false);
  const { learner } = result;
  return (
    <Dialog size="xl" title={words.answersOf(learner.name)} onClose={onClose}>
      {detail.isPending && <SkeletonRows />}
      {detail.isError && <ErrorState error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.data?.answers.map((answer) => (
        <Answer key={answer.position} answer={answer} />
      ))}
      {mayWrite && (
        <FormActions>
          <Button
            variant="default"
            leftSection={<IconEraser size={17} aria-hidden />}
            onClick={() => setErasing(true)}
          >
            {words.erase}
          </Button>
        </FormActions>
      )}
      {isErasing && <EraseLearner learner={learner} onErased={onClose} onClose={() => setErasing(false)} />}
    </Dialog>
  );
}

function Answer({ answer }: { readonly answer: QuizResultDetail["answers"][number] }) {
  const words = useMessages(quizBuilderMessages);
  const format = useFormat();
  const { response, options, right, right_texts, is_right, score, ms } = answer;
  const chosen = response?.kind === "options" ? response.chosen.map((at) => options[at] ?? "") : [];
  const rights = right.map((at) => options[at] ?? "");
  const Icon = is_right ? IconCheck : IconX;
  const seconds = ms === undefined ? [] : [words.seconds(format.number(Math.round(ms / 1_000)))];
  const points = words.points(format.number(Math.round(score * 100) / 100), 1);
  return (
    <section className={classes.question} lang={answer.language}>
      <h3>
        <MarkedText>{answer.stem}</MarkedText>
      </h3>
      <div className={classes.given} data-right={is_right}>
        <Icon size={17} aria-label={is_right ? words.correct : words.notCorrect} />
        <div>
          {response?.kind === "text" && <p>{response.text}</p>}
          {chosen.map((text) => (
            <p key={text}>
              <MarkedText>{text}</MarkedText>
            </p>
          ))}
          {(response === undefined || response.kind === "skipped") && <p>{words.noAnswer}</p>}
        </div>
      </div>
      {!is_right && (
        <div>
          <p className={classes.soft}>{words.correct}</p>
          {rights.map((text) => (
            <p key={text}>
              <MarkedText>{text}</MarkedText>
            </p>
          ))}
          {right_texts.length > 0 && <p>{right_texts.join(" · ")}</p>}
        </div>
      )}
      <p className={classes.soft}>{[points, ...seconds].join(" · ")}</p>
    </section>
  );
}
