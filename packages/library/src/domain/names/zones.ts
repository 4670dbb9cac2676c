import { countedOf } from "./counted-marks.ts";
import { isWordOf, type Mark, type Saying } from "./mark.ts";
import type { Segment } from "./read-segment.ts";

/** What is which: the title, then the numbers of episodes and their title, then what is technical. */
export interface Zones {
  readonly titleEnd: number;
  /** Where the technical part begins. */
  readonly techStart: number;
  readonly year: Mark | undefined;
  readonly numbering: readonly Mark[];
  readonly date: Mark | undefined;
  /** Those that count, in the order they stand. */
  readonly counted: readonly Mark[];
}

const says = (mark: Mark, kind: Saying["kind"]) => mark.says.kind === kind;

export function zonesOf(segment: Segment): Zones {
  const { marks, begin, end } = segment;
  const firm = marks.filter((mark) => mark.strength === "firm" && mark.start > begin && !says(mark, "noise"));
  const numbering = numberingOf(segment);
  const date = marks.find((mark) => says(mark, "date"));
  const counts = [...numbering, ...(date === undefined ? [] : [date])];
  const countStart = Math.min(...counts.map(({ start }) => start), end);
  const countEnd = Math.max(...counts.map((mark) => mark.end), begin);
  const technical = firm.filter((mark) => !says(mark, "numbering") && !says(mark, "date"));
  const firstTech = technical.find(({ start }) => counts.length === 0 || start >= countStart) ?? technical[0];
  const hard = Math.min(firstTech?.start ?? end, countStart);
  const year = yearOf(segment, hard, countEnd, counts.length > 0);
  const yearBefore = year !== undefined && year.start > begin && year.start <= hard ? year : undefined;
  const isSeries = counts.length > 0;
  const border = yearBefore?.start ?? hard;
  const kind = borderOf(border, { isSeries, countStart, end, yearStart: yearBefore?.start });
  const titleEnd = absorbed(segment, border, kind);
  const behind = techAfter(technical, counts, end);
  const techStart = isSeries ? absorbed(segment, behind, "tech", Math.min(countEnd, behind)) : titleEnd;
  const counted = countedOf(segment, { titleEnd, techStart, countStart, isEnd: kind === "end" });
  return { titleEnd, techStart, year, numbering, date, counted };
}

/** Where the technical part begins behind the first number; a second one may stand in the middle of it. */
function techAfter(technical: readonly Mark[], counts: readonly Mark[], end: number): number {
  const [first] = counts;
  const last = counts.at(-1);
  const between = technical.find(({ start }) => start >= (first?.end ?? 0) && start < (last?.start ?? 0));
  return between?.start ?? technical.find(({ start }) => start >= (last?.end ?? 0))?.start ?? end;
}

/** Of several numberings the first sure one; a season and an episode that stand apart belong together. */
function numberingOf({ marks }: Segment): readonly Mark[] {
  const all = marks.filter((mark) => says(mark, "numbering"));
  const ofForm = (...forms: readonly string[]) =>
    all.find(({ says }) => says.kind === "numbering" && forms.includes(says.form));
  const full = ofForm("code") ?? ofForm("words") ?? ofForm("cross");
  const running = ofForm("running");
  const episode = full ?? ofForm("episode") ?? ofForm("compact") ?? partShown(marks);
  const season = full === undefined ? ofForm("season") : undefined;
  return [season, episode, running]
    .filter((mark) => mark !== undefined)
    .sort((one, other) => one.start - other.start);
}

/** A part right before the word for a broadcast: `Leader.Part.2.DSR`. */
function partShown(marks: readonly Mark[]): Mark | undefined {
  const part = marks.findIndex((mark) => says(mark, "part"));
  const mark = marks[part];
  const isShown = marks
    .slice(part + 1)
    .some(({ says, start }) => says.kind === "word" && says.value === "tv" && start < (mark?.end ?? 0) + 16);
  if (mark?.says.kind !== "part" || !isShown || marks.some((other) => says(other, "year"))) return undefined;
  return {
    ...mark,
    strength: "firm",
    says: { kind: "numbering", form: "episode", episodes: [mark.says.value] },
  };
}

function yearOf(
  { marks, begin, plain }: Segment,
  hard: number,
  countEnd: number,
  isSeries: boolean,
): Mark | undefined {
  const years = marks.filter((mark) => says(mark, "year"));
  const inBrackets = years.filter((mark) => mark.says.kind === "year" && mark.says.inBrackets);
  const before = years.filter(({ start }) => start > begin && start < hard);
  const bracketed = inBrackets.filter(({ start }) => start < hard || !isSeries).at(-1);
  if (bracketed !== undefined) return bracketed;
  const last = before.at(-1);
  const first = before.at(-2);
  // `1993-2004`: from the first on.
  if (last !== undefined && first !== undefined && last.start === first.end + 1 && plain[first.end] === "-")
    return first;
  if (last !== undefined) return last;
  // Behind what is technical, or alone in the name: then it is one only where something stands before it.
  return years.find(
    (mark) => mark.start > hard && (!isSeries || (mark.start >= countEnd && !leadsOn(mark, marks, plain))),
  );
}

/** `S07E22 - 2000 Miles from Home`: words that are no marks follow, and the year is one of them. */
function leadsOn({ end }: Mark, marks: readonly Mark[], plain: string): boolean {
  const gap = plain.slice(end).search(/[\p{L}\p{N}]/u);
  return (
    gap >= 0 &&
    /^[ ._]+$/.test(plain.slice(end, end + gap)) &&
    !marks.some(({ start }) => start === end + gap)
  );
}

/** Moves a border back over the loose words right before it: `Title.FRENCH.1080p`. Never over the whole title. */
function absorbed(
  { marks, plain, text, begin }: Segment,
  border: number,
  kind: Border,
  least = begin,
): number {
  let [at, isShouting]: [number, boolean] = [border, false];
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    if (mark === undefined || mark.end > at) continue;
    if (mark.start <= least && least === begin) break;
    if (mark.start < least || /[\p{L}\p{N}]/u.test(plain.slice(mark.end, at))) break;
    if (
      mark.strength === "firm"
        ? says(mark, "numbering") || says(mark, "date")
        : !mayGo(mark, text, kind, plain, at) && !isShortLanguage(mark, least > begin)
    )
      break;
    const isLoud = isShoutedIn(text, mark);
    // `The.Greek.UNRATED.FRENCH`: whoever wrote one of them in capitals would have written them all so.
    if (isShouting && !isLoud && mark.says.kind === "word" && mark.says.property === "language") break;
    isShouting ||=
      isLoud && mark.says.kind === "word" && ["language", "edition"].includes(mark.says.property);
    at = mark.start;
  }
  return at;
}

function isShoutedIn(text: string, { start, end }: Mark): boolean {
  const written = text.slice(start, end);
  // `SPANiSH`: a small i among capitals is how it is done.
  return /^[^a-hj-z]*$/.test(written) && written.length > 1 && /[a-z]/.test(text.slice(0, start));
}

/** Behind the numbers of an episode `Eng Fre Ger` is a list of languages, not the episode's title. */
function isShortLanguage({ says, start, end, strength }: Mark, isBehindNumbers: boolean): boolean {
  const isLanguage = says.kind === "word" && says.property === "language";
  return isBehindNumbers && isLanguage && strength === "faint" && end - start === 3;
}

/** What a title ends at: numbers of episodes, its year, the first technical word, or only the end of the name. */
type Border = "count" | "year" | "tech" | "end";

function borderOf(
  border: number,
  is: { isSeries: boolean; countStart: number; end: number; yearStart: number | undefined },
): Border {
  if (is.isSeries && border === is.countStart) return "count";
  if (border === is.yearStart) return "year";
  return border === is.end ? "end" : "tech";
}

function mayGo(mark: Mark, text: string, border: Border, plain: string, at: number): boolean {
  if (border === "count")
    return mark.says.kind === "word" && mark.says.property === "flag" && mark.says.value === "complete";
  const isYear = border === "year";
  // With nothing technical behind, only what is written as nobody writes a title: `Le Titre VF`, `Le Titre - FR`.
  if (border === "end") return isSaidAtEnd(mark, text, plain, at);
  const written = text.slice(mark.start, mark.end);
  const isShouted = isShoutedIn(text, mark);
  const inBracket = /[[({]/.test(plain[mark.start - 1] ?? "") && /[\])}]/.test(plain.slice(mark.end, at));
  if (mark.says.kind === "year" || mark.says.kind === "part") return false;
  if (mark.strength === "faint") {
    if (inBracket && mark.says.kind === "word" && mark.says.property === "noise") return true;
    const isLanguage = mark.says.kind === "word" && mark.says.property === "language";
    return (
      isLanguage &&
      (inBracket ||
        (mark.says.kind === "word" && mark.says.value === "fr" && written.length === 2) ||
        (written.length === 2 && isShouted && !isYear) ||
        (isShouted && written.length === 3))
    );
  }
  if (mark.says.kind === "word" && mark.says.property === "noise") {
    const isPhrase = mark.says.value === "sound" && /[ ._]/.test(written);
    return !isYear && (isShouted || inBracket || isPhrase);
  }
  if (mark.says.kind === "word" && mark.says.property === "source") return !isYear || isShouted;
  if (isYear)
    return (
      isShouted ||
      inBracket ||
      written === "MULTi" ||
      isSaidOfCopies(mark, plain) ||
      isLanguageOfScene(mark, text, plain)
    );
  return isShouted || !/log(?:y|ie)$/.test(plain.slice(mark.start, mark.end));
}

const ONLY_FRENCH = /^(?:vf[fqib2]?|vof|truefrench)$/;

function isSaidAtEnd(mark: Mark, text: string, plain: string, at: number): boolean {
  // `Some Series - Complete`
  if (mark.says.kind === "word" && mark.says.value === "complete")
    return plain.slice(0, mark.start).endsWith(" - ");
  if (!isWordOf(mark, "language", "subtitles", "french")) return false;
  if (!/(?:^|[ ._([]|- )$/.test(plain.slice(0, mark.start))) return false;
  const word = plain.slice(mark.start, mark.end);
  const inBracket = /[[({]/.test(plain[mark.start - 1] ?? "") && /[\])}]/.test(plain.slice(mark.end, at));
  return (
    isShoutedIn(text, mark) ||
    ONLY_FRENCH.test(word) ||
    (inBracket && (mark.strength !== "faint" || word === "fr"))
  );
}

/** Words that are hardly ever the last of a title: an extended cut, the whole trilogy. */
function isSaidOfCopies({ says, start, end }: Mark, plain: string): boolean {
  if (says.kind !== "word") return false;
  const word = plain.slice(start, end);
  if (says.property === "flag") return says.value === "complete" && /(?:integrale|complete)$/.test(word);
  return (
    says.property === "edition" &&
    /^(?:extended|unrated|uncut|remastered|directors|imax|uncensored)$/.test(word)
  );
}

/** `Die.Bourne.Verschwoerung.German.2004`: written with points, a title of more than an article before it. */
function isLanguageOfScene({ says, start, end }: Mark, text: string, plain: string): boolean {
  if (says.kind !== "word" || says.property !== "language" || text.includes(" ")) return false;
  if (plain.includes(plain.slice(start, end), end)) return false;
  return (
    text
      .slice(0, start)
      .split(".")
      .filter((word) => word.length > 3).length > 1
  );
}
