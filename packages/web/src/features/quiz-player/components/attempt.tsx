import { useCallback, useEffect, useState } from "react";
import type {
  QuizAnswered,
  QuizAttemptReview,
  QuizResponse,
  QuizReviewedQuestion,
} from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { playInsistently, playRequest } from "../api/play-request.ts";
import { playMessages } from "../messages.ts";
import { NextButton } from "./next-button.tsx";
import classes from "./play.module.css";
import { Problem } from "./problem.tsx";
import { QuestionForm } from "./question-form.tsx";
import { Reviewed } from "./reviewed.tsx";
import { Timer } from "./timer.tsx";
import { useWork } from "./use-work.ts";

interface AttemptProps {
  readonly learner: string;
  readonly id: string;
  readonly onBack: () => void;
}

/** An attempt, from wherever the server says it stands. */
export function Attempt({ learner, id, onBack }: AttemptProps) {
  const words = useMessages(playMessages);
  const { attempt, feedback, error, isBusy, answer, reload, handIn } = useAttempt(learner, id);
  if (attempt === undefined)
    return error === undefined ? (
      <p role="status">{words.loading}</p>
    ) : (
      <Problem error={error} onRetry={reload} />
    );
  const isOver = attempt.state === "over";
  const { next } = attempt;
  return (
    <>
      <h1>{attempt.title}</h1>
      {(!isOver || feedback !== undefined) && (
        <Standing attempt={attempt} at={feedback?.position ?? attempt.answered} onOver={reload} />
      )}
      {error !== undefined && <Problem error={error} onRetry={reload} />}
      {feedback !== undefined && (
        <section className={classes.told} aria-live="polite">
          <Reviewed question={feedback} />
          <NextButton label={isOver ? words.seeOutcome : words.next} onNext={reload} />
        </section>
      )}
      {feedback === undefined && !isOver && next !== undefined && (
        <QuestionForm key={next.position} question={next} isBusy={isBusy} onAnswer={answer} />
      )}
      {feedback === undefined && !isOver && <HandIn onHandIn={handIn} />}
      {feedback === undefined && isOver && <Outcome attempt={attempt} onBack={onBack} />}
    </>
  );
}

function useAttempt(learner: string, id: string) {
  const [attempt, setAttempt] = useState<QuizAttemptReview>();
  const [feedback, setFeedback] = useState<QuizReviewedQuestion>();
  const { error, isBusy, run } = useWork();
  const path = `/quiz/play/attempts/${encodeURIComponent(id)}` as const;
  const reload = useCallback(() => {
    void run(async () => {
      setAttempt(await playRequest<QuizAttemptReview>(learner, path));
      setFeedback(undefined);
    });
  }, [learner, path, run]);
  useEffect(reload, [reload]);
  const answer = (response: QuizResponse, usedHint: boolean) =>
    void run(async () => {
      const body = { position: attempt?.answered ?? 0, response, used_hint: usedHint };
      const taken = await playInsistently<QuizAnswered>(learner, `${path}/answers`, body);
      const isPractice = taken.attempt.mode === "practice";
      if (isPractice && taken.feedback !== undefined) setFeedback(taken.feedback);
      if (taken.attempt.state === "over" && !isPractice)
        setAttempt(await playRequest<QuizAttemptReview>(learner, path));
      else setAttempt({ ...taken.attempt, review: [] });
    });
  const handIn = () =>
    void run(async () =>
      setAttempt(await playInsistently<QuizAttemptReview>(learner, `${path}/hand-in`, {})),
    );
  return { attempt, feedback, error, isBusy, answer, reload, handIn };
}

interface StandingProps {
  readonly attempt: QuizAttemptReview;
  /** The place of the question that is shown. */
  readonly at: number;
  readonly onOver: () => void;
}

/** Beyond that a countdown tells nobody anything. */
const LONG_SECONDS = 36_000;

function Standing({ attempt, at, onOver }: StandingProps) {
  const words = useMessages(playMessages);
  const { answered, count, remaining_seconds: seconds } = attempt;
  const label = words.position(Math.min(at + 1, count), count);
  return (
    <div>
      <div className={classes.bar}>
        <span role="status">{label}</span>
        {seconds !== undefined && seconds <= LONG_SECONDS && <Timer seconds={seconds} onOver={onOver} />}
      </div>
      <progress className={classes.progress} value={answered} max={count} aria-label={label} />
    </div>
  );
}

function HandIn({ onHandIn }: { readonly onHandIn: () => void }) {
  const words = useMessages(playMessages);
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" className={classes.quiet} onClick={() => setAsking(true)}>
        {words.handIn}
      </button>
    );
  return (
    <section className={classes.card} aria-label={words.handIn}>
      <p>{words.handInSure}</p>
      <div className={classes.bar}>
        <button type="button" className={classes.quiet} onClick={() => setAsking(false)}>
          {words.keepGoing}
        </button>
        <button type="button" className={classes.button} onClick={onHandIn}>
          {words.handIn}
        </button>
      </div>
    </section>
  );
}

function Outcome({ attempt, onBack }: { readonly attempt: QuizAttemptReview; readonly onBack: () => void }) {
  const words = useMessages(playMessages);
  const format = useFormat();
  const { score, count, ending, review } = attempt;
  return (
    <>
      <section className={classes.card} aria-live="polite">
        <h2>{words.overTitle}</h2>
        {ending === "time" && <p>{words.timeUp}</p>}
        <p className={score === undefined ? undefined : classes.points}>
          {score === undefined
            ? words.noScore
            : words.score(format.number(Math.round(score * 100) / 100), format.number(count))}
        </p>
        <button type="button" className={classes.button} onClick={onBack}>
          {words.back}
        </button>
      </section>
      {review.length > 0 && <h2>{words.review}</h2>}
      {review.map((question) => (
        <Reviewed key={question.position} question={question} />
      ))}
    </>
  );
}
