import { assertNever, searchKey } from "@souffleur/kernel";
import type { QuestionContent, TakenAnswer } from "../questions/question.ts";
import type { SeveralPolicy } from "./quiz.ts";
import { readNumber } from "./read-number.ts";

/** What a learner answered: options by the places they have in the question, or words. `skipped` is an answer too. */
export type Response =
  | { readonly kind: "options"; readonly chosen: readonly number[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "skipped" };

export interface Scored {
  /** From 0 to 1. */
  readonly score: number;
  readonly isRight: boolean;
}

const NOTHING: Scored = { score: 0, isRight: false };
/** What floating point makes of thirds is still all of it. */
const NEARLY_ALL = 0.999;

/** Whether a response is one to this kind of question at all. */
export function fitsQuestion({ kind, options }: QuestionContent, response: Response): boolean {
  if (response.kind === "skipped") return true;
  if (kind === "short" || kind === "number") return response.kind === "text";
  if (response.kind !== "options") return false;
  const { chosen } = response;
  const areThere = chosen.every((at) => Number.isInteger(at) && at >= 0 && at < options.length);
  if (!areThere || new Set(chosen).size !== chosen.length) return false;
  return kind === "several" ? chosen.length > 0 : chosen.length === 1;
}

export function scoreResponse(content: QuestionContent, response: Response, several: SeveralPolicy): Scored {
  if (response.kind === "skipped" || !fitsQuestion(content, response)) return NOTHING;
  if (response.kind === "text") return scoreText(content, response.text);
  return content.kind === "several"
    ? scoreSeveral(content, response.chosen, several)
    : scoreOne(content, response.chosen[0] ?? -1);
}

function scoreOne({ options }: QuestionContent, chosen: number): Scored {
  const option = options[chosen];
  if (option === undefined) return NOTHING;
  const weight = option.weight ?? (option.isRight ? 100 : 0);
  return scored(weight / 100);
}

/** The right ones count for their part, and wrong ones take as much away as a right one of theirs would give. */
function scoreSeveral(
  { options }: QuestionContent,
  chosen: readonly number[],
  policy: SeveralPolicy,
): Scored {
  const right = options.filter(({ isRight }) => isRight).length;
  const wrong = options.length - right;
  const isRight = options.every((option, at) => option.isRight === chosen.includes(at));
  if (isRight) return { score: 1, isRight };
  if (policy === "all_or_nothing") return NOTHING;
  const sum = chosen.reduce((total, at) => {
    const option = options[at];
    if (option === undefined) return total;
    if (option.weight !== undefined) return total + option.weight / 100;
    return total + (option.isRight ? 1 / Math.max(1, right) : -1 / Math.max(1, wrong));
  }, 0);
  // Without all of the right ones and none of the wrong it is not the whole answer, whatever the weights add up to.
  return { score: clamp(sum), isRight: false };
}

function scoreText({ kind, answers }: QuestionContent, text: string): Scored {
  const best = answers
    .filter((answer) => (kind === "number" ? isNear(answer, text) : isLike(answer.text, text)))
    .reduce((most, { weight = 100 }) => Math.max(most, weight), 0);
  return scored(best / 100);
}

function isNear(answer: TakenAnswer, text: string): boolean {
  const [wanted, given] = [readNumber(answer.text), readNumber(text)];
  if (wanted === undefined || given === undefined) return false;
  // The last digits of a number in binary are not the learner's fault.
  const slack = Math.max(Math.abs(wanted), Math.abs(given)) * 1e-9;
  return Math.abs(wanted - given) <= Math.abs(answer.tolerance ?? 0) + slack;
}

/** Cases, accents, typographic signs and spaces do not matter; `*` in what is wanted stands for anything. */
function isLike(wanted: string, given: string): boolean {
  const said = plain(given);
  if (said === "") return false;
  // A star by itself would take everything; written `\*` it is a star.
  const parts = wanted.split(/(?<!\\)\*/).map((part) => plain(part.replaceAll("\\*", "*")));
  return matchesParts(parts, said);
}

/** Finds the parts one behind the other: linear, whatever is typed. */
function matchesParts(parts: readonly string[], said: string): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return said === first;
  if (!said.startsWith(first) || said.length < first.length + last.length || !said.endsWith(last))
    return false;
  let from = first.length;
  for (const part of rest) {
    const at = said.indexOf(part, from);
    if (at < 0 || at + part.length > said.length - last.length) return false;
    from = at + part.length;
  }
  return from <= said.length - last.length;
}

function plain(text: string): string {
  return searchKey(text)
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/gu, " ")
    .replace(/^[\s"«»“”]+|[\s"«»“”.!?;,]+$/gu, "");
}

function scored(fraction: number): Scored {
  const score = clamp(fraction);
  return { score, isRight: score >= NEARLY_ALL };
}

function clamp(fraction: number): number {
  if (fraction >= NEARLY_ALL) return 1;
  return Math.max(0, fraction);
}

/** What is right, as a learner may read it once it may be read: options by their places, or words. */
export function keyOf({ kind, options, answers }: QuestionContent): {
  readonly options: readonly number[];
  readonly texts: readonly string[];
} {
  switch (kind) {
    case "one":
    case "several":
    case "true_false":
      return { options: options.flatMap(({ isRight }, at) => (isRight ? [at] : [])), texts: [] };
    case "short":
    case "number":
      return {
        options: [],
        texts: answers.filter(({ weight = 100 }) => weight > 0).map(({ text }) => text),
      };
    default:
      return assertNever(kind);
  }
}
