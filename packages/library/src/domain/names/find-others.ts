import { everyMatch } from "./every-match.ts";
import type { Mark } from "./mark.ts";

const IMDB = /(?<![a-z0-9])(?:imdb(?:id)?[-=: ]?)?(tt\d{7,8})(?![a-z0-9])/g;
const NUMBERED = /(?<![a-z0-9])(tmdb|tvdb)(?:id)?[-=: ]?(\d{1,9})(?!\d)/g;
const CHECKSUM = /[[(]([0-9a-f]{8})[\])]/g;
const FILE_SIZE = /(?<![a-z0-9.])\d{1,4}(?:[.,]\d{1,2})? ?(?:gb|mb|gib|mib|go|mo)(?![a-z0-9])/g;
const FRAMES = /(?<![\d.])\d{2,3}(?:[.,]\d{1,3})? ?fps(?![a-z])/g;
const SITE =
  /(?:\[|\()? ?(?:(?:https?:\/\/)?www?\d?[._ ][a-z0-9-]{2,40}[._ ][a-z]{2,7}|[a-z0-9-]{2,40}\.(?:com|net|org|to|cc|re|wf|mx|io|ru|cx|org\.ru|li|pw))(?![a-z0-9.])(?: ?[\])])?/g;
const MAY_HOLD_SITE =
  /ww|\.(?:com|net|org|to|cc|re|wf|mx|io|ru|cx|li|pw)(?![a-z0-9.])|[[(][a-z0-9-]+\.[a-z]{2,4}[\])]$/;
const PART =
  /(?<![a-z0-9])(?:part|partie|pt|teil|parte|cd|dvd|disc|disque|disk)[ ._-]?(\d{1,2}|i{1,3}|iv|vi{0,3}|one|two|three|four|five|six|un|deux|trois)(?![a-z0-9])/g;
const NUMBERS: Readonly<Record<string, number>> = {
  ...{
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    v: 5,
    vi: 6,
    vii: 7,
    viii: 8,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
  },
  ...{ un: 1, deux: 2, trois: 3 },
};

/** Names of things in catalogues. */
export function findIds(plain: string): readonly Mark[] {
  const marks: Mark[] = [];
  if (plain.includes("tt"))
    for (const match of everyMatch(plain, IMDB)) marks.push(idMark(match, "imdb", match[1] ?? ""));
  if (/t[mv]db/.test(plain))
    for (const match of everyMatch(plain, NUMBERED))
      marks.push(idMark(match, match[1] === "tvdb" ? "tvdb" : "tmdb", match[2] ?? ""));
  return marks;
}

function idMark(match: RegExpExecArray, source: "imdb" | "tmdb" | "tvdb", value: string): Mark {
  const [start, end] = [match.index, match.index + match[0].length];
  return { start, end, strength: "firm", says: { kind: "id", source, value } };
}

/** What machines and sites wrote into the name: it says nothing of the work. */
export function findNoise(plain: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const pattern of [CHECKSUM, FILE_SIZE, FRAMES]) {
    for (const match of everyMatch(plain, pattern)) {
      if (pattern === CHECKSUM && !/\d/.test(match[1] ?? "")) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      marks.push({ start, end, strength: "firm", says: { kind: "noise" } });
    }
  }
  return marks;
}

const EXTRA = /-x\d{1,2}(?=-|$)/g;

/** `-x02-`: the second extra of a film or a season, as those who number films write it. */
export function findExtras(plain: string): readonly Mark[] {
  return everyMatch(plain, EXTRA).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    strength: "firm",
    says: { kind: "word", property: "noise", value: "extra" },
  }));
}

/** Addresses of those who passed it on. */
export function findSites(plain: string): readonly { readonly start: number; readonly end: number }[] {
  if (!MAY_HOLD_SITE.test(plain)) return [];
  const bracketed = /[[(][a-z0-9-]{2,30}\.[a-z]{2,4}[\])]$/.exec(plain);
  const last = bracketed === null ? [] : [{ start: bracketed.index, end: plain.length }];
  const found = everyMatch(plain, SITE).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...found, ...last];
}

/** `Part 2`; a disc of several is one too. */
export function findParts(plain: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of everyMatch(plain, PART)) {
    const text = match[1] ?? "";
    const value = NUMBERS[text] ?? Number(text);
    const [start, end] = [match.index, match.index + match[0].length];
    // `DVD5` is a size of disc.
    if (/^dvd/.test(match[0]) && (value === 5 || value === 9)) continue;
    marks.push({ start, end, strength: "faint", says: { kind: "part", value } });
  }
  return marks;
}
