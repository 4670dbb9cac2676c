// Question files of other programs: each read, every question of it in or named with its reason, and out and in again.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { readQuestionFile } from "../packages/quiz/src/adapters/formats/read-question-file.ts";
import {
  type FileFormat,
  writeQuestionFile,
} from "../packages/quiz/src/adapters/formats/write-question-file.ts";
import type { FormatProblem } from "../packages/quiz/src/domain/formats/format-problem.ts";
import { writeFormats } from "../packages/quiz/src/domain/formats/formats.ts";
import { readPackage } from "../packages/quiz/src/domain/formats/read-package.ts";
import type { ReadFile } from "../packages/quiz/src/domain/formats/read-questions.ts";
import type { QuestionContent } from "../packages/quiz/src/domain/questions/question.ts";
import { quantile, type Row, report } from "./harness/report.ts";

interface Unit {
  readonly name: string;
  readonly format: string;
  readonly at: string;
  readonly expect: Readonly<Record<string, number | string>>;
}

interface Figures {
  files: number;
  expected: number;
  imported: number;
  named: number;
  silent: number;
  ms: number[];
}

const OURS: readonly FileFormat[] = ["json", "csv"];
/** Formats that hold every kind of question; what each leaves out is compared without it. */
const WHOLE = writeFormats.filter((format): format is FileFormat => format !== "pdf" && format !== "aiken");
const wrong: string[] = [];
const figures = new Map<string, Figures>();
const all: QuestionContent[] = [];

const named = process.argv.slice(2).findLast((word) => !word.startsWith("--"));
const folder = named ?? process.env.QUESTION_FORMATS ?? "";
if (existsSync(join(folder, "manifest.json"))) {
  const { units } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  for (const unit of units) if (unit.format !== "section") measure(unit);
} else all.push(...ourOwn());
const rows: Row[] = [...figures].map(([format, one]) => ({
  format,
  files: one.files,
  expected: one.expected,
  imported: one.imported,
  "named with a reason": one.named,
  "nothing said": one.silent,
  "p95 ms": quantile(
    one.ms.toSorted((a, b) => a - b),
    0.95,
  ),
}));
report("quiz-formats", [...rows, ...roundTrips()], wrong);

function measure(unit: Unit): void {
  const one = figures.get(unit.format) ?? { files: 0, expected: 0, imported: 0, named: 0, silent: 0, ms: [] };
  figures.set(unit.format, one);
  const started = performance.now();
  let read: ReadFile;
  try {
    read = readUnit(join(folder, unit.at));
  } catch (error) {
    wrong.push(`${unit.name} crashed: ${error}`);
    return;
  }
  const refused = new Set(
    read.problems
      .filter(({ severity, code }) => severity === "error" || code === "not_a_question")
      .map(({ file, line, item }) => `${file} ${line} ${item}`),
  );
  const expected = expectedOf(unit);
  one.ms.push(performance.now() - started);
  one.files += 1;
  one.expected += expected;
  one.imported += read.questions.length;
  one.named += refused.size;
  const isTold = read.problems.length > 0 || read.questions.length > 0;
  if (isTold && read.questions.length + refused.size >= expected) all.push(...read.questions);
  else {
    one.silent += 1;
    if (!read.problems.some(({ code }) => code === "same_in_other_file"))
      wrong.push(`${unit.name}: ${expected} expected, ${read.questions.length} read, ${refused.size} named`);
  }
}

/** Items, where the list counts them; else every kind of question, but for folders of them. */
function expectedOf({ expect }: Unit): number {
  const counts = Object.entries(expect).filter(([, count]) => typeof count === "number");
  const whole = counts.find(([name]) => name === "items" || name === "questions");
  if (whole !== undefined) return Number(whole[1]);
  return counts.filter(([name]) => name !== "category").reduce((sum, [, count]) => sum + Number(count), 0);
}

function readUnit(path: string): ReadFile {
  if (!statSync(path).isDirectory()) return readQuestionFile(readFileSync(path), { filename: path });
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return readPackage(
    new Map(
      files.map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [relative(path, file), new Uint8Array(readFileSync(file))];
      }),
    ),
  );
}

/** What was read, out in each format and in again: the stem, the answers and which of them are right are the same. */
function roundTrips(): readonly Row[] {
  const request = (contents: readonly QuestionContent[]) => ({
    questions: contents.map((content) => ({ content })),
    pictures: new Map<string, Uint8Array>(),
    title: "bench",
  });
  const plain = readQuestionFile(writeQuestionFile(request(all), "json").bytes).questions;
  return WHOLE.map((format) => {
    const written = writeQuestionFile(request(plain), format);
    const told = (codes: (problem: FormatProblem) => boolean) =>
      new Set(written.problems.filter(codes).map(({ question }) => question));
    const unwritten = told(({ severity }) => severity === "error");
    const partial = told(({ code }) => code === "answer_left_out");
    const back = readQuestionFile(written.bytes).questions;
    const pairs = plain
      .map((content, index) => ({ content, index }))
      .filter(({ index }) => !unwritten.has(index))
      .map(({ content, index }, at) => ({ index, sent: core(content), back: core(back[at]) }))
      .filter(({ index }) => !partial.has(index));
    const other = pairs.filter((pair) => pair.sent !== pair.back);
    for (const pair of other) wrong.push(`${format}: ${pair.sent} came back as ${pair.back}`);
    if (OURS.includes(format)) {
      const again = writeQuestionFile(request(back), format).bytes;
      if (Buffer.compare(again, written.bytes) !== 0) wrong.push(`${format}: other bytes the second time`);
    }
    return {
      format: `out and in: ${format}`,
      expected: plain.length,
      imported: pairs.length - other.length,
      "named with a reason": unwritten.size + partial.size,
    };
  });
}

function core(content: QuestionContent | undefined): string {
  if (content === undefined) return "nothing";
  const { kind, stem, options, answers } = content;
  return JSON.stringify([
    kind,
    stem,
    options.map(({ text, isRight, weight }) => [text, isRight, weight]),
    answers.map(({ text, weight, tolerance }) => [text, weight, tolerance]),
  ]);
}

/** A few of each kind, for a machine without the files. */
function ourOwn(): readonly QuestionContent[] {
  const gift =
    "Two and two?{#4:0.5}\n\nThe cell is alive.{T}\n\nA pigment?{=Chlorophyll ~Carotene}\n\nA city?{=Paris =%50%Lyon}\n\nPrimes?{~%50%2 ~%50%3 ~%-100%4}";
  return readQuestionFile(new TextEncoder().encode(gift), {
    format: "gift",
  }).questions;
}
