import { useCallback, useEffect, useRef, useState } from "react";
import type { QuizPractice, QuizPractised, QuizRated, QuizResponse } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { playRequest } from "../api/play-request.ts";
import { playMessages } from "../messages.ts";
import { NextButton } from "./next-button.tsx";
import classes from "./play.module.css";
import { Problem } from "./problem.tsx";
import { QuestionForm } from "./question-form.tsx";
import { Reviewed } from "./reviewed.tsx";
import { useWork } from "./use-work.ts";

const ratings = ["again", "hard", "good", "easy"] as const;

interface PracticeProps {
  readonly learner: string;
  readonly onBack: () => void;
}

/** What is due, one question after the other; no counting of days in a row, and no reproach. */
export function Practice({ learner, onBack }: PracticeProps) {
  const words = useMessages(playMessages);
  const format = useFormat();
  const { practice, practised, error, isBusy, answer, rate, load } = usePractice(learner);
  const due = practice?.decks.reduce((sum, deck) => sum + deck.due, 0) ?? 0;
  return (
    <>
      <h1>{words.practise}</h1>
      {practice !== undefined && (
        <p role="status" className={classes.soft}>
          {words.due(due)}
        </p>
      )}
      {error !== undefined && <Problem error={error} onRetry={load} />}
      {practised !== undefined && (
        <section className={classes.told} aria-live="polite">
          <Reviewed question={practised.feedback} />
          <fieldset className={classes.options}>
            <legend>{words.ratingTitle}</legend>
            {ratings.map((rating) => (
              <label key={rating} className={classes.option}>
                <input
                  type="radio"
                  name="rating"
                  checked={practised.rating === rating}
                  onChange={() => rate(rating)}
                />
                <span>
                  {words.ratings[rating]}{" "}
                  <span className={classes.soft}>{format.relative(practised.previews[rating])}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <NextButton label={words.next} onNext={load} />
        </section>
      )}
      {practised === undefined && practice?.next !== undefined && (
        <QuestionForm
          key={practice.next.question_id}
          question={practice.next}
          isBusy={isBusy}
          onAnswer={answer}
        />
      )}
      {practised === undefined && practice !== undefined && practice.next === undefined && (
        <div className={classes.card}>
          <p>{words.nothingDue}</p>
          {practice.next_at !== undefined && <p>{words.nextDue(format.relative(practice.next_at))}</p>}
        </div>
      )}
      <button type="button" className={classes.quiet} onClick={onBack}>
        {words.back}
      </button>
    </>
  );
}

function usePractice(learner: string) {
  const [practice, setPractice] = useState<QuizPractice>();
  const [practised, setPractised] = useState<QuizPractised>();
  const { error, isBusy, run } = useWork();
  const shownAt = useRef(0);
  const load = useCallback(() => {
    void run(async () => {
      setPractice(await playRequest<QuizPractice>(learner, "/quiz/play/practice"));
      setPractised(undefined);
      shownAt.current = performance.now();
    });
  }, [learner, run]);
  useEffect(load, [load]);
  const question = encodeURIComponent(practice?.next?.question_id ?? "");
  const answer = (response: QuizResponse, usedHint: boolean) =>
    void run(async () => {
      const ms = Math.min(3_600_000, Math.round(performance.now() - shownAt.current));
      const body = { response, ms, used_hint: usedHint };
      const path = `/quiz/play/practice/${question}/answers` as const;
      setPractised(await playRequest<QuizPractised>(learner, path, { method: "POST", body }));
    });
  const rate = (rating: QuizRated["rating"]) =>
    void run(async () => {
      const path = `/quiz/play/practice/${question}/rating` as const;
      const rated = await playRequest<QuizRated>(learner, path, { method: "PUT", body: { rating } });
      setPractised((before) => before && { ...before, ...rated });
    });
  return { practice, practised, error, isBusy, answer, rate, load };
}
