import { Link } from "@tanstack/react-router";
import type { CSSProperties, MouseEvent } from "react";
import { today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { daysOf } from "../calendar-search.ts";
import { type Hours, hoursOf, type Placed, placedSideBySide, segmentsOf } from "../entries.ts";
import { calendarMessages } from "../messages.ts";
import type { Calendar } from "../use-calendar.ts";
import { DaySigns } from "./day-signs.tsx";
import type { DayActions } from "./month-grid.tsx";
import { ShiftLink, Signs, tinted, useShiftWords } from "./shift-link.tsx";
import { useDayKeys } from "./use-day-keys.ts";
import classes from "./week-grid.module.css";

/** Where somebody pointed, to the half hour. */
const STEP_MINUTES = 30;

function clockOf(minutes: number): string {
  const hours = Math.floor(minutes / 60) % 24;
  return `${String(hours).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

interface BarProps {
  readonly placed: Placed;
  readonly calendar: Calendar;
  readonly hours: Hours;
  readonly tabIndex: number;
}

/** One shift on one day, as tall as it lasts. */
function Bar({ placed, calendar, hours, tabIndex }: BarProps) {
  const words = useMessages(calendarMessages);
  const { entry, from, to, lane, lanes, isContinued, goesOn } = placed;
  const { when, rest, faults } = useShiftWords(calendar)(entry);
  const { id: shiftId, title } = entry.shift;
  const edges = [isContinued ? words.continued : "", goesOn ? words.goesOn : ""].filter((one) => one !== "");
  const style: CSSProperties = {
    ...tinted(calendar.colorOf(entry)),
    top: `calc(${from / 60 - hours.first} * var(--hour))`,
    height: `calc(${(to - from) / 60} * var(--hour) - 2px)`,
    left: `calc(${(lane / lanes) * 100}% + 1px)`,
    width: `calc(${100 / lanes}% - 2px)`,
  };
  return (
    <li
      className={classes.bar}
      style={style}
      data-continued={isContinued || undefined}
      data-on={goesOn || undefined}
    >
      <Link
        to="/shifts/$shiftId"
        params={{ shiftId }}
        className={classes.link}
        tabIndex={tabIndex}
        title={[when, title, ...rest, ...faults].join(" · ")}
      >
        <span className={classes.when}>
          {when} <Signs entry={entry} />
        </span>
        <span className={classes.title}>{title}</span>
        <span className={classes.rest}>{rest.join(" · ")}</span>
        <span className="sf-hidden">{[...edges, ...faults].join(", ")}</span>
      </Link>
    </li>
  );
}

interface ColumnProps extends DayActions {
  readonly day: string;
  readonly calendar: Calendar;
  readonly hours: Hours;
}

function Column({ day, calendar, hours, onDay, onAdd }: ColumnProps) {
  const format = useFormat();
  const { entries, byDay, place } = calendar;
  const tabIndex = day === place.date ? 0 : -1;
  const floating = (byDay.get(day) ?? []).filter(({ shift }) => shift.start === undefined);
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest("a, button") !== null) return;
    if (onAdd === undefined) return onDay(day);
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientY - top) / height;
    const minutes = hours.first * 60 + share * (hours.last - hours.first) * 60;
    onAdd(day, clockOf(Math.max(0, Math.floor(minutes / STEP_MINUTES) * STEP_MINUTES)));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of all days are heard by the grid
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid a cell can be chosen
    <td
      tabIndex={tabIndex}
      data-day={day}
      className={classes.column}
      data-today={day === today() || undefined}
      data-adds={onAdd !== undefined || undefined}
      aria-selected={day === place.date}
      onClick={onClick}
    >
      <span className="sf-hidden">{format.longDay(day)}</span>
      {floating.length > 0 && (
        <ul className={classes.floating}>
          {floating.map((entry) => (
            <li key={entry.shift.id}>
              <ShiftLink entry={entry} calendar={calendar} tabIndex={tabIndex} />
            </li>
          ))}
        </ul>
      )}
      <ul className={classes.bars}>
        {placedSideBySide(segmentsOf(entries, day)).map((placed) => (
          <Bar
            key={placed.entry.shift.id}
            placed={placed}
            calendar={calendar}
            hours={hours}
            tabIndex={tabIndex}
          />
        ))}
      </ul>
    </td>
  );
}

function Head({ day, calendar }: { readonly day: string; readonly calendar: Calendar }) {
  const format = useFormat();
  return (
    <th scope="col" data-today={day === today() || undefined}>
      <time dateTime={day} aria-hidden="true">
        {format.day(day)}
      </time>
      <DaySigns day={day} entries={calendar.byDay.get(day) ?? []} />
    </th>
  );
}

/** A week as columns of days: what overlaps stands side by side, what runs over midnight goes on at the top of the next. */
export function WeekGrid({ calendar, ...actions }: DayActions & { readonly calendar: Calendar }) {
  const words = useMessages(calendarMessages);
  const format = useFormat();
  const { place, period, entries, isLoading } = calendar;
  const days = daysOf(period);
  const hours = hoursOf(days.flatMap((day) => segmentsOf(entries, day)));
  const marks = Array.from({ length: hours.last - hours.first }, (_, at) => hours.first + at);
  const { grid, onKeyDown } = useDayKeys<HTMLTableElement>({ place, ...actions });
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows lead from day to day, so it is a grid
      role="grid"
      className={classes.table}
      aria-busy={isLoading}
      style={{ "--hours": marks.length } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <caption className="sf-hidden">{format.period(period.from, period.to)}</caption>
      <thead>
        <tr>
          <th scope="col" className={classes.gutter}>
            <span className="sf-hidden">{words.hours}</span>
          </th>
          {days.map((day) => (
            <Head key={day} day={day} calendar={calendar} />
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className={classes.gutter}>
            <span className="sf-hidden">{`${clockOf(hours.first * 60)}–${clockOf(hours.last * 60)}`}</span>
            {marks.map((hour) => (
              <span key={hour} className={classes.hour} aria-hidden="true">
                {clockOf(hour * 60)}
              </span>
            ))}
          </th>
          {days.map((day) => (
            <Column key={day} day={day} calendar={calendar} hours={hours} {...actions} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}
