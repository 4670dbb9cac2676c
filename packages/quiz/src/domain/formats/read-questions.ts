import { readAiken } from "./aiken/read-aiken.ts";
import { readCsv } from "./csv/read-csv.ts";
import { decodeText } from "./decode-text.ts";
import { detectFormat, type FormatHint } from "./detect-format.ts";
import type { ReadFormat } from "./formats.ts";
import { readGift } from "./gift/read-gift.ts";
import { readJson } from "./json/read-json.ts";
import type { MarkupElement } from "./markup/markup-tree.ts";
import { readMarkup } from "./markup/read-markup.ts";
import { PackageMedia } from "./media.ts";
import { readMoodle } from "./moodle/read-moodle.ts";
import { readWebct } from "./others/read-webct.ts";
import { readQti1 } from "./qti/read-qti1.ts";
import { readQti2 } from "./qti/read-qti2.ts";
import { Reading, type ReadQuestions } from "./reading.ts";

export interface ReadFile extends ReadQuestions {
  /** None: nothing in the file is known. */
  readonly format: ReadFormat | undefined;
}

/** Of a text. What is larger is no file of questions. */
const LARGEST_TEXT = 32 * 1024 * 1024;

/**
 * The questions of a file, whatever wrote it: every question comes back, or a problem says which one does not, where it
 * stands, and why. No file makes it throw.
 */
export function readQuestions(input: Uint8Array | string, hint: FormatHint = {}): ReadFile {
  const reading = new Reading();
  if (input.length > LARGEST_TEXT) {
    reading.problem("file_too_large", {}, `${LARGEST_TEXT / 1024 / 1024} MB`);
    return { ...reading.finished(), format: undefined };
  }
  const { text, guessed, isCleaned } = decodeText(
    typeof input === "string" ? new TextEncoder().encode(input) : input,
  );
  if (guessed !== undefined) reading.problem("encoding_guessed", {}, guessed);
  if (isCleaned && guessed === undefined) reading.problem("letters_removed", {});
  const format = text.trim() === "" ? undefined : detectFormat(text, hint);
  if (format === undefined) reading.problem(text.trim() === "" ? "file_empty" : "format_unknown", {});
  else readText(text, format, reading);
  const read = reading.finished(hint.language);
  const isSilent = read.questions.length === 0 && read.problems.length === 0;
  if (!isSilent) return { ...read, format };
  reading.problem("no_questions", {});
  return { ...reading.finished(), format };
}

type Reader = (text: string, reading: Reading) => void;

const alone = (reading: Reading) => new PackageMedia(new Map(), "", reading);

const readers: Readonly<Partial<Record<ReadFormat, Reader>>> = {
  qti1: (text, reading) => readQti1(xml(text, reading), reading, alone(reading)),
  qti2: (text, reading) => readQti2(xml(text, reading), reading, alone(reading)),
  qti3: (text, reading) => readQti2(xml(text, reading), reading, alone(reading)),
  json: readJson,
  gift: readGift,
  aiken: readAiken,
  csv: readCsv,
  webct: readWebct,
  moodle: (text, reading) => readMoodle(xml(text, reading), reading),
};

/** The questions of a text whose format is known. */
export function readText(text: string, format: ReadFormat, reading: Reading): void {
  readers[format]?.(text, reading);
}

function xml(text: string, reading: Reading): MarkupElement {
  const { root, faults } = readMarkup(text, "xml");
  reading.faults(faults);
  return root;
}
