import type { QuizEvaluation } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { quizEvaluationMessages } from "../messages.ts";
import classes from "./evaluation.module.css";

const WIDTH = 600;
const HEIGHT = 100;

/** The share that was good at first try, a line for each language; the table beside it says the same in figures. */
export function HistoryChart({ evaluations }: { readonly evaluations: readonly QuizEvaluation[] }) {
  const words = useMessages(quizEvaluationMessages);
  const oldestFirst = evaluations.toReversed();
  const languages = [...new Set(oldestFirst.flatMap((one) => one.languages.map(({ language }) => language)))];
  const lines = languages.map((language) => ({ language, points: pointsOf(oldestFirst, language) }));
  return (
    <>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.chart}
      >
        {[0, 0.5, 1].map((share) => (
          <line
            key={share}
            className={classes.grid}
            x1={0}
            x2={WIDTH}
            y1={HEIGHT * share}
            y2={HEIGHT * share}
          />
        ))}
        {lines.map(({ language, points }) => (
          <polyline key={language} className={classes.line} data-language={language} points={points} />
        ))}
      </svg>
      <ul className={classes.legend}>
        {languages.map((language) => (
          <li key={language} data-language={language}>
            {words.languages[language] ?? language}
          </li>
        ))}
      </ul>
    </>
  );
}

function pointsOf(evaluations: readonly QuizEvaluation[], language: string): string {
  const step = WIDTH / Math.max(1, evaluations.length - 1);
  return evaluations
    .flatMap(({ languages }, at) => {
      const figures = languages.find((one) => one.language === language);
      return figures === undefined ? [] : `${at * step},${HEIGHT * (1 - figures.first_try)}`;
    })
    .join(" ");
}
