import type { Mark, NumberingForm, Range } from "./mark.ts";

/** Nobody keeps more episodes in a file; a wild number must not become a long list. */
const MOST = 300;
const GAP = "[ ._-]{0,3}";
const NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
const NO_WORD_BEHIND = "(?![\\p{L}\\p{N}])";
const SEASON_WORD =
  "(?:saisons?|seasons?|temporadas?|temp|staffel|stagione|stag|seizoen|sasong|kausi|sezon|сезон[ыа]?|sais)";
const EPISODE_WORD =
  "(?:episodes?|episodios?|epizod|ep|eps|epi|folgen?|capitulos?|caps?|aflevering|afl|avsnitt|odcinek|puntata|серия|серии|серий|эпизод)";
const NUMBER_WORD =
  "(?:ii|iii|iv|vi|vii|viii|ix|xi|xii|v|x|i|one|two|three|four|five|six|seven|eight|nine|ten|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix)";
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10 },
};
const ORDINAL = "(?:ª|º|a|ere|er|eme|e|nd|rd|th|st|[- ]?й)";

const CODE = new RegExp(
  `${NO_WORD_BEFORE}[st](\\d{1,4})(?:[ ._-]{0,3}|[ ._]?[x/][ ._]?)(?:ep?|episode|epi|xe|x(?!26[456]))[ ._(-]?(\\d{1,5})(?!\\d|[pi]${NO_WORD_BEHIND})`,
  "gu",
);
// Stuck to the title, as files in the folder of their release are: `zoos01e11`.
// `S0615`, without its `E`.
const FOUR_DIGITS = /(?<![\p{L}\p{N}])s(0\d|1[0-8]|[23][1-9])(\d\d)(?![\p{L}\p{N}])/gu;
const STUCK_CODE = /(?<=\p{L})s(\d\d)e(\d\d)(?!\d)/gu;
const CROSS = /(?<![\p{L}\p{N}])(\d{1,2}|19\d\d|20\d\d)(?:x| x )(?!26[456](?!\d))(\d{1,3})(?![\dp])/gu;
const WORDS = new RegExp(
  `${NO_WORD_BEFORE}(?:(?:${SEASON_WORD}|series|serie|se)${GAP}(\\d{1,4})|(\\d{1,2})${ORDINAL}?[ ._-]?${SEASON_WORD})[ ._,:/-]{0,5}(?:\\(|\\[)?(?:${EPISODE_WORD}[ ._:#(-]{0,2}|e(?=\\d))(?:n[o°º] ?)?(\\d{1,4})(?!\\d)`,
  "gu",
);
const SEASON_CODE = new RegExp(
  `${NO_WORD_BEFORE}s(?:(\\d{1,2}|(?:19|20)\\d\\d)(?:d\\d{1,2})?| (\\d\\d))(?!\\d|[ ._-]?(?:ep?|x)[ ._-]?\\d)(?=s\\d|[^\\d\\p{L}]|$)`,
  "gu",
);
const SEASON_SPELLED = new RegExp(
  `${NO_WORD_BEFORE}(?:${SEASON_WORD}[ ._:-]{0,3}(\\d{1,2}|${NUMBER_WORD})|(\\d{1,2})(?:${ORDINAL}\\.?[ ._-]?${SEASON_WORD}|[ ._-](?:temporada|sezon|сезон)))${NO_WORD_BEHIND}`,
  "gu",
);
const SEASON_OF_YEAR = new RegExp(
  `${NO_WORD_BEFORE}(?:season|saison|temporada)[ ._:-]{0,3}((?:19|20)\\d\\d)${NO_WORD_BEHIND}()`,
  "gu",
);
const EPISODE_SPELLED = new RegExp(
  `${NO_WORD_BEFORE}(?:${EPISODE_WORD}[ ._:#(-]{0,2}(?:n[o°º] ?)?|e(?=\\d))(\\d{1,4})(?:v\\d)?(?=e\\d|[^\\d\\p{L}]|$)`,
  "gu",
);
const OF = new RegExp(
  `${NO_WORD_BEFORE}(\\d{1,3})[ ._]?(?:of|sur|von|de|из)[ ._]?(\\d{1,3})${NO_WORD_BEHIND}`,
  "gu",
);
const SERIES_SLASH = /(?:серии|эпизоды|episodes?)[: ]{1,3}(\d{1,3})(?:-(\d{1,3}))?/gu;

/** Seasons and episodes, in whatever form; what is sure in one form is a guess in another. */
export function findNumbering(plain: string): readonly Mark[] {
  const marks: Mark[] = [];
  if (!/\d/.test(plain)) return seasonsOnly(plain);
  for (const match of plain.matchAll(CODE))
    marks.push(withTail(plain, match, "code", Number(match[1]), Number(match[2])));
  for (const match of plain.matchAll(FOUR_DIGITS))
    marks.push(withTail(plain, match, "code", Number(match[1]), Number(match[2])));
  for (const match of plain.matchAll(STUCK_CODE))
    marks.push(withTail(plain, match, "code", Number(match[1]), Number(match[2])));
  for (const match of plain.matchAll(CROSS))
    marks.push(withTail(plain, match, "cross", Number(match[1]), Number(match[2])));
  for (const match of plain.matchAll(WORDS))
    marks.push(withTail(plain, match, "words", Number(match[1] ?? match[2]), Number(match[3])));
  if (marks.length === 0) marks.push(...seasonsOnly(plain));
  if (!marks.some(({ says }) => says.kind === "numbering" && says.episodes !== undefined))
    marks.push(...episodesOnly(plain));
  return marks;
}

function seasonsOnly(plain: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const pattern of [SEASON_CODE, SEASON_SPELLED, SEASON_OF_YEAR]) {
    for (const match of plain.matchAll(pattern)) {
      const said = match[1] ?? match[2] ?? "";
      const first = NUMBERS[said] ?? Number(said);
      const { end, numbers } = tailOf(plain, match.index + match[0].length, first, "s");
      marks.push(numberingMark(match.index, end, "season", { seasons: numbers }));
    }
  }
  return marks;
}

function episodesOnly(plain: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of plain.matchAll(SERIES_SLASH)) {
    const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
    marks.push(
      numberingMark(match.index, match.index + match[0].length, "episode", {
        episodes: rangeOf(first, last),
      }),
    );
  }
  for (const match of plain.matchAll(EPISODE_SPELLED)) {
    const number = Number(match[1]);
    // In Spain a chapter carries its season: `Cap.1901`.
    if (/^cap/.test(match[0]) && number > 100) {
      const range = { seasons: [Math.floor(number / 100)], episodes: [number % 100] };
      marks.push(numberingMark(match.index, match.index + match[0].length, "episode", range));
      continue;
    }
    const { end, numbers } = tailOf(plain, match.index + match[0].length, number, "e");
    marks.push(numberingMark(match.index, end, "episode", { episodes: numbers }));
  }
  for (const match of plain.matchAll(OF)) {
    const [one, all] = [Number(match[1]), Number(match[2])];
    if (one > all || all < 2) continue;
    marks.push(numberingMark(match.index, match.index + match[0].length, "episode", { episodes: [one] }));
  }
  return marks;
}

function withTail(
  plain: string,
  match: RegExpExecArray,
  form: NumberingForm,
  season: number,
  episode: number,
): Mark {
  const { end, numbers } = tailOf(plain, match.index + match[0].length, episode, "e");
  return numberingMark(match.index, end, form, { seasons: [season], episodes: numbers });
}

function numberingMark(start: number, end: number, form: NumberingForm, range: Range): Mark {
  return { start, end, strength: "firm", says: { kind: "numbering", form, ...range } };
}

// One more number behind: said to be one (`E03`, `x03`, `S01E03`), or joined by a sign that means a list or a range.
const MORE =
  /([ ._]{0,3}(?:(-|–|~|to|thru|a|bis|au)(?=[ ._sex\d])|(&|\+|,|et|and|y|и|en))?[ ._]{0,3})(?:s(\d{1,2})(?:[ ._-]?(?=e))?)?(?:\d{1,2}(?=x\d))?(ep?|x(?!26[456])|episode )?[ ._]?(\d{1,5})(?![\d\p{L}])/uy;
const STUCK_MORE = /(?:ep?|x(?!26[456]))(\d{1,4})(?!\d)/y;
const MORE_SEASONS =
  /(?:[ ._]?(-|–|~)(?=s?\d)| - (?=s\d)|[ ._](to|thru|a|bis|au)[ ._]|[ ._]?[&+,][ ._]?|[ ._](?:et|and|y)[ ._]|[ .]?(?=s\d)|[ .](?=\d[. ](?:\d|to|a)))(?:s|saison |season )?(\d{1,2})(?![\d\p{L}])/uy;

function tailOf(
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
  if (range === undefined && list === undefined) return undefined;
  if (digits.length > 3 && digits.length > String(last).length + 1) return undefined;
  if (number > last + MOST || (number >= 1_900 && number <= 2_035) || !isJoined(gap, plain, end))
    return undefined;
  return { number, end, isRange: range !== undefined };
}

/** `S01E02-03`, `01 à 05`, and `01 - 05` where nothing follows that it could belong to. */
function isJoined(gap: string, plain: string, end: number): boolean {
  if (/^[-–~&+,]$/.test(gap) || /^[ ._](?:to|thru|a|bis|au|&|\+|et|and|en|y|и)[ ._]$/.test(gap)) return true;
  if (/^, ?$|^ ?& ?$|^ ?\+ ?$/.test(gap)) return true;
  return /^ [-–~] $/.test(gap) && /^\s*(?:$|[[(]|\d{3,4}[pi]|- )/.test(plain.slice(end, end + 12));
}

function rangeOf(first: number, last: number): readonly number[] {
  if (last < first || last - first > MOST) return [first];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const FOLLOWED =
  "(?=(?:v\\d)? ?(?:[[({]|$| - | \\[| ~| (?:vostfr|vf|french|vf|bd|dvd|end|fin|raw|multi|web|blu|hdtv|x26|h26|hevc|\\d{3,4}[pix])))";
const FIGURES = "(\\d{1,4}(?:\\.5)?)(?: ?[-~] ?(\\d{2,4})(?!\\d))?";
const RUNNING = [
  // [Group] Title - 12v2 [720p]; not the second film of a row, `Title - 2 (2013)`
  new RegExp(` -  ?(?:ep\\.? ?|e|#)?(?!\\d \\((?:19|20)\\d\\d\\))${FIGURES}${FOLLOWED}`, "gu"),
  // Title #12, Title 第12話, 12. Bölüm
  /(?:^| )#(\d{1,4})(?!\d)()/gu,
  /第(\d{1,4})[話话集]()/gu,
  / (\d{1,4})[. ] ?(?:bolum|blm)(?!\p{L})()/gu,
  // Title [12][720p]
  /(?<=^|[\] ])\[(?:第)?(\d{1,4})(?:-(\d{1,4}))?(?:v\d)?(?:集|話|话|完| ?fin| ?end|tv)?\]/gu,
  // Title (892-916)
  /[ [(](\d{2,4})[-~](\d{2,4})(?=[)\] +]|$)/gu,
  // Title 445 VOSTFR, Title 02 FRENCH, Title 07v4
  / (\d{2,4})(?= vostfr)()/gu,
  /(?<=\p{L} )(0\d\d)(?= )()/gu,
  / (0\d)(?:v\d)?(?= (?:french|vf|pdtv|hdtv|multi|dvdrip|webrip|\d{3,4}p))()/gu,
];
// [Group] Title 12 [720p], [Group] Title 12 - Name
const AFTER_TITLE =
  /(?<=[\p{L}!?)~.’']|\d )[ -]-? ?(\d{2,4})(?:[-~](\d{2,4}))?(?:v\d)?(?=(?: v\d)? ?(?:$|[[(]|- |vostfr|vf |\d{3,4}[pix]))/gu;

/** Running numbers, as anime is counted: only asked for where nothing else counts. */
export function findRunning(plain: string, isFansub: boolean): Mark | undefined {
  const spaced = plain.replace(/_|\.(?!5(?!\d))/g, " ");
  for (const pattern of isFansub ? [...RUNNING, AFTER_TITLE] : RUNNING) {
    for (const match of (pattern === AFTER_TITLE ? spaced.replaceAll(".", " ") : spaced).matchAll(pattern)) {
      const [first, last] = [Number(match[1]), Number(match[2] || match[1])];
      if (!isCount(first)) continue;
      return numberingMark(match.index, match.index + match[0].length, "running", {
        absolute: rangeOf(first, last),
      });
    }
  }
  return undefined;
}

function isCount(number: number): boolean {
  return number < 1_900 || number > 2_035;
}

const BESIDE = /^[ ._-]{1,3}\(?(\d{3,4})(?:-(\d{3,4}))?\)?(?=[ ._-]|$|\[|\()/u;
const AHEAD = /(?: - (\d{1,4}(?:\.5)?)(?:-(\d{2,4}))?| (\d{2,4})-(\d{2,4}))(?: \(| - | )$/u;

/** The running number that stands beside a season and an episode: `S16E03 313`, `12 (S01E12)`. */
export function findBeside(plain: string, { start, end }: Mark): Mark | undefined {
  const behind = BESIDE.exec(plain.slice(end, end + 24));
  const [first, last] = [Number(behind?.[1]), Number(behind?.[2] ?? behind?.[1])];
  if (behind !== null && isCount(first) && !/^(?:480|540|576|720|1080|2160)$/.test(behind[1] ?? ""))
    return numberingMark(end, end + behind[0].length, "running", { absolute: rangeOf(first, last) });
  const ahead = AHEAD.exec(plain.slice(Math.max(0, start - 16), start));
  if (ahead === null) return undefined;
  const from = Number(ahead[1] ?? ahead[3]);
  return numberingMark(start - ahead[0].length, start, "running", {
    absolute: rangeOf(from, Number(ahead[2] ?? ahead[4] ?? from)),
  });
}

/** `03. Title`, `01 - Title`: the first words of a file in the folder of its series. */
const LEADING = /^(\d{2,3})(?:-(\d{2,3}))?(?:\. | - |-(?=\p{L}))(?=\p{L})/u;

export function findLeading(plain: string): Mark | undefined {
  const match = LEADING.exec(plain);
  if (match === null) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
  return numberingMark(0, match[0].length, "running", { absolute: rangeOf(first, last) });
}

const BROADCAST =
  /(?<![\p{L}\p{N}])([1-9]\d?)(\d\d)(?:[ ._]\1(\d\d))?(?=[ ._](?:hdtv|pdtv|dsr|web|ws[ ._]pdtv|720p[ ._]hdtv|tvrip))/u;
const COMPACT = /(?<![\p{L}\p{N}])([1-9]\d?)(\d\d)(?![\p{L}\p{N}])()/u;

/** `110` for the tenth of the first, as broadcasts were named. */
export function findBroadcast(plain: string): Mark | undefined {
  return compactAt(BROADCAST.exec(plain));
}

/** The same where a folder says that it is a series. */
export function findCompact(plain: string): Mark | undefined {
  return compactAt(COMPACT.exec(plain));
}

function compactAt(match: RegExpExecArray | null): Mark | undefined {
  if (match === null || match.index === 0) return undefined;
  const [season, episode] = [Number(match[1]), Number(match[2])];
  if (episode === 0 || season === 19 || season === 20) return undefined;
  const episodes = match[3] ? [episode, Number(match[3])] : [episode];
  return numberingMark(match.index, match.index + match[0].length, "compact", {
    seasons: [season],
    episodes,
  });
}
