import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import type { QuizFormatProblem } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { exchangeMessages } from "../messages.ts";
import classes from "./exchange.module.css";
import { rangesOf } from "./ranges.ts";

const STEP = 20;

interface RemarksProps {
  readonly title: (count: number) => string;
  readonly problems: readonly QuizFormatProblem[];
  /** Of a file that is read, its lines; of one that is written, its questions. */
  readonly by: "line" | "question";
}

interface Remark {
  readonly place: string;
  readonly message: string;
}

/** What does not come along, and where; what is said of many questions is said once. */
export function Remarks({ title, problems, by }: RemarksProps) {
  const words = useMessages(exchangeMessages);
  const [shown, setShown] = useState(STEP);
  if (problems.length === 0) return null;
  const remarks: readonly Remark[] =
    by === "question"
      ? byMessage(problems, words)
      : problems.map((problem) => ({ place: lineOf(problem, words), message: problem.message }));
  const hidden = remarks.length - shown;
  return (
    <Alert
      color="lamp"
      title={title(remarks.length)}
      icon={<IconAlertTriangle size={18} aria-hidden />}
      className={classes.remarks}
    >
      <ul>
        {remarks.slice(0, shown).map(({ place, message }) => (
          <li key={`${place} ${message}`}>{[place, message].filter((part) => part !== "").join(" — ")}</li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + STEP)}>
          {words.more(Math.min(STEP, hidden))}
        </Button>
      )}
    </Alert>
  );
}

type Words = (typeof exchangeMessages)["en"];

function lineOf({ line, item, file }: QuizFormatProblem, words: Words): string {
  const where = line === undefined ? undefined : words.line(line);
  return [file, where, item].filter(Boolean).join(" · ");
}

function byMessage(problems: readonly QuizFormatProblem[], words: Words): readonly Remark[] {
  const groups = Map.groupBy(problems, ({ message }) => message);
  return [...groups].map(([message, those]) => ({
    place: words.questions(rangesOf(those.map(({ question }) => (question ?? 0) + 1))),
    message,
  }));
}
