import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { AvailabilitySpans } from "../../../lib/api/types.ts";
import { addDays, monthWeeks } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { WeekdayHead } from "../../../ui/weekday-head.tsx";
import { mineMessages } from "../messages.ts";
import type { Paint } from "../paint.ts";
import { partsOf } from "../parts-of-day.ts";
import classes from "./paint-month.module.css";

interface PaintMonthProps {
  readonly month: string;
  readonly today: string;
  readonly spans: AvailabilitySpans | undefined;
  /** Shown on days while a finger is on them; nothing where days are only chosen. */
  readonly brush: Paint | undefined;
  readonly onPaint: ((days: readonly string[]) => void) | undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month of days: a finger paints along, the keyboard goes from day to day. */
export function PaintMonth({ month, today, spans, brush, onPaint }: PaintMonthProps) {
  const format = useFormat();
  const { grid, active, setActive, focusOn } = useActiveDay(month, today);
  const { painted, handlers, add } = usePainting(onPaint, brush);
  const weeks = monthWeeks(month);
  const onKeyDown = (event: KeyboardEvent) => {
    const day = event.target instanceof HTMLElement ? event.target.dataset.day : undefined;
    if (day === undefined) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      focusOn(addDays(day, step));
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      add(day);
    }
  };
  return (
    <table
      ref={grid}
      className={classes.grid}
      data-free={spans?.free_by_default || undefined}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are operated is a grid
      role="grid"
      aria-label={format.monthYear(`${month}-01`)}
      onKeyDown={onKeyDown}
      {...handlers}
    >
      <WeekdayHead week={weeks[0] ?? []} />
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day
                key={day}
                day={day}
                isOutside={!day.startsWith(month)}
                isToday={day === today}
                isActive={day === active}
                spans={spans}
                painted={painted.includes(day) ? brush : undefined}
                onFocus={() => setActive(day)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The one day the keyboard is on; it stays within the month. */
function useActiveDay(month: string, today: string) {
  const grid = useRef<HTMLTableElement>(null);
  const [chosen, setActive] = useState(today);
  const active = chosen.startsWith(month) ? chosen : `${month}-01`;
  const focusOn = (day: string) => grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  return { grid, active, setActive, focusOn };
}

/** Days a pointer goes over between down and up are painted together. */
function usePainting(onPaint: PaintMonthProps["onPaint"], brush: Paint | undefined) {
  const [painted, setPainted] = useState<readonly string[]>([]);
  const days = useRef<readonly string[] | undefined>(undefined);
  const take = (day: string | undefined) => {
    if (day === undefined || days.current === undefined || days.current.includes(day)) return;
    // Where days are chosen one by one, the first is the one.
    if (brush === undefined && days.current.length > 0) return;
    days.current = [...days.current, day];
    setPainted(days.current);
  };
  const end = (isDone: boolean) => {
    const all = days.current ?? [];
    days.current = undefined;
    setPainted([]);
    if (isDone && all.length > 0) onPaint?.(all);
  };
  if (onPaint === undefined) return { painted, handlers: {}, add: () => {} };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      days.current = [];
      take(dayAt(event));
    },
    onPointerMove: (event: PointerEvent) => take(dayAt(event)),
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
    onPointerLeave: () => end(true),
  };
  return { painted, handlers, add: (day: string) => onPaint([day]) };
}

/** A finger that moved on still belongs to the day it began on: where it is counts. */
function dayAt({ clientX, clientY }: PointerEvent): string | undefined {
  const under = document.elementFromPoint(clientX, clientY);
  return under?.closest<HTMLElement>("[data-day]")?.dataset.day;
}

interface DayProps {
  readonly day: string;
  readonly isOutside: boolean;
  readonly isToday: boolean;
  readonly isActive: boolean;
  readonly spans: AvailabilitySpans | undefined;
  readonly painted: Paint | undefined;
  readonly onFocus: () => void;
}

function Day({ day, isOutside, isToday, isActive, spans, painted, onFocus }: DayProps) {
  const words = useMessages(mineMessages);
  const format = useFormat();
  const parts = partsOf(spans?.spans ?? [], day);
  const said = parts.map(({ kind, start, end, isWhole }) =>
    isWhole ? words.kinds[kind] : `${words.kinds[kind]} ${format.timeRange(start, end)}`,
  );
  return (
    <td
      className={classes.day}
      data-day={isOutside ? undefined : day}
      data-outside={isOutside || undefined}
      data-today={isToday || undefined}
      tabIndex={isActive && !isOutside ? 0 : -1}
      aria-label={`${format.longDay(day)}, ${said.length === 0 ? words.nothingSaid : said.join(", ")}`}
      onFocus={onFocus}
    >
      <span className={classes.number}>{format.dayNumber(day)}</span>
      <span className={classes.track} data-kind={painted} aria-hidden="true">
        {painted === undefined &&
          parts.map(({ kind, start, left, width }) => (
            <span
              key={`${kind}/${start}`}
              className={classes.part}
              data-kind={kind}
              style={{ left: `${left}%`, width: `${width}%` }}
            />
          ))}
      </span>
    </td>
  );
}
