import { ActionIcon } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { addMonths, monthWeeks, today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { WeekdayHead } from "../../../ui/weekday-head.tsx";
import { availabilityMessages } from "../availability-messages.ts";
import { isWholeDay, type KindSpan, partsOfDay } from "../month-days.ts";
import { availabilityKinds } from "../rule-draft.ts";
import classes from "./month-calendar.module.css";

interface MonthCalendarProps {
  /** `2026-11` */
  readonly month: string;
  readonly onMonth: (month: string) => void;
  readonly spans: readonly KindSpan[];
  readonly isLoading: boolean;
  readonly freeByDefault: boolean;
}

function MonthHead({ month, onMonth }: Pick<MonthCalendarProps, "month" | "onMonth">) {
  const words = useMessages(availabilityMessages);
  const format = useFormat();
  return (
    <div className={classes.head}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={words.previousMonth}
        onClick={() => onMonth(addMonths(month, -1))}
      >
        <IconChevronLeft size={19} />
      </ActionIcon>
      <h3 className={classes.month} aria-live="polite">
        {format.monthYear(`${month}-01`)}
      </h3>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={words.nextMonth}
        onClick={() => onMonth(addMonths(month, 1))}
      >
        <IconChevronRight size={19} />
      </ActionIcon>
    </div>
  );
}

interface DayProps extends Pick<MonthCalendarProps, "spans" | "month"> {
  readonly day: string;
}

function Day({ day, spans, month }: DayProps) {
  const words = useMessages(availabilityMessages);
  const format = useFormat();
  const isOutside = !day.startsWith(month);
  const parts = partsOfDay(spans, day);
  const said = parts.map((part) => {
    const when = isWholeDay(part) ? words.allDay : format.timeRange(part.start, part.end);
    return `${words.kinds[part.kind]} ${when}`;
  });
  return (
    <td
      className={classes.day}
      data-outside={isOutside || undefined}
      data-today={day === today() || undefined}
      title={said.length === 0 ? undefined : `${format.day(day)} · ${said.join(" · ")}`}
    >
      <time dateTime={day}>{format.dayNumber(day)}</time>
      <span className={classes.track} aria-hidden="true">
        {parts.map((part) => (
          <span
            key={`${part.kind}/${part.start}`}
            className={classes.part}
            data-kind={part.kind}
            style={{ left: `${part.left}%`, width: `${part.width}%` }}
          />
        ))}
      </span>
      <span className="sf-hidden">{said.join(", ")}</span>
    </td>
  );
}

function Legend({ freeByDefault }: Pick<MonthCalendarProps, "freeByDefault">) {
  const words = useMessages(availabilityMessages);
  return (
    <p className={classes.legend}>
      {availabilityKinds.map((kind) => (
        <span key={kind}>
          <span className={classes.sample} data-kind={kind} aria-hidden="true" />
          {words.kinds[kind]}
        </span>
      ))}
      <span>
        <span className={classes.sample} data-free={freeByDefault || undefined} aria-hidden="true" />
        {freeByDefault ? words.nothingSaidFree : words.nothingSaid}
      </span>
    </p>
  );
}

/** What all that was said amounts to, day by day; each bar is a day from midnight to midnight. */
export function MonthCalendar({ month, onMonth, spans, isLoading, freeByDefault }: MonthCalendarProps) {
  const format = useFormat();
  const weeks = monthWeeks(month);
  return (
    <div className={classes.calendar}>
      <MonthHead month={month} onMonth={onMonth} />
      <table className={classes.table} aria-busy={isLoading} data-free={freeByDefault || undefined}>
        <caption className="sf-hidden">{format.monthYear(`${month}-01`)}</caption>
        <WeekdayHead week={weeks[0] ?? []} />
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Day key={day} day={day} spans={spans} month={month} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend freeByDefault={freeByDefault} />
    </div>
  );
}
