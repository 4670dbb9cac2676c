import type { Option, QuestionContent, QuestionKind, TakenAnswer } from "../questions/question.ts";
import { trueFalseOptions } from "../questions/true-false.ts";
import { readNumber } from "./decimal.ts";
import type { RawAnswer, RawOption, RawQuestion } from "./raw-question.ts";
import type { ReadingCode } from "./reading-problems.ts";
import { shownLanguage } from "./shown-language.ts";

/** More is no question to choose from but a list. */
const MOST_OPTIONS = 20;
/** As the bank has it. */
const LONGEST = {
  stem: 4_000,
  option: 2_000,
  text: 10_000,
  title: 300,
  topic: 200,
  tag: 100,
  tags: 50,
} as const;
const USUAL_OPTIONS = 6;
const RIGHT = 99.99;

export interface BuildNote {
  readonly code: ReadingCode;
  readonly about: string;
}

export type Built =
  | { readonly content: QuestionContent; readonly notes: readonly BuildNote[] }
  | { readonly content: undefined; readonly notes: readonly BuildNote[] };

/** The question that a format's words say, or why they say none. */
export function buildQuestion(said: RawQuestion, fallback: string | undefined): Built {
  const notes: BuildNote[] = [];
  const note = (code: ReadingCode, about = "") => notes.push({ code, about });
  const raw = shortened(said, note);
  const options = usable(raw.options ?? [], note);
  const answers = usable(raw.answers ?? [], note);
  const refusal = refusalOf(raw, options, answers);
  if (refusal !== undefined) return { content: undefined, notes: [...notes, refusal] };
  const language = raw.language ?? shownLanguage(raw) ?? fallback ?? "en";
  const kind = kindOf(raw.kind, options, note);
  if (options.length > USUAL_OPTIONS) note("more_than_six_options", String(options.length));
  return { content: contentOf({ ...raw, kind, language }, options, answers), notes };
}

/** Why a question that is already one of ours cannot be asked. */
export function faultOf(content: QuestionContent): BuildNote | undefined {
  const options = content.options.map(({ text, isRight }) => ({ text, worth: isRight ? 100 : 0 }));
  const answers = content.answers.map(({ text, weight }) => ({ text, worth: weight ?? 100 }));
  const isTrue = content.options.length === 2 ? content.options.some(({ isRight }) => isRight) : undefined;
  return refusalOf({ ...content, place: {}, options, answers, isTrue }, options, answers);
}

function usable<Item extends RawOption>(items: readonly Item[], note: (code: ReadingCode) => void) {
  const kept = items.filter(({ text }) => text.trim() !== "");
  if (kept.length < items.length) note("option_empty");
  return kept;
}

function refusalOf(
  raw: RawQuestion,
  options: readonly RawOption[],
  answers: readonly RawAnswer[],
): BuildNote | undefined {
  if (raw.stem.trim() === "") return { code: "stem_missing", about: "" };
  const long = tooLong(raw, options, answers);
  if (long !== undefined) return { code: "text_too_long", about: String(long) };
  switch (raw.kind) {
    case "one":
    case "several":
      if (options.length < 2) return { code: "too_few_options", about: "" };
      if (options.length > MOST_OPTIONS) return { code: "too_many_options", about: String(options.length) };
      return options.some(({ worth }) => worth > 0) ? undefined : { code: "no_right_answer", about: "" };
    case "true_false":
      return raw.isTrue === undefined ? { code: "no_right_answer", about: "" } : undefined;
    case "number":
      return numberRefusal(answers);
    case "short":
      return answers.some(({ worth }) => worth > 0) ? undefined : { code: "no_right_answer", about: "" };
  }
}

function tooLong(
  { stem, explanation = "", hint = "", notes = "" }: RawQuestion,
  options: readonly RawOption[],
  answers: readonly RawAnswer[],
): number | undefined {
  const choices = [...options, ...answers];
  const lengths = [
    [stem, LONGEST.stem],
    ...choices.map(({ text }) => [text, LONGEST.option] as const),
    ...choices.map(({ feedback = "" }) => [feedback, LONGEST.text] as const),
    ...[explanation, hint, notes].map((text) => [text, LONGEST.text] as const),
  ] as const;
  return lengths.find(([text, most]) => text.length > most)?.[0].length;
}

/** What is a name may be cut: nothing is asked in it. */
function shortened(raw: RawQuestion, note: (code: ReadingCode, about: string) => void): RawQuestion {
  const cut = (name: "title" | "topic" | "tag", text: string) => {
    const line = text.replace(/\s+/g, " ").trim();
    if (line.length > LONGEST[name]) note("name_shortened", line.slice(0, 60));
    return line.slice(0, LONGEST[name]).trim().toWellFormed();
  };
  const tags = (raw.tags ?? []).map((tag) => cut("tag", tag));
  if (tags.length > LONGEST.tags) note("field_lost", tags.slice(LONGEST.tags).join(", "));
  const language = raw.language && languageOf(raw.language);
  if (raw.language && language === undefined) note("field_lost", `language: ${raw.language.slice(0, 60)}`);
  return {
    ...raw,
    title: raw.title && cut("title", raw.title),
    topic: raw.topic && cut("topic", raw.topic),
    tags: tags.slice(0, LONGEST.tags),
    language,
  };
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

function languageOf(written: string): string | undefined {
  const [first = "", ...rest] = written.trim().split(/[-_]/);
  const language = [first.toLowerCase(), ...rest].join("-");
  return LANGUAGE.test(language) ? language : undefined;
}

function numberRefusal(answers: readonly RawAnswer[]): BuildNote | undefined {
  const wrong = answers.find(({ text }) => text.trim() !== "*" && readNumber(text) === undefined);
  if (wrong !== undefined) return { code: "answer_not_a_number", about: wrong.text.slice(0, 60) };
  return answers.some(({ worth }) => worth > 0) ? undefined : { code: "no_right_answer", about: "" };
}

function kindOf(
  kind: QuestionKind,
  options: readonly RawOption[],
  note: (code: ReadingCode) => void,
): QuestionKind {
  if (kind !== "one" || options.filter(({ worth }) => worth >= RIGHT).length < 2) return kind;
  note("several_right_in_one");
  return "several";
}

function contentOf(
  raw: RawQuestion & { readonly language: string },
  options: readonly RawOption[],
  answers: readonly RawAnswer[],
): QuestionContent {
  return {
    kind: raw.kind,
    stem: raw.stem.trim(),
    options:
      raw.kind === "true_false"
        ? trueFalseOptions({ ...raw, isTrue: raw.isTrue ?? false })
        : optionsOf(raw.kind, options),
    answers: answers.map((answer) => answerOf(answer, raw.kind)),
    ...filled({ explanation: raw.explanation, hint: raw.hint }),
    ...(raw.bloom !== undefined && { bloom: raw.bloom }),
    ...(raw.solo !== undefined && { solo: raw.solo }),
    ...(raw.difficulty !== undefined && { difficulty: raw.difficulty }),
    language: raw.language,
    ...filled({ topic: raw.topic }),
    tags: [...new Set((raw.tags ?? []).map((tag) => tag.trim()).filter((tag) => tag !== ""))],
    ...filled({ notes: raw.notes }),
    ...(raw.source !== undefined && { source: raw.source }),
    ...filled({ title: raw.title }),
    ...(raw.extra !== undefined && Object.keys(raw.extra).length > 0 && { extra: raw.extra }),
  };
}

function filled<Field extends string>(fields: Readonly<Record<Field, string | undefined>>) {
  const kept: Partial<Record<Field, string>> = {};
  for (const name in fields) {
    const text = fields[name]?.trim();
    if (text) kept[name] = text;
  }
  return kept;
}

function answerOf({ text, worth, feedback, tolerance }: RawAnswer, kind: QuestionKind): TakenAnswer {
  const trimmed = text.trim();
  return {
    text: kind === "number" ? (readNumber(trimmed) ?? trimmed) : trimmed,
    ...(worth < RIGHT && { weight: rounded(worth) }),
    ...filled({ feedback }),
    ...(tolerance !== undefined && tolerance > 0 && { tolerance }),
  };
}

/** Which options are right, and what each is worth where that is not what everybody expects. */
function optionsOf(kind: QuestionKind, options: readonly RawOption[]): readonly Option[] {
  const best = Math.max(...options.map(({ worth }) => worth));
  const isRight = (worth: number) => (kind === "one" ? worth === best : worth > 0);
  const rights = options.filter(({ worth }) => isRight(worth)).length;
  const usual = kind === "one" ? 100 : 100 / rights;
  const isUsual = options.every(
    ({ worth }) =>
      isClose(worth, isRight(worth) ? usual : 0) || (kind === "several" && isRight(worth) && worth >= RIGHT),
  );
  return options.map(({ text, worth, feedback }) => {
    const right = isRight(worth);
    const needsNoWeight = isUsual || (kind === "one" && right && worth >= RIGHT) || (!right && worth === 0);
    return {
      text: text.trim(),
      isRight: right,
      ...filled({ feedback }),
      ...(!needsNoWeight && { weight: rounded(worth) }),
    };
  });
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.01;
}

function rounded(worth: number): number {
  return Number(Math.max(-100, Math.min(100, worth)).toFixed(5));
}

/** What an option is worth, whether it says so or not. */
export function worthOf({ weight, isRight }: Option, kind: QuestionKind, rights: number): number {
  if (weight !== undefined) return weight;
  if (!isRight) return 0;
  return kind === "several" ? rounded(100 / rights) : 100;
}
