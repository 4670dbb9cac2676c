import { type FormEvent, useEffect, useRef, useState } from "react";
import type { QuizResponse, QuizShownQuestion } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { playMessages } from "../messages.ts";
import classes from "./play.module.css";
import { PlayText } from "./play-text.tsx";

interface QuestionFormProps {
  readonly question: QuizShownQuestion;
  readonly isBusy: boolean;
  readonly onAnswer: (response: QuizResponse, usedHint: boolean) => void;
}

/** One question: options to tap, or a line to write. Numbers choose, Enter answers. */
export function QuestionForm({ question, isBusy, onAnswer }: QuestionFormProps) {
  const words = useMessages(playMessages);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [text, setText] = useState("");
  const [usedHint, setUsedHint] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isText = question.kind === "short" || question.kind === "number";
  const isSeveral = question.kind === "several";
  const choose = (at: number) =>
    setChosen((before) => {
      if (!isSeveral) return [at];
      return before.includes(at) ? before.filter((one) => one !== at) : [...before, at];
    });
  useEffect(() => heading.current?.focus(), []);
  useNumberKeys(isText ? 0 : question.options.length, choose);
  const isReady = isText ? text.trim() !== "" : chosen.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    onAnswer(isText ? { kind: "text", text } : { kind: "options", chosen: [...chosen] }, usedHint);
  };
  return (
    <form className={classes.card} onSubmit={submit}>
      <h2 ref={heading} tabIndex={-1} lang={question.language}>
        <PlayText question={question.question_id}>{question.stem}</PlayText>
      </h2>
      {isText ? (
        <AnswerField isNumber={question.kind === "number"} text={text} onText={setText} />
      ) : (
        <fieldset className={classes.options}>
          <legend>{isSeveral ? words.chooseSeveral : words.chooseOne}</legend>
          {question.options.map((option, at) => (
            <label key={option} className={classes.option}>
              <input
                type={isSeveral ? "checkbox" : "radio"}
                name="option"
                checked={chosen.includes(at)}
                onChange={() => choose(at)}
              />
              <span lang={question.language}>
                <PlayText question={question.question_id}>{option}</PlayText>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {question.hint !== undefined && (
        <Hint question={question} text={question.hint} isShown={usedHint} onShow={() => setUsedHint(true)} />
      )}
      <div className={classes.bar}>
        <button type="submit" className={classes.button} disabled={!isReady || isBusy}>
          {isBusy ? words.sending : words.answer}
        </button>
        <button
          type="button"
          className={classes.quiet}
          disabled={isBusy}
          onClick={() => onAnswer({ kind: "skipped" }, usedHint)}
        >
          {words.skip}
        </button>
      </div>
    </form>
  );
}

interface AnswerFieldProps {
  readonly isNumber: boolean;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function AnswerField({ isNumber, text, onText }: AnswerFieldProps) {
  const words = useMessages(playMessages);
  return (
    <label className={classes.label}>
      {isNumber ? words.yourNumber : words.yourAnswer}
      <input
        className={classes.field}
        value={text}
        maxLength={1_000}
        autoComplete="off"
        inputMode={isNumber ? "decimal" : "text"}
        onChange={(event) => onText(event.target.value)}
      />
    </label>
  );
}

interface HintProps {
  readonly question: QuizShownQuestion;
  readonly text: string;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function Hint({ question, text, isShown, onShow }: HintProps) {
  const words = useMessages(playMessages);
  if (isShown)
    return (
      <p role="status" lang={question.language}>
        <PlayText question={question.question_id}>{text}</PlayText>
      </p>
    );
  return (
    <button type="button" className={classes.quiet} onClick={onShow}>
      {words.hint}
    </button>
  );
}

/** 1 to 6 choose, wherever the focus is, but not while somebody writes. */
function useNumberKeys(count: number, choose: (at: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const at = Number(event.key) - 1;
      if (Number.isInteger(at) && at >= 0 && at < count) choose(at);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}
