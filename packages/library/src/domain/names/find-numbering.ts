import { everyMatch } from "./every-match.ts";
import type { Mark, NumberingForm } from "./mark.ts";
import { numberingMark, rangeOf, tailOf, wholeOf } from "./numbers.ts";

const GAP = "[ ._-]{0,3}";
const NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
const NO_WORD_BEHIND = "(?![\\p{L}\\p{N}])";
const SEASON_WORD =
  "(?:saisons?|seasons?|temporadas?|temp?|staffel|stagion[ei]|stag|seizoen|sasong|kausi|sezon|сезон[ыа]?|sais)";
const EPISODE_WORD =
  "(?:episodes?|episodios?|epizod|ep|eps|epi|folgen?|capitulos?|caps?|aflevering|afl|avsnitt|odcinek|puntata|seri[jy]?a|серия|серии|серий|эпизод)";
const NUMBER_WORD =
  "(?:ii|iii|iv|vi|vii|viii|ix|xi|xii|v|x|i|one|two|three|four|five|six|seven|eight|nine|ten|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix)";
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10 },
};
const ORDINAL = "(?:ª|º|a|ere|er|eme|e|nd|rd|th|st|[- ]?й)";

const CODE = new RegExp(
  `${NO_WORD_BEFORE}(?:[st]|so(?=\\d))(\\d{1,4})(?:[ ._-]{0,3}|[ ._]?[x/][ ._]?)(?:ep?|episode|epi|xe|x(?!26[456]))[ ._(-]?(\\d{1,5})(?!\\d|[pi]${NO_WORD_BEHIND})`,
  "gu",
);
// `S0615`, without its `E`.
const FOUR_DIGITS = /(?<![\p{L}\p{N}])s(0\d|1[0-8]|[23][1-9])(\d\d)(?![\p{L}\p{N}])/gu;
// Stuck to the title, as files in the folder of their release are: `zoos01e11`.
const STUCK_CODE = /(?<=\p{L})s(\d\d)e(\d\d)(?!\d)/gu;
/** Most films have none, and are spared three patterns. */
const MAY_HOLD_CODE = /[st]o?\d/;
// `HS01`, `SP01`, `Hors-série 2`, `OAV 2`: of the season of specials; not the sound of one, `OVA 5.1`.
const SPECIAL =
  /(?<![\p{L}\p{N}])(?:(?:hs|sp)(?=\d\d)|(?:ova|oav|oad)s?[ ._-]{0,3}|hors[ ._-]series?[ ._-]{1,3}(?:n[o°º] ?)?)(\d{1,2})(?![\p{L}\p{N}]|\.\d(?!\d))/gu;
const MAY_HOLD_SPECIAL = /h(?:s\d|ors)|sp\d|o(?:va|av|ad)/;
const CROSS =
  /(?<![\p{L}\p{N}])(?:(\d{1,2})(?:[xх]| x )(?!26[456](?!\d))(\d{1,3})|((?:19|20)\d\d)x(\d{1,2}))(?![\dp])/gu;
// `S01.07`, `Season 4.16`, `[5.01]`, `Episode 1.22`, `S2-07`; but `S01-07` are seven seasons.
const POINTED = new RegExp(
  `${NO_WORD_BEFORE}(?:s|season |saison |episode )(\\d(?=-\\d\\d)|\\d{1,2}(?=\\.))[.-](\\d\\d)${NO_WORD_BEHIND}|\\[(\\d{1,2})\\.(\\d{2,3})\\]`,
  "gu",
);
const WORDS = new RegExp(
  `${NO_WORD_BEFORE}(?:(?:${SEASON_WORD}|series|serie|se)${GAP}№?(\\d{1,4})|(\\d{1,2})${ORDINAL}?[ ._-]?${SEASON_WORD})[ ._,:/-]{0,5}(?:\\(|\\[)?(?:${EPISODE_WORD}[ ._:#(-]{0,2}|e(?=\\d))(?:(?:n[o°º]|№) ?)?(\\d{1,4})(?!\\d)`,
  "gu",
);
const SEASON_CODE = new RegExp(
  `${NO_WORD_BEFORE}s(?:(\\d{1,2}|(?:19|20)\\d\\d)(?:d\\d{1,2})?| (\\d\\d))(?!\\d|[ ._-]?(?:ep?|x)[ ._-]?\\d)(?=s\\d|[^\\d\\p{L}]|$)`,
  "gu",
);
const SEASON_SPELLED = new RegExp(
  `${NO_WORD_BEFORE}(?:${SEASON_WORD}[ ._:-]{0,3}№?(\\d{1,2}|${NUMBER_WORD})(?:of\\d{1,2})?|(\\d{1,2})(?:${ORDINAL}\\.?[ ._-]?${SEASON_WORD}|[ ._-](?:temporada|sezon|сезон)))${NO_WORD_BEHIND}`,
  "gu",
);
const NTH: Readonly<Record<string, number>> = {
  ...{
    premiere: 1,
    deuxieme: 2,
    seconde: 2,
    troisieme: 3,
    quatrieme: 4,
    cinquieme: 5,
    sixieme: 6,
    septieme: 7,
  },
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, huitieme: 8 },
};
// `Première saison`; `- Series 4` as in Britain; `Something.1xAll`
const SEASON_OTHERWISE = [
  new RegExp(
    `${NO_WORD_BEFORE}(${Object.keys(NTH).join("|")})[ ._-](?:saison|season)${NO_WORD_BEHIND}`,
    "gu",
  ),
  /(?<= - |^)series (\d{1,2})(?= ?(?:[[({]|$|- )|[ .](?:\d{3,4}p|complete|dvd|web|hdtv))/gu,
  new RegExp(`${NO_WORD_BEFORE}(\\d{1,2})xall${NO_WORD_BEHIND}`, "gu"),
];
const SEASON_OF_YEAR = new RegExp(
  `${NO_WORD_BEFORE}(?:season|saison|temporada)[ ._:-]{0,3}((?:19|20)\\d\\d)${NO_WORD_BEHIND}()`,
  "gu",
);
const EPISODE_SPELLED = new RegExp(
  `${NO_WORD_BEFORE}(?:${EPISODE_WORD}[ ._:#(-]{0,2}(?:(?:n[o°º]|№) ?)?|e(?=\\d))(\\d{1,4})(?:v\\d)?(?=e\\d|[^\\d\\p{L}]|$)`,
  "gu",
);
// `Intégrale 8 saisons`
const ALL_SEASONS = /(?<![\p{L}\p{N}])([2-9]|[1-4]\d)[ ._-](?:saisons|seasons)(?![\p{L}\p{N}])/gu;
// `12.serija`, `09-я серия`
const EPISODE_BEFORE = new RegExp(
  `${NO_WORD_BEFORE}(\\d{1,3})(?:-?[яй])?[ ._-](?:seri[jy]?a|серия)${NO_WORD_BEHIND}`,
  "gu",
);
const CHAPTER = /(?<![\p{L}\p{N}])cap(?:itulos?|s)?[ ._]{0,2}(\d{1,2})(\d\d)(?:[_-]\1(\d\d))?(?!\d)/gu;
const OF = new RegExp(
  `${NO_WORD_BEFORE}(\\d{1,3})[ ._]?(?:of|sur|von|de|из)[ ._]?(\\d{1,3})${NO_WORD_BEHIND}`,
  "gu",
);
const SERIES_SLASH = /(?:серии|эпизоды|episodes?)[: ]{1,3}(\d{1,3})(?:-(\d{1,3}))?/gu;

/** Seasons and episodes, in whatever form; what is sure in one form is a guess in another. */
export function findNumbering(plain: string): readonly Mark[] {
  const marks: Mark[] = [];
  if (!/\d/.test(plain)) return seasonsOnly(plain);
  for (const pattern of MAY_HOLD_CODE.test(plain) ? [CODE, FOUR_DIGITS, STUCK_CODE] : [])
    for (const match of everyMatch(plain, pattern))
      marks.push(withTail(plain, match, "code", Number(match[1]), Number(match[2])));
  for (const match of MAY_HOLD_SPECIAL.test(plain) ? everyMatch(plain, SPECIAL) : [])
    marks.push(withTail(plain, match, "code", 0, Number(match[1])));
  for (const match of everyMatch(plain, CROSS)) {
    const [season, episode] = [match[1] ?? match[3], match[2] ?? match[4]];
    marks.push(withTail(plain, match, "cross", Number(season), Number(episode)));
  }
  for (const match of everyMatch(plain, POINTED))
    marks.push(withTail(plain, match, "cross", Number(match[1] ?? match[3]), Number(match[2] ?? match[4])));
  for (const match of everyMatch(plain, WORDS))
    marks.push(withTail(plain, match, "words", Number(match[1] ?? match[2]), Number(match[3])));
  if (marks.length === 0) marks.push(...seasonsOnly(plain));
  if (!marks.some(({ says }) => says.kind === "numbering" && says.episodes !== undefined))
    marks.push(...episodesOnly(plain));
  return marks;
}

function seasonsOnly(plain: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const pattern of [SEASON_CODE, SEASON_SPELLED, SEASON_OF_YEAR, ...SEASON_OTHERWISE]) {
    for (const match of everyMatch(plain, pattern)) {
      const said = match[1] ?? match[2] ?? "";
      const first = NUMBERS[said] ?? NTH[said] ?? Number(said);
      const { end, numbers } = tailOf(plain, match.index + match[0].length, first, "s");
      marks.push(numberingMark(match.index, end, "season", { seasons: numbers }));
    }
  }
  return marks;
}

function episodesOnly(plain: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of everyMatch(plain, SERIES_SLASH)) {
    const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
    marks.push(
      numberingMark(match.index, match.index + match[0].length, "episode", {
        episodes: rangeOf(first, last),
      }),
    );
  }
  const chapters = everyMatch(plain, CHAPTER).map(chapterMark);
  marks.push(...chapters);
  for (const match of everyMatch(plain, EPISODE_BEFORE))
    marks.push(
      numberingMark(match.index, match.index + match[0].length, "episode", { episodes: [Number(match[1])] }),
    );
  for (const match of everyMatch(plain, EPISODE_SPELLED)) {
    if (chapters.some(({ start }) => start === match.index)) continue;
    const number = Number(match[1]);
    const tail = tailOf(plain, match.index + match[0].length, number, "e");
    const { end } = wholeOf(plain, tail.end, tail.numbers);
    marks.push(numberingMark(match.index, end, "episode", { episodes: tail.numbers }));
  }
  for (const match of everyMatch(plain, ALL_SEASONS))
    marks.push(
      numberingMark(match.index, match.index + match[0].length, "season", {
        seasons: rangeOf(1, Number(match[1])),
      }),
    );
  for (const match of everyMatch(plain, OF)) {
    const [one, all] = [Number(match[1]), Number(match[2])];
    if (one > all || all < 2) continue;
    marks.push(numberingMark(match.index, match.index + match[0].length, "episode", { episodes: [one] }));
  }
  return marks;
}

/** In Spain a chapter carries its season: `Cap.1901`. */
function chapterMark(match: RegExpExecArray): Mark {
  const [season, first, last] = [Number(match[1]), Number(match[2]), Number(match[3] ?? match[2])];
  const range = { seasons: [season], episodes: rangeOf(first, last) };
  return numberingMark(match.index, match.index + match[0].length, "episode", range);
}

function withTail(
  plain: string,
  match: RegExpExecArray,
  form: NumberingForm,
  season: number,
  episode: number,
): Mark {
  const tail = tailOf(plain, match.index + match[0].length, episode, "e");
  const { end, numbers } = wholeOf(plain, tail.end, tail.numbers);
  return numberingMark(match.index, end, form, { seasons: [season], episodes: numbers });
}
