// How well documents are read: words found and kept in order, headings, pages a second, in one column and in two.
//   node tools/run.mjs bench/quiz-reading.ts [--quick]
import { readFile } from "../packages/quiz/src/adapters/reading/read-file.ts";
import { type CoursePart, courseOf, printCourse } from "./harness/course-pages.ts";
import { quick, type Row, report } from "./harness/report.ts";

const LEAST = { words: 0.995, order: 0.99, headings: 0.95, pagesPerSecond: 100 };

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function shareKept(truth: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of found) left.set(each, (left.get(each) ?? 0) + 1);
  let kept = 0;
  for (const each of truth) {
    const count = left.get(each) ?? 0;
    if (count === 0) continue;
    kept++;
    left.set(each, count - 1);
  }
  return kept / Math.max(1, truth.length);
}

const trigrams = (words: readonly string[]) =>
  words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);

interface Measured {
  readonly words: number;
  readonly order: number;
  readonly headings: number;
  readonly headingsRight: number;
  readonly pages: number;
  readonly pagesPerSecond: number;
}

async function measure(course: readonly CoursePart[], pdf: Uint8Array): Promise<Measured> {
  // In processor time: what else the machine does is not the reader's.
  const started = process.cpuUsage();
  const read = await readFile("pdf", { bytes: pdf, progress: () => {} });
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1_000_000;
  const truth = wordsOf(
    course.map(({ heading, paragraphs }) => [heading, ...paragraphs].join("\n")).join("\n"),
  );
  const found = wordsOf(read.text);
  const headings = course.map(({ level, heading }) => `${level} ${wordsOf(heading).join(" ")}`);
  const seen = read.headings.map(({ level, text }) => `${level} ${wordsOf(text).join(" ")}`);
  const pages = read.pages ?? 0;
  return {
    words: shareKept(truth, found),
    order: shareKept(trigrams(truth), trigrams(found)),
    headings: shareKept(headings, seen),
    headingsRight: shareKept(seen, headings),
    ...{ pages, pagesPerSecond: pages / seconds },
  };
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
const parts = quick ? 40 : 900;
const rows: Row[] = [];
const wrong: string[] = [];
for (const columns of [1, 2] as const) {
  for (const family of ["'DejaVu Serif', serif", "'Liberation Sans', sans-serif"]) {
    const course = courseOf(columns * 7 + family.length, parts);
    const pdf = await printCourse(course, { columns, family });
    if (pdf === undefined) {
      console.log("quiz-reading: this machine has no Chromium to print pages with; nothing was measured.");
      process.exit(0);
    }
    const name = `${columns} × ${family.replace(/,.*/, "")}`;
    const figures = await measure(course, pdf);
    const { words, order, headings, headingsRight, pages, pagesPerSecond } = figures;
    rows.push({
      "columns, letters": name,
      pages,
      "words found": percent(words),
      "in order": percent(order),
      "headings found": percent(headings),
      "headings right": percent(headingsRight),
      "pages/s": pagesPerSecond,
    });
    if (words < LEAST.words || order < LEAST.order) wrong.push(`${name}: words or their order are lost`);
    if (headings < LEAST.headings || headingsRight < LEAST.headings) wrong.push(`${name}: headings are lost`);
    // A short document is read in the time its process takes to start.
    if (!quick && pagesPerSecond < LEAST.pagesPerSecond) wrong.push(`${name}: slower than it may be`);
  }
}
report("quiz-reading", rows, wrong);
