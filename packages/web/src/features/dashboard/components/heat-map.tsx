import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { PlanDashboard } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { heatOf } from "../dashboard-search.ts";
import { dashboardMessages } from "../messages.ts";
import classes from "./heat-map.module.css";

const FIRST_ROWS = 40;
const heats = [1, 2, 3, 4, 5] as const;

interface HeatMapProps {
  readonly board: PlanDashboard;
  readonly by: "day" | "week";
}

function useColumns({ board, by }: HeatMapProps) {
  const format = useFormat();
  const words = useMessages(dashboardMessages);
  if (by === "day") {
    return {
      limit: board.limits.day_minutes,
      columns: board.days.map((day) => ({
        key: day,
        name: format.longDay(day),
        small: format.weekday(day).slice(0, 2),
        short: format.dayNumber(day),
      })),
    };
  }
  return {
    limit: board.limits.week_minutes,
    columns: board.weeks.map((week) => ({
      key: week,
      name: words.weekOf(format.fullDate(week)),
      small: format.month(week),
      short: format.dayNumber(week),
    })),
  };
}

function Cell({ minutes, limit }: { readonly minutes: number; readonly limit: number }) {
  const words = useMessages(dashboardMessages);
  const format = useFormat();
  const heat = heatOf(minutes, limit);
  if (heat === 0) {
    return (
      <td className={classes.cell}>
        <span className="sf-hidden">{words.none}</span>
      </td>
    );
  }
  const isOver = heat === 5;
  return (
    <td className={classes.cell} data-heat={heat} title={lengthText(minutes)}>
      <span aria-hidden="true">{format.number(Math.round(minutes / 6) / 10)}</span>
      <span className="sf-hidden">
        {lengthText(minutes)}
        {isOver ? `, ${words.over}` : ""}
      </span>
    </td>
  );
}

function Legend() {
  const words = useMessages(dashboardMessages);
  return (
    <ul className={classes.legend} aria-label={words.legend}>
      {heats.map((heat) => (
        <li key={heat}>
          <span className={classes.sample} data-heat={heat} aria-hidden="true" />
          {words.heat[heat]}
        </li>
      ))}
    </ul>
  );
}

/** Who works how much and when: a table whose cells are tinted by how near they come to what is allowed. */
export function HeatMap({ board, by }: HeatMapProps) {
  const words = useMessages(dashboardMessages);
  const { columns, limit } = useColumns({ board, by });
  const [isWhole, setWhole] = useState(false);
  const rows = isWhole ? board.load : board.load.slice(0, FIRST_ROWS);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.scroll} aria-label={words.tableOf(words.load)} tabIndex={0}>
        <table className={classes.map}>
          <caption className="sf-hidden">{words.load}</caption>
          <thead>
            <tr>
              <th scope="col" className={classes.person}>
                {words.person}
              </th>
              {columns.map(({ key, name, small, short }) => (
                <th key={key} scope="col">
                  <span aria-hidden="true" title={name}>
                    <small>{small}</small>
                    {short}
                  </span>
                  <span className="sf-hidden">{name}</span>
                </th>
              ))}
              <th scope="col">{words.sum}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ person_id, name, minutes, by_day, by_week }) => {
              const values = by === "day" ? by_day : by_week;
              return (
                <tr key={person_id}>
                  <th scope="row" className={classes.person}>
                    <Link to="/people/$personId" params={{ personId: person_id }}>
                      {name}
                    </Link>
                  </th>
                  {columns.map(({ key }, at) => (
                    <Cell key={key} minutes={values[at] ?? 0} limit={limit} />
                  ))}
                  <td className={classes.sum}>{lengthText(minutes)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <div className={classes.foot}>
        <Legend />
        {rows.length < board.load.length && (
          <Button variant="default" size="compact-sm" onClick={() => setWhole(true)}>
            {words.showAll(board.load.length)}
          </Button>
        )}
      </div>
    </>
  );
}
