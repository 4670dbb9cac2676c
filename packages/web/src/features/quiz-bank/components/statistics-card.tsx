import { IconCheck } from "@tabler/icons-react";
import type { Question, QuestionStatistics } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { Findings } from "../../../ui/questions/findings.tsx";
import shared from "../../../ui/questions/questions.module.css";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useQuestionStatistics } from "../api/question-statistics.ts";
import { quizBankMessages } from "../messages.ts";
import classes from "./quiz-bank.module.css";
import { hasGroups, isOfTheseWords, separationOf } from "./read-statistics.ts";

/** What learners' answers say of a question, and how little few of them say. */
export function StatisticsCard({ question }: { readonly question: Question }) {
  const words = useMessages(quizBankMessages);
  const { data, isError, error, refetch } = useQuestionStatistics(question.id);
  return (
    <Card title={words.answersTitle} padded>
      {isError ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonRows rows={2} />
      ) : (
        <Figures statistics={data} question={question} />
      )}
    </Card>
  );
}

interface FiguresProps {
  readonly statistics: QuestionStatistics;
  readonly question: Question;
}

function Figures({ statistics, question }: FiguresProps) {
  const words = useMessages(quizBankMessages);
  const { sentence, n, certainty, findings } = statistics;
  if (n === 0) return <p className={shared.soft}>{sentence}</p>;
  return (
    <>
      <p className={shared.soft}>{sentence}</p>
      {!isOfTheseWords(statistics, question.content) && (
        <p className={classes.earlierWords}>{words.earlierWords}</p>
      )}
      {certainty !== "none" && <Sentences statistics={statistics} />}
      <Options statistics={statistics} language={question.content.language} />
      {findings.length > 0 && (
        <div className={shared.part}>
          <Findings findings={findings.map(withoutPlace)} />
        </div>
      )}
    </>
  );
}

function withoutPlace({ rule, severity, message }: QuestionStatistics["findings"][number]) {
  return { rule, severity, message, places: [] };
}

/** How hard it is, whether it tells people apart, and how long it takes: each as a sentence. */
function Sentences({ statistics }: { readonly statistics: QuestionStatistics }) {
  const words = useMessages(quizBankMessages);
  const format = useFormat();
  const {
    difficulty,
    difficulty_from: from,
    difficulty_to: to,
    discrimination,
    median_ms,
    kind,
  } = statistics;
  const separation = separationOf(statistics);
  const figure =
    separation === "early" || discrimination === undefined
      ? ""
      : ` (${format.number(Math.round(discrimination * 100) / 100)})`;
  return (
    <ul className={classes.sayings}>
      {difficulty !== undefined && (
        <li>
          {kind === "several"
            ? words.getPoints(format.percent(difficulty))
            : words.getRight(format.percent(difficulty))}
          {from !== undefined && to !== undefined && (
            <span className={shared.soft}>
              {" "}
              {words.getRightRange(format.percent(from), format.percent(to))}
            </span>
          )}
        </li>
      )}
      <li>
        {words.separations[separation]}
        <span className={shared.soft}>{figure}</span>
      </li>
      {median_ms !== undefined && <li>{words.takes(format.number(Math.round(median_ms / 1000)))}</li>}
    </ul>
  );
}

/** Who takes which answer: a bar each, with the figures beside it. */
function Options({ statistics, language }: Pick<FiguresProps, "statistics"> & { readonly language: string }) {
  const words = useMessages(quizBankMessages);
  const { options, n, group_size: size } = statistics;
  if (options.length === 0) return null;
  return (
    <ul className={classes.takers} aria-label={words.options}>
      {options.map(({ text, is_right, count, best, weakest }) => (
        <li key={text} data-right={is_right || undefined}>
          <span lang={language}>
            {text}
            {is_right && (
              <>
                {" "}
                <IconCheck size={15} aria-hidden />
                <span className="sf-hidden">{words.right}</span>
              </>
            )}
          </span>
          <span className={`${shared.soft} sf-figures`}>
            {words.chosenBy(count, n)}
            {hasGroups(statistics) && ` · ${words.groups(best, weakest, size)}`}
          </span>
          <span className={classes.track} aria-hidden>
            <span style={{ width: `${n === 0 ? 0 : (count / n) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
