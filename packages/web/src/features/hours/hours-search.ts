import type { HoursState } from "../../lib/api/types.ts";
import { addDays, addMonths, countDays } from "../../lib/format/wall-clock.ts";

/** What stands in the address of the hours, whatever somebody wrote there. */
export interface HoursSearch {
  readonly from?: string;
  readonly to?: string;
  readonly production?: string;
  readonly person?: string;
  readonly state?: string;
}

export interface HoursWindow {
  readonly from: string;
  readonly to: string;
  readonly production?: string | undefined;
  readonly person?: string | undefined;
  readonly state?: HoursState | undefined;
}

export const hoursStates = ["planned", "started", "stated", "validated", "closed"] as const;
const MOST_DAYS = 366;

function isDay(text = ""): boolean {
  return /^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text;
}

/** The days somebody asked for, or the month it is. */
export function windowOf(search: HoursSearch, today: string): HoursWindow {
  const month = monthOf(today);
  const from = isDay(search.from) ? (search.from ?? month.from) : month.from;
  const end = isDay(search.to) ? (search.to ?? month.to) : monthOf(from).to;
  const isFine = end >= from && countDays(from, end) <= MOST_DAYS;
  return {
    from,
    to: isFine ? end : monthOf(from).to,
    production: search.production,
    person: search.person,
    state: hoursStates.find((state) => state === search.state),
  };
}

export function monthOf(day: string): { readonly from: string; readonly to: string } {
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: addDays(`${addMonths(from, 1)}-01`, -1) };
}

/** The month some months after the one these days begin in. */
export function steppedMonth({ from }: Pick<HoursWindow, "from">, by: 1 | -1) {
  return monthOf(`${addMonths(from, by)}-01`);
}
