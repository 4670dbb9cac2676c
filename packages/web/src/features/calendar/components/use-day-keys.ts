import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { type CalendarPlace, dayAfterKey } from "../calendar-search.ts";

interface DayKeys {
  readonly place: CalendarPlace;
  readonly onDay: (day: string) => void;
  readonly onOpen: (day: string) => void;
}

/** One day of a grid has the tab stop; arrows lead from day to day, Enter opens the one they led to. */
export function useDayKeys<T extends HTMLElement>({ place, onDay, onOpen }: DayKeys) {
  const grid = useRef<T>(null);
  const hasMoved = useRef(false);
  const { date, view } = place;
  useLayoutEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${date}"]`)?.focus();
  }, [date]);
  const onKeyDown = (event: KeyboardEvent<T>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isDay = event.target instanceof HTMLElement && event.target.dataset.day !== undefined;
    if (event.key === "Enter" && isDay) {
      event.preventDefault();
      onOpen(date);
      return;
    }
    const next = dayAfterKey(event.key, date, view);
    if (next === undefined) return;
    event.preventDefault();
    hasMoved.current = true;
    onDay(next);
  };
  return { grid, onKeyDown };
}
