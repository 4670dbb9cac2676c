import { dateText, wallClock } from "./wall-clock.ts";

/** Reads a time as people type it: `9`, `9h`, `9h30`, `9:30`, `0930`, `9.30`. */
export function parseTime(typed: string): string | undefined {
  const match = /^\s*(\d{1,2})\s*(?:[:hH.]\s*(\d{2})?|(\d{2}))?\s*$/.exec(typed);
  if (match === null) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? match[3] ?? 0);
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

function realDate(year: number, month: number, day: number): string | undefined {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const date = wallClock(text);
  return !Number.isNaN(date.getTime()) && dateText(date) === text ? text : undefined;
}

/** Reads a date day first, as both our languages write it: `24/5`, `24/05/26`, `24.5.2026`, or `2026-05-24`. */
export function parseDate(typed: string, today: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(typed);
  if (iso !== null) return realDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^\s*(\d{1,2})[\s/.-]+(\d{1,2})(?:[\s/.-]+(\d{4}|\d{2}))?\s*$/.exec(typed);
  if (match === null) return undefined;
  const year = match[3] === undefined ? Number(today.slice(0, 4)) : Number(match[3]);
  return realDate(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
}

/** Reads an amount as people type it, with a comma or a point: `35`, `35,5`, `1 200.00 €`. The answer is in cents. */
export function parseMoney(typed: string): number | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(typed.replace(/[\s€]/g, ""));
  if (match === null) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** An amount in cents as it stands in a field. */
export function moneyText(cents: number, decimalMark: string): string {
  const rest = cents % 100;
  const whole = String(Math.trunc(cents / 100));
  return rest === 0 ? whole : `${whole}${decimalMark}${String(rest).padStart(2, "0")}`;
}

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Reads a place as maps give it: `48.8566, 2.3522`. Several commas mean decimal commas. */
export function parsePlace(typed: string): Place | undefined {
  const match = /^\s*(-?\d{1,2}(?:[.,]\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:[.,]\d+)?)\s*$/.exec(typed);
  if (match === null) return undefined;
  const [latitude = 91, longitude = 181] = match.slice(1).map((part) => Number(part.replace(",", ".")));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}
