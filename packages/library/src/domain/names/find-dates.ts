import { everyMatch } from "./every-match.ts";
import type { Mark } from "./mark.ts";

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([ ._/-])([0-2]?\d|3[01])\2([0-2]?\d|3[01])(?!\d|[xp])/g;
const DAY_FIRST = /(?<![\ds])([0-2]?\d|3[01])([ ._/-])([0-2]?\d|3[01])\2((?:19|20)\d\d)(?!\d)/g;
const SHORT = /(?<![\d\p{L}])(\d\d)([.-])(0[1-9]|1[0-2])\2([0-2]\d|3[01])(?![\d\p{L}])/gu;
// `140722` before what is technical; elsewhere six figures may be anything.
const SIX = /(?<![\d\p{L}])(\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[ ._](?:\d{3,4}p|hdtv|web|pdtv))/gu;
const STUCK = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/g;
const MONTHS = "jan|feb|fev|mar|apr|avr|may|mai|jun|jui|jul|aug|aou|sep|oct|nov|dec".split("|");
const MONTH_NUMBERS = [1, 2, 2, 3, 4, 4, 5, 5, 6, 6, 7, 8, 8, 9, 10, 11, 12];
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th)?[ ._-]{0,2}(${MONTHS.join("|")})\\p{L}{0,7}[ ._-]{0,2}((?:19|20)\\d\\d)(?!\\d)`,
  "gu",
);

/** Days something was shown on. */
export function findDates(plain: string): readonly Mark[] {
  if (!/\d{2,4}/.test(plain)) return [];
  const marks: Mark[] = [];
  const add = (match: RegExpExecArray, year: string, month: number, day: number) => {
    const value = dateText(Number(year), month, day);
    if (value === undefined) return;
    const [start, end] = [match.index, match.index + match[0].length];
    marks.push({ start, end, strength: "firm", says: { kind: "date", value } });
  };
  for (const match of everyMatch(plain, YEAR_FIRST)) {
    const [one, other] = [Number(match[3]), Number(match[4])];
    if (one <= 12) add(match, match[1] ?? "", one, other);
    else add(match, match[1] ?? "", other, one);
  }
  for (const match of everyMatch(plain, DAY_FIRST)) {
    const [one, other] = [Number(match[1]), Number(match[3])];
    // Day and month; where that is no date, as they write it in America.
    if (other <= 12) add(match, match[4] ?? "", other, one);
    else add(match, match[4] ?? "", one, other);
  }
  if (marks.length === 0)
    for (const match of everyMatch(plain, SHORT))
      add(match, `20${match[1]}`, Number(match[3]), Number(match[4]));
  for (const match of everyMatch(plain, SIX)) add(match, `20${match[1]}`, Number(match[2]), Number(match[3]));
  for (const match of everyMatch(plain, STUCK))
    add(match, match[1] ?? "", Number(match[2]), Number(match[3]));
  for (const match of everyMatch(plain, IN_WORDS)) {
    const month = MONTH_NUMBERS[MONTHS.indexOf(match[2] ?? "")];
    add(match, match[3] ?? "", month ?? 0, Number(match[1]));
  }
  return marks;
}

function dateText(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
