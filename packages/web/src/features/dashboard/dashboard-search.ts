import type { Production } from "../../lib/api/types.ts";
import { addDays, addMonths, countDays, startOfWeek, wallClock } from "../../lib/format/wall-clock.ts";

export const spans = ["week", "month", "production", "dates"] as const;
export type Span = (typeof spans)[number];

/** What stands in the address of the dashboard, whatever somebody wrote there. */
export interface DashboardSearch {
  readonly span?: string;
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly production?: string;
  readonly by?: string;
}

export interface Shown {
  readonly span: Span;
  readonly from: string;
  readonly to: string;
  /** The whole production is longer than what is looked at in one go. */
  readonly isCut: boolean;
}

/** What the server looks at in one go. */
const MOST_DAYS = 100;

function readDay(text: string | undefined, otherwise: string): string {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return otherwise;
  return Number.isNaN(wallClock(text).getTime()) || addDays(text, 0) !== text ? otherwise : text;
}

function monthOf(date: string): Pick<Shown, "from" | "to"> {
  const from = `${date.slice(0, 7)}-01`;
  return { from, to: addDays(`${addMonths(date, 1)}-01`, -1) };
}

export function shownIn(search: DashboardSearch, today: string, production?: Production): Shown {
  const span = spans.find((one) => one === search.span) ?? "month";
  const date = readDay(search.date, today);
  switch (span) {
    case "week":
      return { span, from: startOfWeek(date), to: addDays(startOfWeek(date), 6), isCut: false };
    case "month":
      return { span, ...monthOf(date), isCut: false };
    case "dates": {
      const from = readDay(search.from, startOfWeek(today));
      return { span, from, to: readDay(search.to, addDays(from, 27)), isCut: false };
    }
    case "production": {
      if (production === undefined) return { span, ...monthOf(date), isCut: false };
      const { starts_on: from, ends_on } = production;
      const isCut = countDays(from, ends_on) > MOST_DAYS;
      return { span, from, to: isCut ? addDays(from, MOST_DAYS - 1) : ends_on, isCut };
    }
  }
}

/** The day to look at one week or month earlier or later; nothing where there is no step. */
export function dateAfter({ span, from }: Shown, by: 1 | -1): string | undefined {
  if (span === "week") return addDays(from, by * 7);
  return span === "month" ? `${addMonths(from, by)}-01` : undefined;
}

/** How full a day or a week is: 0 for nothing, 1 to 4 for quarters of what is allowed, 5 for more than that. */
export function heatOf(minutes: number, limit: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (minutes <= 0) return 0;
  if (limit <= 0) return 1;
  const share = minutes / limit;
  if (share > 1) return 5;
  if (share > 0.75) return 4;
  if (share > 0.5) return 3;
  return share > 0.25 ? 2 : 1;
}
