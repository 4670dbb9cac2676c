import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { barsOf, type DayRow, rowsOfDay } from "../day-rows.ts";
import { type Hours, hoursOf, type Placed, segmentsOf } from "../entries.ts";
import { calendarMessages } from "../messages.ts";
import type { Calendar } from "../use-calendar.ts";
import classes from "./day-board.module.css";
import { ShiftLink, Signs, tinted, useShiftWords } from "./shift-link.tsx";
import { useRowName } from "./use-row-name.ts";

interface BarProps {
  readonly placed: Placed;
  readonly calendar: Calendar;
  readonly hours: Hours;
}

function Bar({ placed, calendar, hours }: BarProps) {
  const words = useMessages(calendarMessages);
  const { entry, from, to, lane, isContinued, goesOn } = placed;
  const { when, rest, faults } = useShiftWords(calendar)(entry);
  const { id: shiftId, title } = entry.shift;
  const edges = [isContinued ? words.continued : "", goesOn ? words.goesOn : ""].filter((one) => one !== "");
  const length = (hours.last - hours.first) * 60;
  const style: CSSProperties = {
    ...tinted(calendar.colorOf(entry)),
    left: `${((from - hours.first * 60) / length) * 100}%`,
    width: `calc(${((to - from) / length) * 100}% - 2px)`,
    top: `calc(${lane} * var(--lane) + 3px)`,
  };
  return (
    <li className={classes.bar} style={style}>
      <Link
        to="/shifts/$shiftId"
        params={{ shiftId }}
        className={classes.link}
        data-continued={isContinued || undefined}
        data-on={goesOn || undefined}
        title={[when, title, ...rest, ...faults].join(" · ")}
      >
        <span className={classes.when}>
          {when} <Signs entry={entry} />
        </span>
        <span className={classes.title}>{title}</span>
        <span className="sf-hidden">{[...rest, ...edges, ...faults].join(", ")}</span>
      </Link>
    </li>
  );
}

interface RowProps {
  readonly row: DayRow;
  readonly name: string;
  readonly calendar: Calendar;
  readonly hours: Hours;
}

function Row({ row, name, calendar, hours }: RowProps) {
  const { date } = calendar.place;
  const bars = barsOf(row, date);
  const floating = row.entries.filter(({ shift }) => shift.start === undefined);
  const lanes = Math.max(1, ...bars.map(({ lanes: many }) => many));
  return (
    <tr>
      <th scope="row" className={classes.name}>
        {name}
      </th>
      <td className={classes.cell} style={{ "--lanes": lanes } as CSSProperties}>
        {floating.length > 0 && (
          <ul className={classes.floating}>
            {floating.map((entry) => (
              <li key={entry.shift.id}>
                <ShiftLink entry={entry} calendar={calendar} tabIndex={0} />
              </li>
            ))}
          </ul>
        )}
        {bars.length > 0 && (
          <ul className={classes.track}>
            {bars.map((placed) => (
              <Bar key={placed.entry.shift.id} placed={placed} calendar={calendar} hours={hours} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** A day as lines of venues or people, from its first hour to its last. */
export function DayBoard({ calendar }: { readonly calendar: Calendar }) {
  const words = useMessages(calendarMessages);
  const format = useFormat();
  const { place, byDay, entries, isLoading } = calendar;
  const { date, by } = place;
  const segments = segmentsOf(entries, date);
  const hours = hoursOf(segments);
  const floating = (byDay.get(date) ?? []).filter(({ shift }) => shift.start === undefined);
  const shown = [...floating, ...segments.map(({ entry }) => entry)];
  const nameOf = useRowName(by);
  const rows = rowsOfDay(shown, by)
    .map((row) => ({ row, name: nameOf(row) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const marks = Array.from({ length: hours.last - hours.first }, (_, at) => hours.first + at);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={classes.scroll} aria-label={words.by[by]} tabIndex={0}>
      <table
        className={classes.table}
        aria-busy={isLoading}
        style={{ "--hours": marks.length } as CSSProperties}
      >
        <caption className="sf-hidden">{format.longDay(date)}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.name}>
              {by === "venue" ? words.venue : words.person}
            </th>
            <th scope="col">
              <span className="sf-hidden">{words.hours}</span>
              <span className={classes.hours} aria-hidden="true">
                {marks.map((hour) => (
                  <span key={hour}>{`${String(hour).padStart(2, "0")}:00`}</span>
                ))}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, name }) => (
            <Row key={row.id ?? ""} row={row} name={name} calendar={calendar} hours={hours} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
