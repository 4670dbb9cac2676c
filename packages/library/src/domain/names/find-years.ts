import type { Mark } from "./mark.ts";
import type { Token } from "./tokens.ts";

const YEAR = /^((?:18[89]|19\d|20\d)\d)(?:г|年)?$/;
const FIRST = 1888;
const LAST = 2035;

/** Whatever could be a year; which of them is one, the place in the name decides. */
export function findYears(tokens: readonly Token[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { plain, start, end, bracket, hasFigure } of tokens) {
    if (!hasFigure || plain.length < 4 || plain.length > 5) continue;
    const value = Number(YEAR.exec(plain)?.[1]);
    if (!(value >= FIRST && value <= LAST)) continue;
    marks.push({ start, end, strength: "faint", says: { kind: "year", value, inBrackets: bracket > 0 } });
  }
  return marks;
}
