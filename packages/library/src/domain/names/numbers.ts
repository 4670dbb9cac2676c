import type { Mark, NumberingForm, Range } from "./mark.ts";

/** Nobody keeps more episodes in a file; a wild number must not become a long list. */
const MOST = 300;
/** But of a running number, a folder may keep all there are of twenty years. */
const MOST_RUNNING = 2_000;

export function numberingMark(start: number, end: number, form: NumberingForm, range: Range): Mark {
  return { start, end, strength: "firm", says: { kind: "numbering", form, ...range } };
}

// One more number behind: said to be one (`E03`, `x03`, `S01E03`), or joined by a sign that means a list or a range.
const MORE =
  /([ ._]{0,3}(?:(-|–|~|to|thru|a|ao|bis|au)(?=[ ._sex\d])|(&|\+|,|et|and|y|и|en))?[ ._]{0,3})(?:s(\d{1,2})(?:[ ._-]?(?=e))?)?(?:\d{1,2}(?=x\d)|(?:19|20)\d\d(?=x\d{1,2}(?!\d)))?(ep?|x(?!26[456])|episode )?[ ._]?(\d{1,5})(?![\d\p{L}])/uy;
const STUCK_MORE = /(?:ep?|x(?!26[456]))(\d{1,4})(?!\d)/y;
const MORE_SEASONS =
  /(?:[ ._]?(-|–|~)(?=s?\d)| - (?=s\d|\d\d[ .](?:complete|integrale))|[ ._](to|thru|a|bis|au)[ ._]|[ ._]?[&+,][ ._]?| ?\/ ?(?=s\d|saison |season )|[ ._](?:et|and|y)[ ._]|[ .]?(?=s\d)|[ .](?=\d[. ](?:\d|to|a)|\d[&,]\d))(?:s|saison |season )?(\d{1,2})(?!\d|(?!s\d)\p{L})/uy;

export function tailOf(
  plain: string,
  from: number,
  first: number,
  kind: "s" | "e",
): { end: number; numbers: readonly number[] } {
  let [end, last]: [number, number] = [from, first];
  const numbers = [first];
  while (numbers.length < MOST) {
    const more =
      kind === "e" ? (stuckAt(plain, end) ?? moreAt(plain, end, last)) : moreSeasonsAt(plain, end, last);
    if (more === undefined) break;
    if (more.isRange && more.number - last <= MOST)
      for (let each = last + 1; each <= more.number; each++) numbers.push(each);
    else if (!numbers.includes(more.number)) numbers.push(more.number);
    [end, last] = [more.end, more.number];
  }
  return { end, numbers };
}

interface More {
  readonly number: number;
  readonly end: number;
  readonly isRange: boolean;
}

function stuckAt(plain: string, at: number): More | undefined {
  STUCK_MORE.lastIndex = at;
  const match = STUCK_MORE.exec(plain);
  return match === null ? undefined : { number: Number(match[1]), end: STUCK_MORE.lastIndex, isRange: false };
}

function moreSeasonsAt(plain: string, at: number, last: number): More | undefined {
  MORE_SEASONS.lastIndex = at;
  const match = MORE_SEASONS.exec(plain);
  const number = Number(match?.[3]);
  if (match === null || number <= last || number > 60) return undefined;
  const isRange = match[1] !== undefined || match[2] !== undefined || match[0].startsWith(" - ");
  return { number, end: MORE_SEASONS.lastIndex, isRange };
}

function moreAt(plain: string, at: number, last: number): More | undefined {
  MORE.lastIndex = at;
  const match = MORE.exec(plain);
  if (match === null) return undefined;
  const [, gap = "", range, list, season, prefix, digits = ""] = match;
  const number = Number(digits);
  const end = MORE.lastIndex;
  if (number <= last || (season !== undefined && prefix === undefined)) return undefined;
  if (prefix !== undefined) return { number, end, isRange: range !== undefined };
  // `8x01_02`: the next one.
  if (range === undefined && list === undefined)
    return gap === "_" && digits.length === 2 && number === last + 1
      ? { number, end, isRange: false }
      : undefined;
  if (digits.length > 3 && digits.length > String(last).length + 1) return undefined;
  if (number > last + MOST || (number >= 1_900 && number <= 2_035) || !isJoined(gap, plain, end))
    return undefined;
  return { number, end, isRange: range !== undefined };
}

/** `S01E02-03`, `01 à 05`, and `01 - 05` where nothing follows that it could belong to. */
function isJoined(gap: string, plain: string, end: number): boolean {
  if (/^[-–~&+,]$/.test(gap) || /^[ ._](?:to|thru|a|ao|bis|au|&|\+|et|and|en|y|и)[ ._]$/.test(gap))
    return true;
  if (/^, ?$|^ ?& ?$|^ ?\+ ?$/.test(gap)) return true;
  return /^ [-–~] $/.test(gap) && /^\s*(?:[[(]|\d{3,4}[pi]|- )/.test(plain.slice(end, end + 12));
}

/** All from the first to the last, if that can be meant. */
export function rangeOf(first: number, last: number): readonly number[] {
  if (last < first || last - first > MOST_RUNNING) return [first];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const OF_ALL = / ?(?:of|из|iz|sur) ?(\d{1,3})(?!\d)/uy;

/** `1-8 of 8` is the whole season; `1 of 8` is the first. */
export function wholeOf(
  plain: string,
  at: number,
  numbers: readonly number[],
): { readonly end: number; readonly numbers: readonly number[] } {
  OF_ALL.lastIndex = at;
  const all = OF_ALL.exec(plain)?.[1];
  if (all === undefined) return { end: at, numbers };
  const isAll = numbers.length > 1 && numbers[0] === 1 && numbers.at(-1) === Number(all);
  return { end: OF_ALL.lastIndex, numbers: isAll ? [] : numbers };
}
