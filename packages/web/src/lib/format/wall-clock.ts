/** Wall-clock text (`2024-05-12T10:00:00`) and dates (`2024-05-12`) carry no zone: they are read as they stand. */
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/;

/** The instant that shows the same digits in UTC, so that no zone of the browser can shift them. */
export function wallClock(text: string): Date {
  const parts = SHAPE.exec(text);
  if (parts === null) return new Date(Number.NaN);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = new Date(0);
  // setUTCFullYear rather than Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date;
}

export function dateText(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Today on this device's calendar. */
export function today(now = new Date()): string {
  return dateText(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
}

export function addDays(date: string, days: number): string {
  const moved = wallClock(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return dateText(moved);
}

/** The Monday of the week a date is in. */
export function startOfWeek(date: string): string {
  return addDays(date, -weekdayOf(date));
}

export function countDays(from: string, to: string): number {
  return Math.round((wallClock(to).getTime() - wallClock(from).getTime()) / 86_400_000) + 1;
}

/** Minutes between two wall-clock texts, ignoring changes of clock. */
export function minutesBetween(start: string, end: string): number {
  return Math.round((wallClock(end).getTime() - wallClock(start).getTime()) / 60_000);
}

/** Monday is 0. */
export function weekdayOf(date: string): number {
  return (wallClock(date).getUTCDay() + 6) % 7;
}

/** The month a date is in, `2024-05`, moved by some months. */
export function addMonths(month: string, months: number): string {
  const moved = wallClock(`${month.slice(0, 7)}-01`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return dateText(moved).slice(0, 7);
}

/** The days of a month as a calendar shows them: weeks from Monday, filled up with the days around. */
export function monthWeeks(month: string): readonly (readonly string[])[] {
  const first = startOfWeek(`${month}-01`);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const weeks = Math.ceil(countDays(first, last) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(first, week * 7 + day)),
  );
}
