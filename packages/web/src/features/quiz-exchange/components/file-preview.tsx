import { Button, Checkbox } from "@mantine/core";
import { IconFileOff } from "@tabler/icons-react";
import { useState } from "react";
import type { QuizImport } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { MarkedText } from "../../../ui/marked-text.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { exchangeMessages } from "../messages.ts";
import classes from "./exchange.module.css";
import { Remarks } from "./remarks.tsx";

type Found = QuizImport["questions"][number];

/** Of what a question would be to the bank, and of those that cannot be taken. */
export const TONES = {
  new: "sage",
  same: "neutral",
  changed: "dusk",
  double: "neutral",
  refused: "brick",
} as const;
const STEP = 50;

function Answers({ content }: Pick<Found, "content">) {
  const words = useMessages(exchangeMessages);
  const answers = content.answers.map(({ text, tolerance }) =>
    tolerance === undefined ? text : `${text} ± ${tolerance}`,
  );
  if (content.options.length === 0) return <div>{answers.join(" · ")}</div>;
  return (
    <ul className={classes.options}>
      {content.options.map(({ text, right }) => (
        <li key={text}>
          <MarkedText>{text}</MarkedText>
          {right && <strong>{` ✓ ${words.right}`}</strong>}
        </li>
      ))}
    </ul>
  );
}

interface FilePreviewProps {
  readonly preview: QuizImport;
  readonly chosen: ReadonlySet<number>;
  readonly onChosen: (chosen: ReadonlySet<number>) => void;
}

/** Each question of a file with what it would be to the bank, and which of them to take. */
export function FilePreview({ preview, chosen, onChosen }: FilePreviewProps) {
  const words = useMessages(exchangeMessages);
  const [shown, setShown] = useState(STEP);
  const { questions, problems } = preview;
  const hidden = questions.length - shown;
  const toggle = (index: number) => {
    const next = new Set(chosen);
    if (!next.delete(index)) next.add(index);
    onChosen(next);
  };
  return (
    <>
      <Remarks title={words.remarks} problems={problems} by="line" />
      {questions.length === 0 && (
        <EmptyState icon={<IconFileOff size={26} stroke={1.6} aria-hidden />} title={words.none}>
          {words.noneLead}
        </EmptyState>
      )}
      <Rows label={words.questionsOfFile}>
        {questions.slice(0, shown).map(({ index, state, content, line }) => (
          <Row
            key={index}
            start={
              <Checkbox
                aria-label={words.takeOne(content.stem.slice(0, 80))}
                checked={chosen.has(index)}
                disabled={state === "same"}
                onChange={() => toggle(index)}
              />
            }
            title={
              <span className={classes.stem}>
                <MarkedText>{content.stem}</MarkedText>
              </span>
            }
            sub={
              <>
                <Answers content={content} />
                {[line === undefined ? "" : words.line(line), content.topic ?? ""]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </>
            }
            end={<Tag tone={TONES[state]}>{words.states[state]}</Tag>}
          />
        ))}
      </Rows>
      {hidden > 0 && (
        <Button variant="subtle" onClick={() => setShown(shown + STEP)}>
          {words.more(Math.min(STEP, hidden))}
        </Button>
      )}
    </>
  );
}
