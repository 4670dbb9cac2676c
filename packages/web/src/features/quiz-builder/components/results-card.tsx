import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { QuestionStatistics, QuizResult, QuizStatistics } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { CsvLink } from "../../../ui/csv-link.tsx";
import { MarkedText } from "../../../ui/marked-text.tsx";
import { Card } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { useResults, useStatistics } from "../api/quizzes.ts";
import { quizBuilderMessages } from "../messages.ts";
import { ResultDialog } from "./result-dialog.tsx";
import classes from "./results.module.css";

/** How learners did, and what it says of the questions. */
export function ResultsCard({ quizId }: { readonly quizId: string }) {
  const words = useMessages(quizBuilderMessages);
  const format = useFormat();
  const results = useResults(quizId);
  const statistics = useStatistics(quizId).data;
  const [open, setOpen] = useState<QuizResult>();
  const href = `/api/v1/quiz/quizzes/${encodeURIComponent(quizId)}/results.csv`;
  return (
    <>
      <Card title={words.results} aside={<CsvLink href={href} table={words.results} />}>
        {statistics !== undefined && statistics.finished > 0 && <Spread statistics={statistics} />}
        <QueryList query={results} empty={<p className={classes.note}>{words.noResults}</p>}>
          {(items) => (
            <Rows label={words.results}>
              {items.map((result) => {
                const { attempt_id, learner, score, count, state, started_at } = result;
                return (
                  <Row
                    key={attempt_id}
                    title={
                      <button
                        type="button"
                        className={`${rowLinkClass} ${classes.open}`}
                        aria-label={words.answersOf(learner.name)}
                        onClick={() => setOpen(result)}
                      >
                        <bdi>{learner.name}</bdi>
                      </button>
                    }
                    sub={format.instant(started_at)}
                    end={
                      state === "over"
                        ? words.points(format.number(Math.round(score * 100) / 100), count)
                        : words.running
                    }
                  />
                );
              })}
            </Rows>
          )}
        </QueryList>
      </Card>
      {open !== undefined && (
        <ResultDialog quizId={quizId} result={open} onClose={() => setOpen(undefined)} />
      )}
      {statistics !== undefined && statistics.questions.length > 0 && (
        <Card title={words.statistics} padded>
          {statistics.questions.map((question) => (
            <QuestionFigures key={question.question_id} question={question} />
          ))}
        </Card>
      )}
    </>
  );
}

/** A bar for each tenth of the points, and the same in words for whoever cannot see them. */
function Spread({ statistics }: { readonly statistics: QuizStatistics }) {
  const words = useMessages(quizBuilderMessages);
  const { percent } = useFormat();
  const { tenths, mean = 0 } = statistics;
  const most = Math.max(1, ...tenths);
  return (
    <figure className={classes.figure}>
      <figcaption>
        {words.spread} · {words.mean(percent(mean))}
      </figcaption>
      <ul className={classes.bars}>
        {tenths.map((count, at) => {
          const to = (at + 1) * 10;
          return (
            <li key={to}>
              <span aria-hidden>{count === 0 ? "" : count}</span>
              <span className={classes.bar} style={{ height: `${(count / most) * 4}rem` }} aria-hidden />
              <span className={classes.upTo} aria-hidden>
                {words.upTo(percent(to / 100))}
              </span>
              <span className={classes.unseen}>
                {words.tenth(percent(to / 100))}: {words.attemptsCount(count)}
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

/** What answers say of one question, with how far that can be trusted. */
function QuestionFigures({ question }: { readonly question: QuestionStatistics }) {
  const words = useMessages(quizBuilderMessages);
  const format = useFormat();
  const { percent } = format;
  const { difficulty, difficulty_from: from, difficulty_to: to, discrimination, n } = question;
  return (
    <section className={classes.question} aria-label={question.stem.slice(0, 80)}>
      <h3>
        <MarkedText>{question.stem}</MarkedText>
      </h3>
      <p>
        {difficulty !== undefined && percent(difficulty)}
        {from !== undefined && to !== undefined && ` (${words.mayBe(percent(from), percent(to))})`}
        {discrimination !== undefined &&
          ` · ${words.discrimination(format.number(Math.round(discrimination * 100) / 100))}`}
      </p>
      <p className={classes.soft}>{question.sentence}</p>
      <ul className={classes.options}>
        {question.options.map((option, place) => (
          <OptionFigures
            key={option.text}
            option={option}
            of={n}
            findings={question.findings.filter((finding) => finding.option === place)}
          />
        ))}
      </ul>
      <Findings findings={question.findings.filter(({ option }) => option === undefined)} />
    </section>
  );
}

interface OptionFiguresProps {
  readonly option: QuestionStatistics["options"][number];
  readonly of: number;
  readonly findings: QuestionStatistics["findings"];
}

/** How many chose one answer, with what that says against it. */
function OptionFigures({ option: { text, is_right, count }, of, findings }: OptionFiguresProps) {
  const words = useMessages(quizBuilderMessages);
  const width = `${of === 0 ? 0 : (count / of) * 100}%`;
  return (
    <li data-right={is_right || undefined}>
      <span className={classes.optionText}>
        {is_right && <IconCheck size={17} aria-label={words.correct} />}
        <MarkedText>{text}</MarkedText>
      </span>
      <span className="sf-figures">{words.chosenBy(count, of)}</span>
      <span className={classes.track} aria-hidden>
        <span className={classes.share} style={{ width }} />
      </span>
      <Findings findings={findings} />
    </li>
  );
}

function Findings({ findings }: Pick<OptionFiguresProps, "findings">) {
  return findings.map(({ rule, option, message }) => (
    <p key={`${rule} ${option}`} className={classes.finding}>
      {message}
    </p>
  ));
}
