// The linter of questions against labels made by others: recall on injected flaws, precision and recall by hand, time.
//   node tools/run.mjs bench/quiz-lint.ts [--hand FILE] [--injected FILE] [--show LABEL] [--quick]
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lintQuestion } from "../packages/quiz/src/domain/linting/lint.ts";
import type { QuestionContent } from "../packages/quiz/src/domain/questions/question.ts";
import { quick, type Row, report } from "./harness/report.ts";

interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly stem: string;
  readonly options: readonly string[];
  readonly key: number | readonly number[];
  readonly flaws: readonly string[];
}

/** What the labels of both files may be: each is the id of the rule that finds it. */
const LABELS = [
  ..."negative_stem blank_stem unfocused_stem true_false combined_options k_type all_of_the_above".split(" "),
  ..."none_of_the_above absolute_term vague_term longest_key repeated_word duplicate_option".split(" "),
  ..."lost_sequence overlapping_ranges article_cue inconsistent_form".split(" "),
];
const LEAST = { injectedRecall: 0.99, precision: 0.92, recall: 0.95, gap: 0.03 };
const MOST_MS = 1;

function contentOf({ stem, options, key, lang }: Labelled): QuestionContent {
  const right = new Set(typeof key === "number" ? [key] : key);
  return {
    kind: right.size > 1 ? "several" : "one",
    stem,
    options: options.map((text, index) => ({ text, isRight: right.has(index) })),
    answers: [],
    language: lang,
    tags: [],
  };
}

function read(file: string): readonly Labelled[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line): Labelled => JSON.parse(line));
}

class Tally {
  right = 0;
  falseAlarms = 0;
  missed = 0;

  add(expected: boolean, found: boolean): void {
    if (expected && found) this.right += 1;
    else if (found) this.falseAlarms += 1;
    else if (expected) this.missed += 1;
  }

  get precision(): number {
    return this.right / Math.max(1, this.right + this.falseAlarms);
  }

  get recall(): number {
    return this.right / Math.max(1, this.right + this.missed);
  }

  row(what: string): Row {
    const { right, falseAlarms, missed, precision, recall } = this;
    return { what, right, false: falseAlarms, missed, precision, recall };
  }
}

function argument(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

/** Tallies by label and by language, of all labels that `counts` lets count for an item. */
function tally(
  items: readonly Labelled[],
  counts: (label: string, item: Labelled) => boolean,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const show = argument("show", "");
  for (const item of items) {
    const found = new Set(lintQuestion(contentOf(item)).map(({ rule }) => rule));
    for (const label of LABELS) {
      if (!counts(label, item)) continue;
      const [expected, seen] = [item.flaws.includes(label), found.has(label)];
      for (const name of ["all", item.lang, label]) {
        const one = tallies.get(name) ?? new Tally();
        one.add(expected, seen);
        tallies.set(name, one);
      }
      if (expected !== seen && (show === label || show === "all"))
        console.log(
          `${seen ? "FALSE " : "MISSED"} ${label} | ${item.stem} | ${item.options.join(" / ")} | ${item.key}`,
        );
    }
  }
  return tallies;
}

function timeOf(items: readonly Labelled[]): number {
  const contents = items.map(contentOf);
  const rounds = quick ? 3 : 20;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    for (const content of contents) lintQuestion(content);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000 / contents.length);
  }
  return Math.min(...times);
}

function main(): void {
  const base = join(import.meta.dirname, "../../shared/data/question-formats");
  const handFile = argument("hand", `${base}/linter-gold.jsonl`);
  const injectedFile = argument("injected", `${base}/questions/injected-flaws.jsonl`);
  if (!existsSync(handFile) || !existsSync(injectedFile)) {
    report("quiz-lint", [{ what: "no labelled questions here: name them with --hand and --injected" }]);
    return;
  }
  const [hand, injected] = [read(handFile), read(injectedFile)];
  const byHand = tally(hand, () => true);
  // Of an injected item only its own flaw counts: what else it has, nobody labelled.
  const byInjection = tally(injected, (label, { flaws }) => flaws.includes(label));
  const untouched = injected.filter(({ flaws }) => flaws.length === 0);
  const clean = tally(untouched, () => true);
  const ms = timeOf([...hand, ...injected]);
  const rows = [
    ...[...byHand].map(([what, each]) => each.row(`by hand: ${what}`)),
    ...[...byInjection].map(([what, each]) => each.row(`injected: ${what}`)),
    ...[...clean]
      .filter(([, { falseAlarms }]) => falseAlarms > 0)
      .map(([what, each]) => each.row(`untouched: ${what}`)),
    { what: "ms a question", right: ms },
  ];
  report("quiz-lint", rows, wrongOf(byHand, byInjection, ms));
}

function wrongOf(
  hand: ReadonlyMap<string, Tally>,
  injected: ReadonlyMap<string, Tally>,
  ms: number,
): string[] {
  const [all, fr, en] = ["all", "fr", "en"].map((name) => hand.get(name) ?? new Tally());
  const [allIn, frIn, enIn] = ["all", "fr", "en"].map((name) => injected.get(name) ?? new Tally());
  if (!all || !fr || !en || !allIn || !frIn || !enIn) return ["nothing was read"];
  const gaps = [fr.precision - en.precision, fr.recall - en.recall, frIn.recall - enIn.recall].map(Math.abs);
  return [
    ...(allIn.recall < LEAST.injectedRecall ? [`injected flaws found: ${allIn.recall.toFixed(3)}`] : []),
    ...(all.precision < LEAST.precision ? [`precision by hand: ${all.precision.toFixed(3)}`] : []),
    ...(all.recall < LEAST.recall ? [`recall by hand: ${all.recall.toFixed(3)}`] : []),
    ...(Math.max(...gaps) > LEAST.gap ? [`languages apart by ${Math.max(...gaps).toFixed(3)}`] : []),
    ...(ms > MOST_MS ? [`${ms.toFixed(2)} ms a question`] : []),
  ];
}

main();
