import { ActionIcon } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type MouseEvent, memo } from "react";
import { monthWeeks, today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { WeekdayHead } from "../../../ui/weekday-head.tsx";
import type { Entry } from "../entries.ts";
import { calendarMessages } from "../messages.ts";
import type { Calendar } from "../use-calendar.ts";
import { DaySigns } from "./day-signs.tsx";
import classes from "./month-grid.module.css";
import { ShiftLink } from "./shift-link.tsx";
import { useDayKeys } from "./use-day-keys.ts";
import { usePrinting } from "./use-printing.ts";

/** As many lines as a day has room for; one more than that is said as a number. */
const MOST_LINES = 4;

export interface DayActions {
  readonly onDay: (day: string) => void;
  readonly onOpen: (day: string) => void;
  /** Nothing where the visitor may only read. */
  readonly onAdd: ((day: string, at?: string) => void) | undefined;
}

interface DayProps extends DayActions {
  readonly day: string;
  readonly entries: readonly Entry[];
  readonly calendar: Calendar;
  readonly isWhole: boolean;
}

function DayHead({ day, entries, calendar, onAdd }: DayProps) {
  const words = useMessages(calendarMessages);
  const format = useFormat();
  return (
    <div className={classes.head}>
      <time dateTime={day} className={classes.number} aria-hidden="true">
        {format.dayNumber(day)}
      </time>
      <DaySigns day={day} entries={entries} />
      {onAdd !== undefined && (
        <ActionIcon
          className={classes.add}
          variant="subtle"
          size="xs"
          tabIndex={day === calendar.place.date ? 0 : -1}
          aria-label={words.addOn(format.longDay(day))}
          onClick={() => onAdd(day)}
        >
          <IconPlus size={15} />
        </ActionIcon>
      )}
    </div>
  );
}

function Day(props: DayProps) {
  const { day, entries, calendar, isWhole, onDay, onOpen, onAdd } = props;
  const words = useMessages(calendarMessages);
  const format = useFormat();
  const { date } = calendar.place;
  const isChosen = day === date;
  const tabIndex = isChosen ? 0 : -1;
  const lines = isWhole || entries.length <= MOST_LINES ? entries.length : MOST_LINES - 1;
  const rest = entries.length - lines;
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest("a, button") !== null) return;
    if (onAdd === undefined) onDay(day);
    else onAdd(day);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of all days are heard by the grid
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid a cell can be chosen
    <td
      tabIndex={tabIndex}
      data-day={day}
      className={classes.day}
      data-outside={!day.startsWith(date.slice(0, 7)) || undefined}
      data-today={day === today() || undefined}
      aria-current={day === today() ? "date" : undefined}
      aria-selected={isChosen}
      data-adds={onAdd !== undefined || undefined}
      onClick={onClick}
    >
      <DayHead {...props} />
      {entries.length > 0 && (
        <ul className={classes.list}>
          {entries.slice(0, lines).map((entry) => (
            <li key={entry.shift.id}>
              <ShiftLink entry={entry} calendar={calendar} tabIndex={tabIndex} />
            </li>
          ))}
          {rest > 0 && (
            <li>
              <button type="button" className={classes.more} tabIndex={tabIndex} onClick={() => onOpen(day)}>
                {words.more(rest)}
                <span className="sf-hidden"> {words.moreOn(format.longDay(day))}</span>
              </button>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}

const NONE: readonly Entry[] = [];

/** A month as weeks of days, each with its shifts. */
export const MonthGrid = memo(function MonthGrid({
  calendar,
  ...actions
}: DayActions & { readonly calendar: Calendar }) {
  const format = useFormat();
  const { place, byDay, isLoading } = calendar;
  const isPrinting = usePrinting();
  const { grid, onKeyDown } = useDayKeys<HTMLTableElement>({ place, ...actions });
  const weeks = monthWeeks(place.date.slice(0, 7));
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows lead from day to day, so it is a grid
    <table ref={grid} role="grid" className={classes.table} aria-busy={isLoading} onKeyDown={onKeyDown}>
      <caption className="sf-hidden">{format.monthYear(place.date)}</caption>
      <WeekdayHead week={weeks[0] ?? []} />
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day
                key={day}
                day={day}
                entries={byDay.get(day) ?? NONE}
                calendar={calendar}
                isWhole={isPrinting}
                {...actions}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
