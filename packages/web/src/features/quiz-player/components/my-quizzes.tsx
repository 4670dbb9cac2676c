import type { QuizLearnerPage } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { playMessages } from "../messages.ts";
import classes from "./play.module.css";

type Mine = QuizLearnerPage["quizzes"][number];

interface MyQuizzesProps {
  readonly page: QuizLearnerPage;
  readonly onStart: (shareId: string) => void;
  readonly onPractise: () => void;
  /** Somebody else takes the device. */
  readonly onLeave: () => void;
}

/** The quizzes somebody came in for, the last one first. */
export function MyQuizzes({ page, onStart, onPractise, onLeave }: MyQuizzesProps) {
  const words = useMessages(playMessages);
  const canPractise = page.quizzes.some(({ mode, is_open }) => mode === "practice" && is_open);
  return (
    <>
      <div className={classes.bar}>
        <h1>{words.hello(page.learner.name)}</h1>
        <button type="button" className={classes.quiet} onClick={onLeave}>
          {words.notYou}
        </button>
      </div>
      {page.quizzes.map((quiz) => (
        <QuizCard key={quiz.share_id} quiz={quiz} onStart={() => onStart(quiz.share_id)} />
      ))}
      {canPractise && (
        <button type="button" className={classes.button} onClick={onPractise}>
          {words.practise}
        </button>
      )}
    </>
  );
}

function QuizCard({ quiz, onStart }: { readonly quiz: Mine; readonly onStart: () => void }) {
  const words = useMessages(playMessages);
  const format = useFormat();
  const isRunning = quiz.running !== undefined;
  const canStart = quiz.is_open && (isRunning || quiz.attempts_left !== 0);
  const label = isRunning ? words.goOn : quiz.attempts.length > 0 ? words.again : words.start;
  return (
    <section className={classes.card} aria-label={quiz.title}>
      <h2>{quiz.title}</h2>
      <p className={classes.soft}>
        {words.questions(quiz.questions)}
        {quiz.time_limit_minutes !== undefined && ` · ${words.minutes(quiz.time_limit_minutes)}`}
        {quiz.attempts_left !== undefined && ` · ${words.attemptsLeft(quiz.attempts_left)}`}
      </p>
      <p>{words[quiz.mode]}</p>
      {quiz.attempts
        .filter(({ score, state }) => score !== undefined && state === "over")
        .map(({ id, score = 0, count, started_at }) => (
          <p key={id} className={classes.attempt}>
            <time dateTime={started_at}>{format.relative(started_at)}</time>
            {" · "}
            {words.score(format.number(Math.round(score * 100) / 100), format.number(count))}
          </p>
        ))}
      {canStart && (
        <button type="button" className={classes.button} onClick={onStart}>
          {label}
        </button>
      )}
    </section>
  );
}
