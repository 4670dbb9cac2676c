import { isWordOf, type Mark } from "./mark.ts";
import type { Segment } from "./read-segment.ts";

interface Borders {
  readonly titleEnd: number;
  readonly techStart: number;
  readonly countStart: number;
  /** Nothing but languages stands behind the title. */
  readonly isEnd: boolean;
}

/** The marks that count: the sure ones, the others where the technical part is, what could be anything only among those. */
export function countedOf(
  { marks, plain, text, begin, end }: Segment,
  { titleEnd, techStart, countStart, isEnd }: Borders,
): readonly Mark[] {
  const inTech = (mark: Mark) =>
    mark.start >= techStart ||
    // In brackets before the title: `[Group] [BD] Title`.
    mark.end <= begin ||
    (mark.start >= titleEnd && mark.start < countStart);
  const sure = new Set(
    marks.filter(
      (mark) =>
        mark.strength === "firm" ||
        (inTech(mark) && (mark.strength === "loose" || (isEnd && isWordOf(mark, "language")))),
    ),
  );
  const faint = marks.filter(
    (mark) => mark.strength === "faint" && mark.says.kind !== "year" && mark.says.kind !== "part",
  );
  // Twice, since the neighbour on the left may become sure by the one on the right.
  for (const list of [faint, [...faint].reverse()]) {
    for (const mark of list)
      if (inTech(mark) && isAmongSure(mark, { marks, plain, text, end }, sure)) sure.add(mark);
  }
  return marks.filter((mark) => sure.has(mark));
}

function isAmongSure(
  mark: Mark,
  { marks, plain, text, end }: Pick<Segment, "marks" | "plain" | "text" | "end">,
  sure: ReadonlySet<Mark>,
): boolean {
  const index = marks.indexOf(mark);
  const before = marks.slice(0, index).findLast((other) => other.end <= mark.start);
  const behind = marks.slice(index + 1).find((other) => other.start >= mark.end);
  const free = (from: number, to: number) => !/[\p{L}\p{N}]/u.test(plain.slice(from, to));
  const isLanguage = (other: Mark) => isWordOf(other, "language", "subtitles");
  const inBracket = /[[({]/.test(plain[mark.start - 1] ?? "") && /[\])}]/.test(plain[mark.end] ?? "");
  const left = before !== undefined && free(before.end, mark.start) ? before : undefined;
  const right = behind !== undefined && free(mark.end, behind.start) ? behind : undefined;
  const written = text.slice(mark.start, mark.end);
  // Two letters are a word of some language; in capitals, or beside another language, they are a language.
  const isBesideFirm = [left, right].some(
    (other) => other?.strength === "firm" || other?.says.kind === "year",
  );
  const isFrench = mark.says.kind === "word" && mark.says.value === "fr" && isBesideFirm;
  if (
    isLanguage(mark) &&
    written.length === 2 &&
    !inBracket &&
    written !== written.toUpperCase() &&
    !isFrench
  ) {
    if (!((left && isLanguage(left)) || (right && isLanguage(right)))) return false;
  }
  if (inBracket) return true;
  const leftIsSure = left !== undefined && (sure.has(left) || left.says.kind === "year");
  // `Le Titre FR 2019`; behind the numbers of an episode `FIN` is its last, not Finnish.
  const isBeforeYear = isLanguage(mark) && right?.says.kind === "year";
  const rightIsSure = (right !== undefined && sure.has(right)) || isBeforeYear;
  if (left?.says.kind === "numbering" && plain.slice(mark.start, mark.end) === "fin") return false;
  const isLast = free(mark.end, end);
  // The last word behind a dash is a group's name, whatever else it could be.
  if (isLast && plain[mark.start - 1] === "-" && !(left && isLanguage(left) && isLanguage(mark)))
    return false;
  const isShouted = written === written.toUpperCase() && /[a-z]/.test(text);
  const isRun =
    isLanguage(mark) && isShouted && ((left && isLanguage(left)) || (right && isLanguage(right))) === true;
  return leftIsSure || rightIsSure || isRun;
}
