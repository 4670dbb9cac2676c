import { IconCheck, IconRefresh } from "@tabler/icons-react";
import type { ShownQuestionContent } from "../../lib/api/types.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { MarkedText } from "../marked-text.tsx";
import { questionMessages } from "./messages.ts";
import classes from "./questions.module.css";

type Option = ShownQuestionContent["options"][number];

interface QuestionViewProps {
  readonly content: ShownQuestionContent;
  /** Where a wrong answer can be exchanged for another. */
  readonly onSwap?: ((place: number) => void) | undefined;
}

/** A question as whoever reviews it sees it: with its right answer. */
export function QuestionView({ content, onSwap }: QuestionViewProps) {
  const words = useMessages(questionMessages);
  return (
    <div lang={content.language}>
      <h2 className={classes.stem}>
        <MarkedText>{content.stem}</MarkedText>
      </h2>
      <ol className={classes.options} aria-label={words.options}>
        {content.options.map((option, place) => (
          <li key={option.text}>
            <OptionView option={option} place={place} onSwap={onSwap} />
          </li>
        ))}
        {content.answers.map(({ text, tolerance }) => (
          <li key={text} className={classes.option} data-right>
            {text}
            {tolerance !== undefined && ` ± ${tolerance}`}
          </li>
        ))}
      </ol>
      <Parts content={content} />
    </div>
  );
}

function OptionView({
  option,
  place,
  onSwap,
}: {
  readonly option: Option;
  readonly place: number;
  readonly onSwap: QuestionViewProps["onSwap"];
}) {
  const words = useMessages(questionMessages);
  const inner = (
    <>
      <span className={classes.number} aria-hidden>
        {place + 1}
      </span>
      <span>
        <MarkedText>{option.text}</MarkedText>
      </span>
    </>
  );
  if (option.right)
    return (
      <div className={classes.option} data-right>
        {inner}
        <span className={classes.mark}>
          <IconCheck size={17} aria-hidden />
          <span className="sf-hidden">{words.right}</span>
        </span>
      </div>
    );
  if (onSwap === undefined) return <div className={classes.option}>{inner}</div>;
  return (
    <button
      type="button"
      className={classes.option}
      title={words.swap(place + 1)}
      onClick={() => onSwap(place)}
    >
      {inner}
      <IconRefresh className={classes.mark} size={16} aria-hidden />
    </button>
  );
}

function Parts({ content }: Pick<QuestionViewProps, "content">) {
  const words = useMessages(questionMessages);
  const parts = [
    [words.explanation, content.explanation],
    [words.hint, content.hint],
    [words.notes, content.notes],
  ] as const;
  return parts.map(
    ([title, text]) =>
      text !== undefined && (
        <div key={title} className={classes.part}>
          <h3>{title}</h3>
          <p>
            <MarkedText>{text}</MarkedText>
          </p>
        </div>
      ),
  );
}
