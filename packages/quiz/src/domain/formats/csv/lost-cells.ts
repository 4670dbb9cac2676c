import { bloomLevels, difficulties, type QuestionKind, soloLevels } from "../../questions/question.ts";
import { truthOf } from "../../questions/true-false.ts";
import type { CsvRow } from "./csv-rows.ts";

/** Of options, or of answers. */
export const MOST_COLUMNS = 50;

const NAMES = new Set(
  "title kind stem right explanation hint topic tags language bloom solo difficulty notes source extra".split(
    " ",
  ),
);
const OF_OPTION = /^(?:option|feedback|weight|tolerance)_([1-9]\d?)$/;

/** The heads of columns nobody reads, or that stand there twice, where a row fills them. */
export function unknownColumns(
  names: readonly string[],
  rows: readonly CsvRow[],
  heads: readonly string[],
): readonly string[] {
  const isKnown = (name: string) =>
    NAMES.has(name) || Number(OF_OPTION.exec(name)?.[1] ?? MOST_COLUMNS + 1) <= MOST_COLUMNS;
  return heads.filter((_, at) => {
    const name = names[at] ?? "";
    const isRead = isKnown(name) && names.indexOf(name) === at;
    return !isRead && rows.some(({ cells }) => (cells[at] ?? "").trim() !== "");
  });
}

type Cells = (name: string) => string;

/** What a row says in known columns and a question of its kind does not take: the name of each and what stands there. */
export function lostCells(kind: QuestionKind, cells: Cells): readonly string[] {
  const filled = (name: string) => cells(name).trim();
  const unless = (name: string, isTaken: boolean) =>
    filled(name) === "" || isTaken ? [] : [`${name}: ${filled(name).slice(0, 60)}`];
  const isOneOf = (name: string, words: readonly string[]) => words.includes(filled(name));
  const options = Array.from({ length: MOST_COLUMNS }, (_, index) => index + 1);
  const isTyped = kind === "short" || kind === "number";
  return [
    ...unless("bloom", isOneOf("bloom", bloomLevels)),
    ...unless("solo", isOneOf("solo", soloLevels)),
    ...unless("difficulty", isOneOf("difficulty", difficulties)),
    ...unless("right", !isTyped || options.every((at) => filled(`option_${at}`) === "")),
    ...options.flatMap((at) => {
      const isThere = filled(`option_${at}`) !== "";
      const isJudged = kind === "true_false";
      const isNumber = (name: string) => Number.isFinite(Number(filled(name)));
      return [
        ...unless(`option_${at}`, !isJudged || truthOf(filled(`option_${at}`)) === (at === 1)),
        ...unless(`feedback_${at}`, isThere),
        ...unless(`weight_${at}`, isThere && !isJudged && isNumber(`weight_${at}`)),
        ...unless(`tolerance_${at}`, isThere && isTyped && isNumber(`tolerance_${at}`)),
      ];
    }),
  ];
}
