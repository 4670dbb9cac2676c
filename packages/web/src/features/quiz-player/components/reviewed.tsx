import type { QuizReviewedQuestion } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { playMessages } from "../messages.ts";
import classes from "./play.module.css";
import { PlayText } from "./play-text.tsx";

/** What was answered, what is right, and why. */
export function Reviewed({ question }: { readonly question: QuizReviewedQuestion }) {
  const words = useMessages(playMessages);
  const { response, options, right, right_texts, score, is_right } = question;
  const chosen = response?.kind === "options" ? response.chosen.map((at) => options[at] ?? "") : [];
  const yours = response?.kind === "text" ? [response.text] : chosen;
  const rights = right.map((at) => options[at] ?? "");
  const text = (words: string) => <PlayText question={question.question_id}>{words}</PlayText>;
  const verdict = is_right ? words.right : score > 0 ? words.partly : words.wrong;
  return (
    <div className={classes.card} lang={question.language}>
      <p>
        <strong>{text(question.stem)}</strong>
      </p>
      <p className={classes.verdict} data-right={score > 0 && !is_right ? undefined : is_right}>
        <strong>{verdict}</strong>
      </p>
      <div>
        <p className={classes.soft}>{words.yours}</p>
        {yours.length === 0 && <p>{words.skipped}</p>}
        {yours.map((answer) => (
          // What somebody wrote has no marks.
          <p key={answer}>{response?.kind === "text" ? answer : text(answer)}</p>
        ))}
      </div>
      {!is_right && (
        <div>
          <p className={classes.soft}>{words.rightAnswer}</p>
          {rights.map((answer) => (
            <p key={answer}>{text(answer)}</p>
          ))}
          {right_texts.length > 0 && <p>{right_texts.join(" · ")}</p>}
        </div>
      )}
      {question.feedback.map((said) => (
        <p key={said}>{text(said)}</p>
      ))}
      {question.explanation !== undefined && <p>{text(question.explanation)}</p>}
      {question.source !== undefined && (
        <blockquote className={classes.quote}>
          {question.source.quote}
          <footer className={classes.soft}>{question.source.document_title}</footer>
        </blockquote>
      )}
    </div>
  );
}
