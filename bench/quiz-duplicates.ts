// A hundred questions asked in other words and a hundred near-misses, French and English: F1 of the likeness by text alone; duplicates found among 10,000.
//   node tools/run.mjs bench/quiz-duplicates.ts [--quick] [--wrong]
import { readFileSync } from "node:fs";
import { DuplicateIndex } from "../packages/quiz/src/domain/likeness/duplicate-index.ts";
import { likenessOf, sameFrom } from "../packages/quiz/src/domain/likeness/likeness.ts";
import type { QuestionContent } from "../packages/quiz/src/domain/questions/question.ts";
import { quantile, quick, type Row, report } from "./harness/report.ts";

const GOALS = { f1: 0.9, ms: 10 };
const showWrong = process.argv.includes("--wrong");

interface Pair {
  readonly isSame: boolean;
  readonly a: QuestionContent;
  readonly b: QuestionContent;
  /** Every other pair was looked at while the weights were chosen. */
  readonly isKeptBack: boolean;
}

const pairs = readPairs();
const figures = [
  f1Of("half it was fitted on", (pair) => !pair.isKeptBack),
  f1Of("half kept back", (pair) => pair.isKeptBack),
  f1Of("French, kept back", (pair) => pair.isKeptBack && pair.a.language === "fr"),
  f1Of("English, kept back", (pair) => pair.isKeptBack && pair.a.language === "en"),
];
const speed = among(quick ? 1_000 : 10_000);
const wrong = [
  ...figures.slice(0, 2).flatMap(({ what, f1 }) => (f1 < GOALS.f1 ? [`${what}: F1 ${f1.toFixed(3)}`] : [])),
  ...(speed.p95 > GOALS.ms ? [`p95 ${speed.p95.toFixed(1)} ms`] : []),
  ...(speed.found < pairs.filter(({ isSame }) => isSame).length * 0.85 ? ["too few found in the index"] : []),
];
report(
  "quiz-duplicates",
  [
    ...figures.map(({ what, count, precision, recall, f1 }): Row => {
      const [p, r, f] = [precision, recall, f1].map((share) => share.toFixed(3));
      return { what, pairs: count, ...(p && { precision: p }), ...(r && { recall: r }), ...(f && { F1: f }) };
    }),
    {
      what: `among ${speed.questions} questions`,
      pairs: pairs.length,
      found: speed.found,
      "p50 ms": speed.p50.toFixed(2),
      "p95 ms": speed.p95.toFixed(2),
    },
  ],
  wrong,
);

function readPairs(): readonly Pair[] {
  const file = new URL("./harness/question-pairs.txt", import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => /^(?:same|near) /.test(line))
    .map((line, at) => {
      const [kind, language = "fr", stemA = "", keyA = "", stemB = "", keyB = ""] = line.split(" | ");
      const question = (stem: string, key: string): QuestionContent => ({
        kind: "one",
        ...{ stem, language, answers: [], tags: [] },
        options: [
          { text: key, isRight: true },
          { text: "–", isRight: false },
        ],
      });
      const isSame = kind === "same";
      return { isSame, a: question(stemA, keyA), b: question(stemB, keyB), isKeptBack: at % 2 === 1 };
    });
}

function f1Of(what: string, isMeant: (pair: Pair) => boolean) {
  const meant = pairs.filter(isMeant);
  let [right, taken, same] = [0, 0, 0];
  for (const { isSame, a, b, isKeptBack } of meant) {
    const likeness = likenessOf(a, b);
    const isTaken = likeness >= sameFrom;
    if (isSame) same += 1;
    if (isTaken) taken += 1;
    if (isSame && isTaken) right += 1;
    if (showWrong && isSame !== isTaken && !isKeptBack)
      console.log(`${isSame ? "MISSED" : "FALSE"} ${likeness.toFixed(2)} ${a.stem} / ${b.stem}`);
  }
  const [precision, recall] = [right / Math.max(1, taken), right / Math.max(1, same)];
  return {
    what,
    count: meant.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
  };
}

/** Each paraphrase looked for among so many others, made of the words of all. */
function among(questions: number) {
  const index = new DuplicateIndex<number>();
  const words = pairs.flatMap(({ a }) => a.stem.replace(/[?.]/g, "").split(" "));
  const [first] = pairs;
  if (first === undefined) throw new Error("There are pairs.");
  for (let at = 0; at < questions; at += 1) {
    const stem = Array.from(
      { length: 9 },
      (_, word) => words[(at * 37 + word * 131 + at * word) % words.length],
    );
    const key = words[(at * 53) % words.length] ?? "";
    index.add(at, { ...first.a, stem: `${stem.join(" ")} ?`, options: [{ text: key, isRight: true }] });
  }
  for (const [at, { a }] of pairs.entries()) index.add(questions + at, a);
  const times: number[] = [];
  let found = 0;
  for (const [at, { b, isSame }] of pairs.entries()) {
    const from = performance.now();
    const near = index.near(b);
    times.push(performance.now() - from);
    if (isSame && near.some(({ id }) => id === questions + at)) found += 1;
  }
  times.sort((x, y) => x - y);
  return { questions, found, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
