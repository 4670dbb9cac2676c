import type { PlanScore } from "../../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../../ui/page.tsx";
import { draftMessages } from "../messages.ts";
import classes from "./draft.module.css";

/** What speaks against a plan, line by line; the bar repeats what the figure says. */
export function ScoreCard({ score }: { readonly score: PlanScore }) {
  const words = useMessages(draftMessages);
  const format = useFormat();
  const most = Math.max(1, ...score.lines.map(({ points }) => points));
  const rounded = (value: number) => format.number(Math.round(value * 10) / 10);
  return (
    <Card title={words.scoreTitle} lead={words.scoreLead} aside={words.points(rounded(score.points))}>
      {score.points === 0 ? (
        <p className={classes.none}>{words.perfect}</p>
      ) : (
        <ul className={classes.score}>
          {score.lines.map(({ code, name, weight, points }) => (
            <li key={code}>
              <span>
                {name} <small>{words.weight(format.number(weight))}</small>
              </span>
              <span className={classes.track} aria-hidden="true">
                <span className={classes.bar} style={{ width: `${(100 * points) / most}%` }} />
              </span>
              <span className="sf-figures">{rounded(points)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
