import { bloomLevels, difficulties, questionKinds, soloLevels } from "../../questions/question.ts";
import { truthOf } from "../../questions/true-false.ts";
import { contentOfJson } from "../json/content-of-json.ts";
import type { Place, RawOption, RawQuestion } from "../raw-question.ts";
import type { Reading } from "../reading.ts";
import { type CsvRow, csvRows } from "./csv-rows.ts";
import { splitTags } from "./csv-tags.ts";
import { lostCells, MOST_COLUMNS, unknownColumns } from "./lost-cells.ts";

type Cells = (name: string) => string;

/** Names of columns that others use, by ours. */
const ALSO: Readonly<Record<string, string>> = {
  question: "stem",
  answer: "right",
  correct: "right",
  correct_answer: "right",
  category: "topic",
  subject: "topic",
  lang: "language",
  type: "kind",
};

/** Reads a table of questions: its first row names the columns, as our own table does. */
export function readCsv(text: string, reading: Reading): void {
  const [head, ...rows] = csvRows(text);
  const names = (head?.cells ?? []).map((cell) => nameOf(cell));
  if (!names.includes("stem")) {
    reading.problem("line_not_understood", { line: 1 }, (head?.cells ?? []).join(", ").slice(0, 60));
    return;
  }
  const unknown = unknownColumns(names, rows, head?.cells ?? []);
  if (unknown.length > 0) reading.problem("field_lost", { line: 1 }, unknown.join(", "));
  for (const row of rows) readRow(row, names, reading);
}

function nameOf(cell: string): string {
  const name = cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  const option = /^(?:option|choice|answer|distractor)_?([0-9]{1,2}|[a-z])$/.exec(name);
  if (option !== null) {
    const [, mark = "1"] = option;
    return `option_${/[a-z]/.test(mark) ? mark.charCodeAt(0) - 96 : Number(mark)}`;
  }
  return ALSO[name] ?? name;
}

function readRow(row: CsvRow, names: readonly string[], reading: Reading): void {
  const cells: Cells = (name) => row.cells[names.indexOf(name)] ?? "";
  const place: Place = { line: row.line, item: cells("title") || String(row.line) };
  const options = optionsOf(cells);
  const unknown = rightsOf(cells).filter((right) => placeOf(right, options) === -1);
  const kind = kindOf(cells, options);
  if (kind === undefined) {
    reading.problem("kind_unsupported", place, cells("kind"));
    return;
  }
  const isChoice = kind === "one" || kind === "several";
  if (isChoice && unknown.length > 0) {
    reading.problem("answer_unknown", place, unknown.join(", "));
    return;
  }
  const raw = rawOf(cells, place, kind);
  const whole = contentOf(cells);
  const lost = [...whole.faults, ...lostCells(kind, cells)];
  if (lost.length > 0) reading.problem("field_lost", place, lost.join(", "));
  reading.question({ ...raw, ...answersOf(kind, cells, options), ...whole.fields });
}

function rightsOf(cells: Cells): readonly string[] {
  return cells("right")
    .split(/[|;,]/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

interface Cell extends RawOption {
  readonly tolerance?: number | undefined;
  readonly weight: string;
  /** Of its column, from 1. */
  readonly column: number;
}

function optionsOf(cells: Cells): readonly Cell[] {
  return Array.from({ length: MOST_COLUMNS }, (_, index) => index + 1)
    .map((column) => ({
      column,
      text: cells(`option_${column}`),
      feedback: cells(`feedback_${column}`),
      weight: cells(`weight_${column}`).trim(),
      tolerance: Number(cells(`tolerance_${column}`)) || undefined,
      worth: 0,
    }))
    .filter(({ text }) => text.trim() !== "");
}

/** An option by its number, its letter or its words. */
function placeOf(right: string, options: readonly Cell[]): number {
  const byWords = options.findIndex(({ text }) => text.trim() === right);
  if (byWords !== -1) return byWords;
  const column = /^[A-Za-z]$/.test(right) ? right.toUpperCase().charCodeAt(0) - 64 : Number(right);
  return options.findIndex((option) => option.column === column);
}

function kindOf(cells: Cells, options: readonly Cell[]): RawQuestion["kind"] | undefined {
  const written = cells("kind").trim();
  if (written !== "") return questionKinds.find((kind) => kind === written);
  if (options.length === 0) return truthOf(cells("right")) === undefined ? "short" : "true_false";
  return rightsOf(cells).length > 1 ? "several" : "one";
}

function rawOf(cells: Cells, place: Place, kind: RawQuestion["kind"]): RawQuestion {
  const known = <Word extends string>(words: readonly Word[], name: string) =>
    words.find((word) => word === cells(name).trim());
  return {
    place,
    kind,
    stem: cells("stem"),
    explanation: cells("explanation"),
    hint: cells("hint"),
    title: cells("title"),
    topic: cells("topic"),
    notes: cells("notes"),
    tags: splitTags(cells("tags")),
    bloom: known(bloomLevels, "bloom"),
    solo: known(soloLevels, "solo"),
    difficulty: known(difficulties, "difficulty"),
    language: cells("language").trim() || undefined,
  };
}

function answersOf(kind: RawQuestion["kind"], cells: Cells, options: readonly Cell[]): Partial<RawQuestion> {
  const rights = new Set(rightsOf(cells).map((right) => placeOf(right, options)));
  if (kind === "true_false") {
    const [yes, no] = options;
    const isTrue = options.length === 2 ? rights.has(0) : truthOf(cells("right"));
    return { isTrue, feedbackTrue: yes?.feedback, feedbackFalse: no?.feedback };
  }
  if (kind === "short" || kind === "number") {
    const typed =
      options.length > 0
        ? options
        : [{ text: cells("right"), weight: "", feedback: "", column: 1, worth: 0 }];
    return {
      answers: typed.map((answer) => ({
        ...answer,
        worth: answer.weight === "" ? 100 : Number(answer.weight) || 0,
      })),
    };
  }
  const share = kind === "several" ? 100 / rights.size : 100;
  return {
    options: options.map((option, index) => ({
      ...option,
      worth: option.weight === "" ? (rights.has(index) ? share : 0) : Number(option.weight) || 0,
    })),
  };
}

/** What is written as JSON in a cell: where a question comes from, and what other formats said of it. */
function contentOf(cells: Cells) {
  const written = [
    ["source", cells("source")],
    ["extra", cells("extra")],
  ] as const;
  const fields: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [name, text] of written) {
    if (text.trim() === "") continue;
    try {
      fields[name] = JSON.parse(text);
    } catch {
      faults.push(name);
    }
  }
  const { content, faults: more } = contentOfJson({ kind: "short", stem: "x", ...fields });
  return {
    fields: {
      ...(content?.source !== undefined && { source: content.source }),
      ...(content?.extra !== undefined && { extra: content.extra }),
    },
    faults: [...faults, ...more],
  };
}
