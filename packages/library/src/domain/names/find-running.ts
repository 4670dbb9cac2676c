import { everyMatch } from "./every-match.ts";
import type { Mark } from "./mark.ts";
import { numberingMark, rangeOf } from "./numbers.ts";

const FOLLOWED =
  "(?=(?:v\\d)? ?(?:[[({]|$| - | \\[| ~| (?:vostfr|vf|french|vf|bd|dvd|end|fin|raw|multi|web|blu|hdtv|x26|h26|hevc|\\d{3,4}[pix])))";
const FIGURES = "(\\d{1,4}(?:\\.5)?)(?: ?[-~] ?(\\d{2,4})(?!\\d))?";
// Title #12, Title 第12話, 12. Bölüm: with a sign that says what it counts.
const SIGNED = [
  /(?:^| )#(\d{1,4})(?!\d)()/gu,
  /第(\d{1,4})[話话集]()/gu,
  / (\d{1,4})[. ] ?(?:bolum|blm)(?!\p{L})()/gu,
];
const RUNNING = [
  // [Group] Title - 12v2 [720p]; not the second film of a row, `Title - 2 (2013)`
  new RegExp(` -  ?(?:ep\\.? ?|e|#)?(?!\\d \\((?:19|20)\\d\\d\\))${FIGURES}${FOLLOWED}`, "gu"),
  ...SIGNED,
  // Title [12][720p]
  /(?<=^|[\] ])\[(?:第)?(\d{1,4})(?:-(\d{1,4}))?(?:v\d)?(?:集|話|话|完| ?fin| ?end|tv)?\]/gu,
  // Title (892-916), Title 009 - 030
  /[ [(](\d{2,4})[-~](\d{2,4})(?=[)\] +]|$)/gu,
  / (0\d\d) ?[-~] ?(\d{3})(?= |$)/gu,
  // Title 445 VOSTFR, Title 02 FRENCH, Title 07v4; not a part, `Title Part 02 FRENCH`
  / (\d{2,4})(?= vostfr)()/gu,
  /(?<=\p{L} )(0\d\d)(?= )()/gu,
  /(?<!part|partie|cd) (0\d)(?:v\d)?(?= (?:french|vf|pdtv|hdtv|multi|dvdrip|webrip|\d{3,4}p))()/gu,
];
// [Group] Title 12 [720p], [Group] Title 12 - Name
const AFTER_TITLE =
  /(?<=[\p{L}!?:)~.’']|\d )[ -]-? ?(\d{2,4})(?:[-~](\d{2,4}))?(?:v\d)?(?=(?: v\d)? ?(?:$|[[(]|- |vostfr|vf |\d{3,4}[pix]))/gu;

/** Running numbers, as anime is counted: only asked for where nothing else counts. */
export function findRunning(plain: string, isFansub: boolean): Mark | undefined {
  const spaced = plain.replace(/_|\.(?!5(?!\d))/g, " ");
  return (
    firstOf(spaced, RUNNING) ?? (isFansub ? firstOf(spaced.replaceAll(".", " "), [AFTER_TITLE]) : undefined)
  );
}

/** Those that carry a sign: they count beside a date as well. */
export function findSigned(plain: string): Mark | undefined {
  return firstOf(plain.replaceAll("_", " "), SIGNED);
}

function firstOf(spaced: string, patterns: readonly RegExp[]): Mark | undefined {
  for (const pattern of patterns) {
    for (const match of everyMatch(spaced, pattern)) {
      const [first, last] = [Number(match[1]), Number(match[2] || match[1])];
      if (!isCount(first)) continue;
      return numberingMark(match.index, match.index + match[0].length, "running", {
        absolute: rangeOf(first, last),
      });
    }
  }
  return undefined;
}

const BEHIND_SEASON =
  /(?: ?- ?|[ ._]{1,2})\(?(\d{2,4})(?:(?: - |[-~])(\d{2,3}))?\)?(?:v\d)?(?=[ ._]?(?:$|[[(]|- |vostfr|vf[ .]|french|multi|19\d\d|20\d\d|\d{3,4}p)|\.avc)/uy;

/** The number right behind a season's: `S01 07`, `Season 3 46 [720p]`. */
export function findBehindSeason(plain: string, season: Mark): Mark | undefined {
  BEHIND_SEASON.lastIndex = season.end;
  const match = BEHIND_SEASON.exec(plain);
  const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  if (match === null || !isCount(first) || isHeight(match[1])) return undefined;
  return numberingMark(season.end, season.end + match[0].length, "running", {
    absolute: rangeOf(first, last),
  });
}

function isHeight(digits: string | undefined): boolean {
  return /^(?:480|540|576|720|1080|2160)$/.test(digits ?? "");
}

function isCount(number: number): boolean {
  return number < 1_900 || number > 2_035;
}

const BESIDE = /^[ ._-]{1,3}\(?(\d{3,4})(?:-(\d{3,4}))?\)?(?=[ ._-]|$|\[|\()/u;
const AHEAD = /(?: - (\d{1,4}(?:\.5)?)(?:-(\d{2,4}))?| (\d{2,4})-(\d{2,4}))(?: \(| - | )$/u;

const BEHIND_RUNNING = /^ ?\((\d{2,4})-(\d{2,4})\)/;

/** Of two, the second in brackets is the one that runs through all seasons: `16-20 (191-195)`. */
export function findThrough(plain: string, { start, end, says }: Mark): Mark | undefined {
  const match = BEHIND_RUNNING.exec(plain.slice(end, end + 16).replaceAll("_", " "));
  if (
    match === null ||
    !isCount(Number(match[1])) ||
    says.kind !== "numbering" ||
    says.absolute === undefined
  )
    return undefined;
  return numberingMark(start, end + match[0].length, "running", {
    episodes: says.absolute,
    absolute: rangeOf(Number(match[1]), Number(match[2])),
  });
}

/** The running number that stands beside a season and an episode: `S16E03 313`, `12 (S01E12)`. */
export function findBeside(plain: string, { start, end }: Mark): Mark | undefined {
  const behind = BESIDE.exec(plain.slice(end, end + 24));
  const [first, last] = [Number(behind?.[1]), Number(behind?.[2] ?? behind?.[1])];
  if (behind !== null && isCount(first) && !isHeight(behind[1]))
    return numberingMark(end, end + behind[0].length, "running", { absolute: rangeOf(first, last) });
  const ahead = AHEAD.exec(plain.slice(Math.max(0, start - 16), start));
  if (ahead === null) return undefined;
  const from = Number(ahead[1] ?? ahead[3]);
  return numberingMark(start - ahead[0].length, start, "running", {
    absolute: rangeOf(from, Number(ahead[2] ?? ahead[4] ?? from)),
  });
}

/** `03. Title`, `01 - Title`: the first words of a file in the folder of its series. */
const LEADING = /^(?:(\d{2,3})(?:-(\d{2,3}))?(?:\. | - |-(?=\p{L}))|(0\d) )(?=\p{L})/u;
/** `4-13 Title`, `11.14 - Title`: with its season. */
const LEADING_PAIR = /^(\d{1,2})(?:-(\d\d)(?:\. | - | )|\.(\d\d) - )(?=\p{L})/u;

export function findLeading(plain: string): Mark | undefined {
  const pair = LEADING_PAIR.exec(plain);
  if (pair !== null)
    return numberingMark(0, pair[0].length, "compact", {
      seasons: [Number(pair[1])],
      episodes: [Number(pair[2] ?? pair[3])],
    });
  const match = LEADING.exec(plain);
  if (match === null) return undefined;
  const [first, last] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[1] ?? match[3])];
  return numberingMark(0, match[0].length, "running", { absolute: rangeOf(first, last) });
}

const BROADCAST =
  /(?<![\p{L}\p{N}])([1-9]\d?)(\d\d)(?:[ ._]\1(\d\d))?(?=[ ._](?:hdtv|pdtv|dsr|web|ws[ ._]pdtv|720p[ ._]hdtv|tvrip))/u;

/** `110` for the tenth of the first, as broadcasts were named. */
export function findBroadcast(plain: string): Mark | undefined {
  return compactAt(BROADCAST.exec(plain));
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
