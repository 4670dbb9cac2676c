import { addDays, addMonths, countDays, monthWeeks, startOfWeek } from "../../lib/format/wall-clock.ts";

export const calendarViews = ["month", "week", "day"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** What stands in the address of the calendar, whatever somebody wrote there. */
export interface CalendarSearch {
  readonly view?: string;
  readonly date?: string;
  readonly by?: string;
  readonly production?: string;
  readonly venue?: string;
  readonly person?: string;
  readonly team?: string;
}

/** Days as they stand on a wall, both part of it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What the rows of a day are. */
export type DayRows = "venue" | "person";

export interface CalendarPlace {
  readonly view: CalendarView;
  /** The day that has the keyboard; what is shown lies around it. */
  readonly date: string;
  readonly by: DayRows;
}

const FIRST_YEAR = "1900";
const LAST_YEAR = "2999";

/** A day of the calendar: 30 February is none, and nobody plans in the year 0. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = text.slice(0, 4);
  return year >= FIRST_YEAR && year <= LAST_YEAR && addDays(text, 0) === text;
}

export function placeOf({ view, date = "", by }: CalendarSearch, today: string): CalendarPlace {
  return {
    view: calendarViews.find((one) => one === view) ?? "month",
    date: isDay(date) ? date : today,
    by: by === "person" ? "person" : "venue",
  };
}

/** The days a view shows; a month is filled up to whole weeks. */
export function periodOf({ view, date }: Pick<CalendarPlace, "view" | "date">): Period {
  if (view === "day") return { from: date, to: date };
  if (view === "week") return { from: startOfWeek(date), to: addDays(startOfWeek(date), 6) };
  const days = monthWeeks(date.slice(0, 7)).flat();
  return { from: days[0] ?? date, to: days.at(-1) ?? date };
}

export function daysOf({ from, to }: Period): readonly string[] {
  return Array.from({ length: countDays(from, to) }, (_, index) => addDays(from, index));
}

/** The same day some months on, or the last of a shorter month. */
export function sameDayOfMonth(date: string, months: number): string {
  const month = addMonths(date, months);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const wanted = `${month}${date.slice(7)}`;
  return wanted > last ? last : wanted;
}

/** One view earlier or later. */
export function stepped({ view, date }: Pick<CalendarPlace, "view" | "date">, by: 1 | -1): string {
  if (view === "month") return sameDayOfMonth(date, by);
  return addDays(date, view === "week" ? by * 7 : by);
}

/** Where a key leads from a day, as in any grid of days; nothing where the key is none of ours. */
export function dayAfterKey(key: string, date: string, view: CalendarView): string | undefined {
  const isMonth = view === "month";
  switch (key) {
    case "ArrowLeft":
      return addDays(date, -1);
    case "ArrowRight":
      return addDays(date, 1);
    case "ArrowUp":
      return isMonth ? addDays(date, -7) : undefined;
    case "ArrowDown":
      return isMonth ? addDays(date, 7) : undefined;
    case "Home":
      return startOfWeek(date);
    case "End":
      return addDays(startOfWeek(date), 6);
    case "PageUp":
      return stepped({ view, date }, -1);
    case "PageDown":
      return stepped({ view, date }, 1);
    default:
      return undefined;
  }
}
