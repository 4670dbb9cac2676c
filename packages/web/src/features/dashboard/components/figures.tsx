import type { ReactNode } from "react";
import type { PlanDashboard } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { dashboardMessages } from "../messages.ts";
import classes from "./figures.module.css";

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly tone?: "lamp" | "brick" | "sage" | undefined;
  readonly children?: ReactNode;
}

function Figure({ name, value, tone, children }: FigureProps) {
  return (
    <div className={classes.figure} data-tone={tone}>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        {children !== undefined && <span>{children}</span>}
      </dd>
    </div>
  );
}

/** The few numbers one looks at first. */
export function FigureRow({ board }: { readonly board: PlanDashboard }) {
  const words = useMessages(dashboardMessages);
  const format = useFormat();
  const { seats, filled, minutes, done_minutes, cost, without_rate } = board.total;
  const countOf = (severity: "forbid" | "warn") =>
    board.conflicts.filter((one) => one.severity === severity).reduce((sum, { count }) => sum + count, 0);
  const [forbidden, warned] = [countOf("forbid"), countOf("warn")];
  const conflictTone = forbidden > 0 ? "brick" : warned > 0 ? "lamp" : "sage";
  return (
    <dl className={classes.row}>
      <Figure name={words.filled} value={format.percent(seats === 0 ? 1 : filled / seats)}>
        {words.filledOf(format.number(filled), format.number(seats))}
      </Figure>
      <Figure
        name={words.open}
        value={format.number(seats - filled)}
        tone={seats > filled ? "lamp" : "sage"}
      />
      <Figure name={words.conflicts} value={format.number(forbidden + warned)} tone={conflictTone}>
        {`${words.bySeverity.forbid(forbidden)}, ${words.bySeverity.warn(warned)}`}
      </Figure>
      <Figure name={words.hours} value={lengthText(minutes)} />
      <Figure name={words.done} value={lengthText(done_minutes)} />
      <Figure name={words.cost} value={format.money(cost)}>
        {without_rate > 0 ? words.withoutRate(without_rate) : undefined}
      </Figure>
    </dl>
  );
}
