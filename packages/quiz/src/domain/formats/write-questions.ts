import { writeAiken } from "./aiken/write-aiken.ts";
import { writeCsv } from "./csv/write-csv.ts";
import type { FormatProblem } from "./format-problem.ts";
import { writeGift } from "./gift/write-gift.ts";
import { writeJson } from "./json/write-json.ts";
import { writeMoodle } from "./moodle/write-moodle.ts";
import type { WriteRequest } from "./writing.ts";

/** Formats that are one text. */
export const textFormats = ["json", "moodle", "gift", "aiken", "csv"] as const;
export type TextFormat = (typeof textFormats)[number];

export interface WrittenText {
  readonly text: string;
  /** What the format does not keep, of which question. */
  readonly problems: readonly FormatProblem[];
}

const writers: Readonly<Record<TextFormat, (request: WriteRequest) => WrittenText>> = {
  json: writeJson,
  moodle: writeMoodle,
  gift: writeGift,
  aiken: writeAiken,
  csv: writeCsv,
};

/** The questions as the text of a format, and everything of them that does not fit into it. */
export function writeQuestions(request: WriteRequest, format: TextFormat): WrittenText {
  return writers[format](request);
}
