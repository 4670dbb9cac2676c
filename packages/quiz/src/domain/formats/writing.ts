import { assertNever } from "@souffleur/kernel";
import type { Option, QuestionContent } from "../questions/question.ts";
import { trueFalseWords, truthOf } from "../questions/true-false.ts";
import { hasMarks, picturesIn, plainText } from "../questions/write-marks.ts";
import { cleanText } from "./decode-text.ts";
import type { FormatProblem } from "./format-problem.ts";
import { tagsLikeWords } from "./tag-words.ts";
import { picturesOf, textsOf, withPictures, withTexts } from "./texts-of.ts";
import { type WritingCode, writingProblems } from "./writing-problems.ts";

/** A question to write, and its id where it has one. */
export interface WrittenQuestion {
  readonly content: QuestionContent;
  readonly id?: string;
}

export interface WriteRequest {
  readonly questions: readonly WrittenQuestion[];
  /** By the names that the questions' texts give them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Of the whole: a file, a deck, a test. */
  readonly title: string;
}

/** What a question has beside its stem and answers, in the order people think of it. */
const FIELDS = [
  "title",
  "explanation",
  "hint",
  "topic",
  "tags",
  "language",
  "bloom",
  "solo",
  "difficulty",
  "notes",
  "source",
  "extra",
  "feedback",
  "weights",
  "tolerance",
] as const;
export type HeldField = (typeof FIELDS)[number];

const WITHOUT_WORTH = new Set(FIELDS.filter((field) => field !== "weights"));

const NAMES: Readonly<Record<HeldField, readonly [fr: string, en: string]>> = {
  title: ["titre", "title"],
  explanation: ["explication", "explanation"],
  hint: ["indice", "hint"],
  topic: ["thème", "topic"],
  tags: ["étiquettes", "tags"],
  language: ["langue", "language"],
  bloom: ["niveau de Bloom", "Bloom level"],
  solo: ["niveau SOLO", "SOLO level"],
  difficulty: ["difficulté", "difficulty"],
  notes: ["notes", "notes"],
  source: ["passage cité", "quoted passage"],
  extra: ["réglages venus d’un autre format", "settings from another format"],
  feedback: ["commentaires des réponses", "feedback of answers"],
  weights: ["valeurs des réponses", "worth of answers"],
  tolerance: ["marge des nombres", "tolerance of numbers"],
};

/** Says what of the questions a format does not keep. */
export class WritingNotes {
  readonly problems: FormatProblem[] = [];

  say(code: WritingCode, question: number, about = ""): void {
    const { severity, message } = writingProblems[code];
    this.problems.push({ question, code, severity, message: message(about.slice(0, 300)) });
  }

  /** The fields that a format has no place for and that this question fills. */
  leftOut(content: QuestionContent, question: number, holds: ReadonlySet<HeldField>): void {
    const lost = FIELDS.filter((field) => !holds.has(field) && isFilled(content, field));
    if (lost.length === 0) return;
    const { severity, message } = writingProblems.left_out;
    this.problems.push({
      question,
      code: "left_out",
      severity,
      message: {
        fr: message(lost.map((field) => NAMES[field][0]).join(", ")).fr,
        en: message(lost.map((field) => NAMES[field][1]).join(", ")).en,
      },
    });
  }

  /** Options of a statement to judge that are not the words the format writes itself. */
  ownWords(content: QuestionContent, question: number): void {
    if (content.kind !== "true_false") return;
    const words = trueFalseWords(content.language);
    const own = content.options.map(({ text }) => text);
    if (own.join("\n") !== words.join("\n")) this.say("words_replaced", question, own.join(" / "));
  }

  /** The same, and what such options are worth: formats that say true or false say no more. */
  ownTruth(content: QuestionContent, question: number): void {
    this.ownWords(content, question);
    if (content.kind === "true_false") this.leftOut(content, question, WITHOUT_WORTH);
  }

  /** Tags that a format which writes levels as tags reads as such. */
  likeWords(content: QuestionContent, question: number): void {
    for (const tag of tagsLikeWords(content)) this.say("tag_as_word", question, tag);
  }
}

function isFilled(content: QuestionContent, field: HeldField): boolean {
  const choices = [...content.options, ...content.answers];
  switch (field) {
    case "tags":
      return content.tags.length > 0;
    case "feedback":
      return choices.some(({ feedback }) => feedback !== undefined);
    case "weights":
      return choices.some(({ weight }) => weight !== undefined);
    case "tolerance":
      return content.answers.some(({ tolerance }) => tolerance !== undefined);
    case "language":
      return true;
    case "title":
    case "explanation":
    case "hint":
    case "topic":
    case "bloom":
    case "solo":
    case "difficulty":
    case "notes":
    case "source":
    case "extra":
      return content[field] !== undefined;
    default:
      return assertNever(field);
  }
}

/** As a file may hold it: without control characters, and without pictures that are not there or have no room in it. */
export function presentable(
  request: WriteRequest,
  notes: WritingNotes,
  holdsPictures: boolean,
): readonly WrittenQuestion[] {
  const pictures: ReadonlyMap<string, unknown> = holdsPictures ? request.pictures : new Map();
  return request.questions.map(({ content, ...rest }, index) => {
    const missing = picturesOf(content).filter((file) => !pictures.has(file));
    for (const file of missing)
      notes.say(holdsPictures ? "picture_not_found" : "picture_not_written", index, file);
    let isCleaned = false;
    const clean = (text: string) => {
      const cleaned = cleanText(text);
      isCleaned ||= cleaned.isCleaned;
      return cleaned.text;
    };
    const known = (file: string) => (pictures.has(file) ? file : undefined);
    const whole = withTexts(missing.length > 0 ? withPictures(content, known) : content, clean);
    if (isCleaned) notes.say("letters_removed", index);
    return { ...rest, content: whole };
  });
}

/** The words alone, for formats that have no more; what that loses is said. */
export function bareContent(content: QuestionContent, index: number, notes: WritingNotes): QuestionContent {
  for (const file of picturesOf(content)) notes.say("picture_not_written", index, file);
  const isMarked = textsOf(content).some((text) => hasMarks(text) && picturesIn(text).length === 0);
  if (isMarked) notes.say("marks_not_written", index);
  return withTexts(content, plainText);
}

/** A statement to judge with its true option first, where formats that write their own words expect it. */
export function trueFirst(content: QuestionContent): QuestionContent {
  const [first, second] = content.options;
  if (content.kind !== "true_false" || first === undefined || second === undefined) return content;
  const isTurned = truthOf(first.text) === false && truthOf(second.text) === true;
  return isTurned ? { ...content, options: [second, first] } : content;
}

export function rightsOf(options: readonly Option[]): number {
  return options.filter(({ isRight }) => isRight).length;
}
