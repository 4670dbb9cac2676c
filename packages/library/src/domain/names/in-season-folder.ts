import { everyMatch } from "./every-match.ts";
import { behindTitle, wordsIn } from "./find-title.ts";
import type { ParsedName } from "./parsed-name.ts";
import { plainText } from "./plain-text.ts";
import { isGuess, type Reading } from "./read-step.ts";
import type { Shelf } from "./vocabulary/folders.ts";

interface Numbered {
  readonly number: number;
  /** Where it stands in the file's name. */
  readonly start: number;
  readonly end: number;
}

/** In a folder of a season a number alone is an episode: `Season 1/02 - Pilot`, `Season 1/102`, `Saison 1/Série 02`. */
export function inSeason(
  parsed: ParsedName,
  season: number,
  file: Reading,
  series: string | undefined,
): ParsedName {
  const { absolute_episodes: _absolute, ...rest } = parsed;
  const [counted] = file.zones.numbering;
  const isTitled = counted !== undefined && isGuess(counted) && LEADING_NUMBER.test(file.segment.plain);
  if (parsed.episodes !== undefined && parsed.episodes.length > 0 && !isTitled)
    return {
      ...rest,
      type: "episode",
      seasons: [season],
      episodes: parsed.episodes?.map((each) => within(each, season)) ?? [],
    };
  const { text, begin } = file.segment;
  const from = behind(file, series) ?? begin;
  const first = firstNumber(file, from, season);
  const found = first ?? compactNumber(file, from, season);
  if (found === undefined) return unnumbered(parsed, season, series, file);
  const before = first === undefined && series === undefined ? wordsIn(text.slice(begin, found.start)) : "";
  return {
    ...rest,
    type: "episode",
    title: from > begin && series !== undefined ? series : before,
    seasons: [season],
    episodes: [found.number],
    ...titleBehind(file, found.end),
  };
}

/** `01 - 33`: the first is called so. */
const LEADING_NUMBER = /^\d{1,3}(?:\. | - )(?=\d{1,3}$)/;

/** A file of a season that has no number: all of it, or an episode that only has a title. */
function unnumbered(
  parsed: ParsedName,
  season: number,
  series: string | undefined,
  file: Reading,
): ParsedName {
  const whole: ParsedName = { ...parsed, type: "episode", seasons: [season], episodes: [] };
  if (series === undefined || parsed.title === "") return whole;
  const from = behind(file, series);
  // `Saison 1/Série - Le Pilote`
  if (from !== undefined && / - (?=\p{L})/uy.test(file.segment.plain.slice(from)))
    return { ...whole, title: series, ...titleBehind(file, from) };
  if (plainText(parsed.title).includes(plainText(series))) return whole;
  return { ...whole, title: series, episode_title: parsed.title };
}

/** `603` in season 6 is its third. */
function within(number: number, season: number): number {
  return number > 100 && Math.floor(number / 100) === season && number % 100 > 0 ? number % 100 : number;
}

function behind({ segment }: Reading, series: string | undefined): number | undefined {
  return series === undefined ? undefined : behindTitle(segment.plain, plainText(series), segment.begin);
}

function firstNumber({ segment }: Reading, from: number, season: number): Numbered | undefined {
  const match = /^\D{0,3}?(\d{1,4})(?![\d\p{L}])/u.exec(segment.plain.slice(from));
  const number = within(Number(match?.[1]), season);
  if (match === null || number > 999) return undefined;
  return { number, start: from, end: from + match[0].length };
}

const THREE_OR_FOUR = /(?<!\d)\d{3,4}(?![\d\p{L}])/gu;

function compactNumber({ segment }: Reading, from: number, season: number): Numbered | undefined {
  for (const match of everyMatch(segment.plain.slice(from), THREE_OR_FOUR)) {
    const number = within(Number(match[0]), season);
    const start = from + match.index;
    if (number < 100) return { number, start, end: start + match[0].length };
  }
  return undefined;
}

function titleBehind({ segment, zones }: Reading, end: number): Pick<ParsedName, "episode_title"> {
  const title = wordsIn(segment.text.slice(end, Math.max(end, zones.titleEnd)));
  return title === "" ? {} : { episode_title: title };
}

const BEHIND_SERIES = /^(?:[ ._-]*\([^()\d]{1,30}\))?[ ._\-[(#]{0,4}(\d{2,4})(?![\d\p{L}])/u;

/** `Série/Série 012`, `Série/012`, and on the shelf of series `Série/Série 102`: a number right behind the title. */
export function numberedBehind(
  file: Reading,
  series: string | undefined,
  shelf: Shelf | undefined,
): ParsedName {
  const { parsed, segment } = file;
  const isOpen = parsed.episodes === undefined && parsed.seasons === undefined && parsed.year === undefined;
  if (!isOpen || series === undefined || shelf === "films") return parsed;
  const from = behind(file, series) ?? (/^(?:\d{2,3}$|0\d[._])/.test(segment.plain) ? 0 : undefined);
  const match = from === undefined ? null : BEHIND_SERIES.exec(segment.plain.slice(from));
  if (from === undefined || match === null) return parsed;
  const numbers = numbersOf(match[1] ?? "", shelf, parsed.date !== undefined);
  if (numbers === undefined) return parsed;
  return {
    ...parsed,
    type: "episode",
    title: series,
    ...numbers,
    ...(parsed.episode_title === undefined && titleBehind(file, from + match[0].length)),
  };
}

function numbersOf(
  digits: string,
  shelf: Shelf | undefined,
  isDated: boolean,
): Pick<ParsedName, "seasons" | "episodes" | "absolute_episodes"> | undefined {
  const number = Number(digits);
  const [season, episode] = [Math.floor(number / 100), number % 100];
  const isCompact = digits.length === 4 ? digits.startsWith("0") : digits.length === 3 && season > 0;
  if (isCompact && shelf !== "anime")
    return (shelf === "series" || isDated) && episode > 0
      ? { seasons: [season], episodes: [episode] }
      : undefined;
  if (!digits.startsWith("0") && shelf === undefined) return undefined;
  if (number >= 1_900 && number <= 2_035) return undefined;
  return { episodes: [number], absolute_episodes: [number] };
}
