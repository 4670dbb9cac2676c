import { assertNever } from "@souffleur/kernel";
import type { Option, QuestionContent, TakenAnswer } from "../../questions/question.ts";
import { hasMarks, plainText } from "../../questions/write-marks.ts";
import { worthOf } from "../build-question.ts";
import { plainDigits } from "../decimal.ts";
import { marksToHtml } from "../markup/marks-to-html.ts";
import { pathOfTopic } from "../moodle/category.ts";
import { needsLanguageTag, tagsWithWords } from "../tag-words.ts";
import { textsOf } from "../texts-of.ts";
import {
  type HeldField,
  presentable,
  rightsOf,
  trueFirst,
  type WriteRequest,
  WritingNotes,
} from "../writing.ts";

const HOLDS = new Set<HeldField>([
  "title",
  "explanation",
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

/** The questions as Moodle's GIFT. Pictures stay behind as names: a text file has no room for them. */
export function writeGift(request: WriteRequest) {
  const notes = new WritingNotes();
  const blocks: string[] = [];
  let topic: string | undefined;
  for (const [index, { content }] of presentable(request, notes, false).entries()) {
    notes.leftOut(withoutId(content), index, HOLDS);
    notes.ownTruth(content, index);
    notes.likeWords(content, index);
    for (const tag of content.tags.filter(isUnwritable)) notes.say("tag_not_written", index, tag);
    if (isMistakable(content)) {
      notes.say("not_writable", index, "->");
      continue;
    }
    if (content.topic !== topic) blocks.push(`$CATEGORY: ${oneLine(pathOfTopic(content.topic))}\n`);
    topic = content.topic;
    blocks.push(blockOf(trueFirst(content)));
  }
  return { text: blocks.join("\n"), problems: notes.problems };
}

/** Its id in the file it came from is written as such. */
function withoutId({ extra, ...content }: QuestionContent): QuestionContent {
  const others = Object.entries(extra ?? {}).filter(([name]) => name !== "gift.id");
  return others.length === 0 ? content : { ...content, extra: Object.fromEntries(others) };
}

/** Answers that all have an arrow are pairs to match in GIFT. */
function isMistakable({ kind, answers }: QuestionContent): boolean {
  return kind === "short" && answers.every(({ text }) => text.includes("->"));
}

/** What readers take for the weight of an answer where it begins with it; a text with "%" is written as HTML. */
const LIKE_A_WEIGHT = /^(\s*-?\d{0,3})%/;

/** A backslash in front of a bracket would keep the bracket from ending the tag. */
function isUnwritable(tag: string): boolean {
  return /\\(?:\]|$)/.test(oneLine(tag));
}

function blockOf(content: QuestionContent): string {
  const id = content.extra?.["gift.id"];
  const comments = [
    ...(id === undefined ? [] : [`[id:${oneLine(id)}]`]),
    ...tagsWithWords(content, needsLanguageTag(content))
      .filter((tag) => !isUnwritable(tag))
      .map((tag) => `[tag:${oneLine(tag).replaceAll("]", "\\]")}]`),
  ];
  const comment = comments.length > 0 ? `// ${comments.join(" ")}\n` : "";
  const title = content.title === undefined ? "" : `::${escapeGift(oneLine(content.title))}::`;
  const isPlain = textsOf(content).every(isPlainText);
  const say = isPlain ? plainOf : htmlOf;
  const general = content.explanation === undefined ? "" : `\n\t####${say(content.explanation)}`;
  const body = braceOf(content, say);
  return `${comment}${title}${isPlain ? "" : "[html]"}${say(content.stem)}{${body}${general}\n}\n`;
}

/** How the texts of one question are written: answers are read in the format of its stem. */
type Say = (text: string) => string;

function braceOf({ kind, options, answers }: QuestionContent, say: Say): string {
  const textOf = ({ text, feedback }: Option) =>
    `${say(text).replace(LIKE_A_WEIGHT, "$1&\\#37;")}${feedbackOf(feedback, say)}`;
  switch (kind) {
    case "true_false":
      return truthOf(options, say);
    case "number":
      return `#${answers.map((answer) => numberOf(answer, say)).join("")}`;
    case "short":
      return answers.map((answer) => shortOf(answer, say)).join("");
    case "one":
      return options
        .map((option) => `\n\t${option.isRight ? "=" : "~"}${percent(option.weight)}${textOf(option)}`)
        .join("");
    case "several": {
      const rights = rightsOf(options);
      return options
        .map((option) => `\n\t~${percent(worthOf(option, kind, rights))}${textOf(option)}`)
        .join("");
    }
    default:
      return assertNever(kind);
  }
}

function truthOf(options: readonly Option[], say: Say): string {
  const [ofWrong = "", ofRight = ""] = [false, true].map((isRight) =>
    feedbackOf(options.find((option) => option.isRight === isRight)?.feedback, say),
  );
  const word = options[0]?.isRight === true ? "TRUE" : "FALSE";
  return `${word}${ofWrong === "" && ofRight !== "" ? "#" : ofWrong}${ofRight}`;
}

function shortOf({ text, weight, feedback }: TakenAnswer, say: Say): string {
  const worth = percent(weight ?? (LIKE_A_WEIGHT.test(text) ? 100 : undefined));
  return `\n\t=${worth}${escapeGift(oneLine(text))}${feedbackOf(feedback, say)}`;
}

function numberOf({ text, weight, tolerance, feedback }: TakenAnswer, say: Say): string {
  const away = tolerance === undefined ? "" : `:${plainDigits(tolerance)}`;
  const sign = text === "*" && weight === 0 ? "~" : `=${percent(weight)}`;
  return `\n\t${sign}${text === "*" ? "" : text}${away}${feedbackOf(feedback, say)}`;
}

function feedbackOf(feedback: string | undefined, say: Say): string {
  return feedback === undefined ? "" : `#${say(feedback)}`;
}

function percent(weight: number | undefined): string {
  return weight === undefined ? "" : `%${weight}%`;
}

function plainOf(text: string): string {
  return escapeGift(plainText(text));
}

function htmlOf(text: string): string {
  return escapeGift(marksToHtml(text, { picture: (file) => `@@PLUGINFILE@@/${file}`, isXhtml: false }));
}

/** Whether nothing in it would be read as more than letters. */
function isPlainText(text: string): boolean {
  return !hasMarks(text) && text === text.trim() && !/[<&[%]|\s{2}|^\/\/|\n\s|^\$CATEGORY/.test(text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function escapeGift(text: string): string {
  return text.replace(/[\\~=#{}:]/g, "\\$&").replaceAll("\n", "\\n");
}
