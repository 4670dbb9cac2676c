import { assertNever } from "@souffleur/kernel";
import type { QuestionContent } from "../../questions/question.ts";
import { picturesIn } from "../../questions/write-marks.ts";
import { base64Of } from "../base64.ts";
import { worthOf } from "../build-question.ts";
import { plainDigits } from "../decimal.ts";
import { escapeMarkup } from "../markup/entities.ts";
import { decodePath } from "../markup/file-names.ts";
import { marksToHtml } from "../markup/marks-to-html.ts";
import { needsLanguageTag, tagsWithWords } from "../tag-words.ts";
import {
  type HeldField,
  presentable,
  rightsOf,
  trueFirst,
  type WriteRequest,
  WritingNotes,
} from "../writing.ts";
import { pathOfTopic } from "./category.ts";
import { moodleFeedbacks, moodleSettings } from "./moodle-extra.ts";

const HOLDS = new Set<HeldField>([
  "title",
  "explanation",
  "hint",
  "topic",
  "tags",
  "language",
  "bloom",
  "solo",
  "difficulty",
  "feedback",
  "weights",
  "tolerance",
]);

type Pictures = ReadonlyMap<string, Uint8Array>;

/** The questions as Moodle XML, their pictures within. */
export function writeMoodle(request: WriteRequest) {
  const notes = new WritingNotes();
  const parts: string[] = [];
  let topic: string | undefined;
  for (const [index, { content }] of presentable(request, notes, true).entries()) {
    notes.leftOut(withoutOwn(content), index, HOLDS);
    notes.ownTruth(content, index);
    notes.likeWords(content, index);
    if (content.topic !== topic) parts.push(categoryOf(content.topic));
    topic = content.topic;
    parts.push(questionOf(trueFirst(content), request.pictures));
  }
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join("")}</quiz>\n`,
    problems: notes.problems,
  };
}

/** Moodle's own settings have their place here. */
function withoutOwn({ extra, ...content }: QuestionContent): QuestionContent {
  const others = Object.entries(extra ?? {}).filter(([name]) => !name.startsWith("moodle."));
  return others.length === 0 ? content : { ...content, extra: Object.fromEntries(others) };
}

function categoryOf(topic: string | undefined): string {
  return `  <question type="category">\n    <category>\n      <text>${escapeMarkup(pathOfTopic(topic))}</text>\n    </category>\n  </question>\n`;
}

function questionOf(content: QuestionContent, pictures: Pictures): string {
  const body = bodyWith(pictures);
  const say: Say = (name, text, indent = "    ") =>
    `${indent}<${name} format="html">\n${body(text, `${indent}  `)}${indent}</${name}>`;
  const lines = [
    `  <question type="${typeOf(content.kind)}">`,
    `    <name>\n      <text>${escapeMarkup(content.title ?? "")}</text>\n    </name>`,
    say("questiontext", content.stem),
    say("generalfeedback", content.explanation ?? ""),
    ...settingsOf(content),
    ...answersOf(content, say, body),
    ...(content.hint === undefined ? [] : [say("hint", content.hint)]),
    ...tagsOf(content),
    "  </question>\n",
  ];
  return lines.join("\n");
}

function typeOf(kind: QuestionContent["kind"]): string {
  switch (kind) {
    case "one":
    case "several":
      return "multichoice";
    case "true_false":
      return "truefalse";
    case "short":
      return "shortanswer";
    case "number":
      return "numerical";
    default:
      return assertNever(kind);
  }
}

function settingsOf({ kind, extra = {} }: QuestionContent): readonly string[] {
  const isChoice = kind === "one" || kind === "several";
  const names = ["defaultgrade", "penalty", "hidden", "idnumber"];
  if (isChoice) names.push("shuffleanswers", "answernumbering", "showstandardinstruction");
  if (kind === "short") names.push("usecase");
  const usual = (name: string) =>
    kind === "true_false" && name === "penalty" ? "1" : (moodleSettings[name] ?? "");
  const value = (name: string) => extra[`moodle.${name}`] ?? usual(name);
  const settings = names.map((name) => `    <${name}>${escapeMarkup(value(name))}</${name}>`);
  if (isChoice) settings.push(`    <single>${kind === "one"}</single>`);
  const feedbacks = moodleFeedbacks.flatMap((name) => {
    const text = extra[`moodle.${name}`];
    return text === undefined
      ? []
      : [`    <${name} format="html">\n      <text>${escapeMarkup(text)}</text>\n    </${name}>`];
  });
  return [...settings, ...feedbacks];
}

type Say = (name: string, text: string, indent?: string) => string;

function answersOf({ kind, options, answers }: QuestionContent, say: Say, body: Body): readonly string[] {
  const rights = rightsOf(options);
  const ofOptions = options.map((option, index) => {
    const isTruth = kind === "true_false";
    return answerElement(
      worthOf(option, kind, rights),
      isTruth ? "moodle_auto_format" : "html",
      isTruth ? plainBody(index === 0 ? "true" : "false") : body(option.text, "      "),
      say("feedback", option.feedback ?? "", "      "),
    );
  });
  const ofAnswers = answers.map(({ text, weight, feedback, tolerance }) => {
    const away = kind === "number" ? `\n      <tolerance>${plainDigits(tolerance ?? 0)}</tolerance>` : "";
    const tail = `${say("feedback", feedback ?? "", "      ")}${away}`;
    return answerElement(weight ?? 100, "moodle_auto_format", plainBody(text), tail);
  });
  return [...ofOptions, ...ofAnswers];
}

function plainBody(text: string): string {
  return `      <text>${escapeMarkup(text)}</text>\n`;
}

function answerElement(worth: number, format: string, body: string, tail: string): string {
  return `    <answer fraction="${worth}" format="${format}">\n${body}${tail}\n    </answer>`;
}

function tagsOf(content: QuestionContent): readonly string[] {
  const tags = tagsWithWords(content, needsLanguageTag(content));
  if (tags.length === 0) return [];
  const lines = tags.map((tag) => `      <tag><text>${escapeMarkup(tag)}</text></tag>`);
  return [`    <tags>\n${lines.join("\n")}\n    </tags>`];
}

type Body = (text: string, indent: string) => string;

/** A text as Moodle wants it: its HTML escaped once more, its pictures beside it. */
function bodyWith(pictures: Pictures): Body {
  return (text, indent) => {
    const html = marksToHtml(text, { picture: (file) => `@@PLUGINFILE@@/${file}`, isXhtml: false });
    const files = [...new Set(picturesIn(text))].map(
      (file) => `${indent}${fileElement(file, pictures.get(file) ?? new Uint8Array())}\n`,
    );
    return `${indent}<text>${escapeMarkup(html)}</text>\n${files.join("")}`;
  };
}

function fileElement(file: string, bytes: Uint8Array): string {
  const whole = decodePath(file);
  const slash = whole.lastIndexOf("/") + 1;
  const name = escapeMarkup(whole.slice(slash));
  const path = escapeMarkup(`/${whole.slice(0, slash)}`);
  return `<file name="${name}" path="${path}" encoding="base64">${base64Of(bytes)}</file>`;
}
