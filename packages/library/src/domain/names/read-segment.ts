import { findDates } from "./find-dates.ts";
import { findFigures } from "./find-figures.ts";
import { findNumbering } from "./find-numbering.ts";
import { findExtras, findIds, findNoise, findParts, findSites } from "./find-others.ts";
import {
  findBehindSeason,
  findBeside,
  findBroadcast,
  findLeading,
  findRunning,
  findSigned,
  findThrough,
} from "./find-running.ts";
import { findWords } from "./find-words.ts";
import { findYears } from "./find-years.ts";
import type { Mark } from "./mark.ts";
import { plainText } from "./plain-text.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** One step of a path with all that was found in it, nothing decided yet but what excludes something else. */
export interface Segment {
  readonly text: string;
  readonly plain: string;
  readonly tokens: readonly Token[];
  /** In the order they stand. */
  readonly marks: readonly Mark[];
  /** Where the name begins, behind a group's brackets or a site's address. */
  readonly begin: number;
  /** And where it ends, before what machines append. */
  readonly end: number;
  /** The brackets it began with. */
  readonly leading?: string | undefined;
}

// What indexers and posters hang on to a name that was whole without.
const APPENDED =
  /(?:-(?:scrambled|obfuscated|obfuscation|postbot|xpost|rakuv[a-z0-9]*|whiterev|buymore|asrequested|alternativetorequested|gerov|z0ids3n|chamele0n|4p|4planet|nzbgeek|repost|repackpost|fixed|prtorrent|dirtyhippie|altezachen|sample|rp)|[ ._-]?[[(](?:eztv|ettv|rartv|rarbg|tgx|cttv|vtv|ethd|glodls|torrentgalaxy|publichd|thc|bb)(?:\.\w{2,4})?[\])])+$/;

// `[Group] [BD][1080p] Title`
const TECHNICAL_BRACKETS =
  /^(?: ?\[(?:bd|bdrip|blu-?ray|dvd|dvdrip|web|web-?dl|webrip|hdtv|\d{3,4}[pi]|[xh]26[45]|hevc|vostfr|vf|multi)(?:[ ,_-][a-z0-9]{1,12}){0,4}\]){1,4}/;

export function readSegment(text: string): Segment {
  const plain = plainText(text);
  const { begin, titled, end, leading } = boundsOf(text, plain);
  const within = plain.slice(0, end);
  const tokens = tokensOf(within).filter((token) => token.start >= begin);
  const isFansub = leading !== undefined;
  const numbering = inBounds(findNumbering(within), begin);
  const dates = findDates(within);
  const found: Mark[] = [
    ...numbering,
    ...dates,
    ...findFigures(tokens),
    ...findIds(within),
    ...findNoise(within),
    ...findWords(tokens),
    ...findYears(tokens),
    ...findParts(within),
    ...findExtras(within),
  ];
  found.push(...inferred(within, begin, numbering, isFansub, dates.length > 0));
  const marks = [...leadingYear(within, begin), ...settle(inBounds(found, begin))];
  return { text, plain: within, tokens, marks, begin: behindFirst(marks, within, titled), end, leading };
}

/** `(1995) Title`: the year comes first. */
function leadingYear(plain: string, begin: number): readonly Mark[] {
  const match = /\(((?:19|20)\d\d)\) $/.exec(plain.slice(0, begin));
  if (match === null) return [];
  const says = { kind: "year", value: Number(match[1]), inBrackets: true } as const;
  return [{ start: match.index, end: match.index + 6, strength: "faint", says }];
}

/** A name that begins with what is technical goes on with its title. */
function behindFirst(marks: readonly Mark[], plain: string, begin: number): number {
  let at = begin;
  for (const { start, end, strength, says } of marks) {
    const isTechnical = strength === "firm" && (says.kind === "word" || says.kind === "resolution");
    if (!isTechnical || start < at) continue;
    if (/[\p{L}\p{N}]/u.test(plain.slice(at, start)) || !/\p{L}/u.test(plain.slice(end))) break;
    at = end + (/^[ ._\-–|:\])]*/u.exec(plain.slice(end))?.[0].length ?? 0);
  }
  return at;
}

/** What only counts where nothing surer does. */
function inferred(
  plain: string,
  begin: number,
  numbering: readonly Mark[],
  isFansub: boolean,
  isDated: boolean,
): readonly Mark[] {
  const sure = numbering.find(({ says }) => says.kind === "numbering" && says.episodes !== undefined);
  if (sure !== undefined) {
    const beside = findBeside(plain, sure);
    return beside === undefined ? [] : [beside];
  }
  const listed = (mark: Mark | undefined) => (mark === undefined ? [] : [mark]);
  if (isDated) return listed(findSigned(plain));
  const season = numbering[0];
  if (season !== undefined)
    return listed(
      findBehindSeason(plain, season) ?? moved(findRunning(plain.slice(season.end), false), season.end),
    );
  const running = moved(findRunning(plain.slice(begin), isFansub), begin) ?? findBroadcast(plain);
  if (running !== undefined) return [findThrough(plain, running) ?? running];
  return /(?:19|20)\d\d/.test(plain.slice(begin + 3))
    ? []
    : listed(moved(findLeading(plain.slice(begin)), begin));
}

/** A mark found in what is left of a name, at its place in the whole. */
function moved(mark: Mark | undefined, by: number): Mark | undefined {
  return mark === undefined ? undefined : { ...mark, start: mark.start + by, end: mark.end + by };
}

function inBounds(marks: readonly Mark[], begin: number): readonly Mark[] {
  return marks.filter((mark) => mark.start >= begin);
}

/** `titled`: where the title begins, behind brackets whose words count. */
function boundsOf(
  text: string,
  plain: string,
): Pick<Segment, "begin" | "end" | "leading"> & { readonly titled: number } {
  let [begin, end, aside]: [number, number, number] = [0, plain.length, 0];
  const appended = APPENDED.exec(plain);
  if (appended !== null && appended.index > 3) end = appended.index;
  for (const site of findSites(plain.slice(0, end))) {
    const isFirst = site.start <= begin + 2;
    if (isFirst) begin = site.end;
    else if (site.end >= end - 1) end = site.start;
  }
  let leading: string | undefined;
  for (;;) {
    const bracket = /^[ ._-]{0,8}(?:\[([^\][]{0,60})\]|【([^】]{0,60})】|\{([^}]{0,60})\})/.exec(
      plain.slice(begin, end),
    );
    if (bracket === null) break;
    const rest = plain.slice(begin + bracket[0].length, end);
    const technical = TECHNICAL_BRACKETS.exec(rest)?.[0].length ?? 0;
    // Brackets are all there is: the name is in them.
    if (!/\p{L}|\d/u.test(rest.slice(technical).replace(/[[({].*$/u, ""))) break;
    const inside = bracket[1] ?? bracket[2] ?? bracket[3] ?? "";
    leading ??= text
      .slice(begin, end)
      .slice(bracket[0].indexOf(inside), bracket[0].indexOf(inside) + inside.length);
    begin += bracket[0].length;
    if (technical === 0) continue;
    aside = technical;
    break;
  }
  // `Some_Hero-f17-The_Film`: the seventeenth of a row, called as what follows.
  const row = /^[^-]{1,60}-f\d{1,2}-(?=\p{L})/u.exec(plain.slice(begin, end));
  if (row !== null) begin += row[0].length;
  // `Имя (S2E1-4) / Name (S2E1-4)`: the same twice.
  const twice = /^[^/|]{1,100}\(s\d{1,2}e[^)]{1,12}\) [/|] (?=\p{L})/u.exec(plain.slice(begin, end));
  if (twice !== null) begin += twice[0].length;
  const year = /^\((?:19|20)\d\d\) (?=\p{L})/u.exec(plain.slice(begin, end));
  if (year !== null) begin += year[0].length;
  const prefix = /^([a-z][a-z0-9]{1,7})-(?=[a-z0-9]+\.[a-z0-9.]+)/.exec(text.slice(begin, end));
  if (
    prefix?.[1] !== undefined &&
    !/-[\p{L}\p{N}]+$/u.test(text.slice(begin + prefix[0].length, end)) &&
    !/[A-Z]/.test(text.slice(begin, end))
  ) {
    leading ??= prefix[1];
    begin += prefix[0].length;
  }
  const place = /^\(\d{1,2}\) ?(?=\p{L})/u.exec(plain.slice(begin, end));
  if (place !== null) begin += place[0].length;
  const blank = /^(?:[ ._\-–|:]{1,8}|\d{6}(?=[ _]\p{L})[ _]){1,2}/u.exec(plain.slice(begin, end));
  if (blank !== null) begin += blank[0].length;
  return { begin, titled: begin + aside, end, leading };
}

const RANK: Readonly<Record<string, number>> = {
  id: 0,
  resolution: 2,
  date: 1,
  numbering: 3,
  noise: 4,
  channels: 4,
  word: 5,
  part: 6,
  year: 7,
};

/**
 * Where two marks claim the same letters, the one that is harder to come about by chance keeps them. Words of the same
 * stretch agree: `TRUEFRENCH` is French and says which.
 */
function settle(found: readonly Mark[]): readonly Mark[] {
  const ranked = [...found].sort(
    (one, other) => rankOf(one) - rankOf(other) || other.end - other.start - (one.end - one.start),
  );
  const kept: Mark[] = [];
  for (const mark of ranked) {
    const clash = kept.some(
      (other) => mark.start < other.end && other.start < mark.end && !agree(mark, other),
    );
    if (!clash) kept.push(mark);
  }
  return kept.sort((one, other) => one.start - other.start || one.end - other.end);
}

function rankOf({ says, strength }: Mark): number {
  const faint = strength === "faint" && (says.kind === "channels" || says.kind === "resolution") ? 4 : 0;
  return (RANK[says.kind] ?? 9) + faint;
}

function agree(one: Mark, other: Mark): boolean {
  const bothWords = one.says.kind !== "year" && one.start === other.start && one.end === other.end;
  const sound =
    (one.says.kind === "channels" && other.says.kind === "word") ||
    (one.says.kind === "word" && other.says.kind === "channels");
  return bothWords || sound;
}
