import { topicOfPath } from "../moodle/category.ts";
import type { Place, RawQuestion } from "../raw-question.ts";
import type { Reading } from "../reading.ts";
import { wordsOfTags } from "../tag-words.ts";
import { giftAnswer, giftNumber, giftOption, piecesOf } from "./gift-answers.ts";
import { type GiftBlock, giftBlocks } from "./gift-blocks.ts";
import { findUnescaped, giftFormatOf, giftText, unescapeGift } from "./gift-text.ts";

const CATEGORY = "$CATEGORY:";
const TITLE = /^::((?:\\.|[^\\:]|:(?!:))*)::/s;
const TRUTH = /^\s*(TRUE|FALSE|T|F)\s*(?=$|#)/i;
const CLOZE = /^\d{0,3}:(?:MULTI|MC|MR|SHORT|SA|MW|NUM|NM)\w*:/i;
/** Where a word is asked for in the middle of a sentence. */
const BLANK = "_____";

/** Reads Moodle's GIFT: questions between empty lines, answers in braces. */
export function readGift(text: string, reading: Reading): void {
  let topic = "";
  for (const block of giftBlocks(text)) {
    if (block.text.startsWith(CATEGORY)) topic = topicOfPath(block.text.slice(CATEGORY.length));
    else readBlock(block, topic, reading);
  }
}

function readBlock(block: GiftBlock, topic: string, reading: Reading): void {
  const trimmed = block.text.trim();
  const [whole = "", named] = TITLE.exec(trimmed) ?? [];
  const title = named === undefined ? "" : unescapeGift(named).replace(/\s+/g, " ").trim();
  const rest = trimmed.slice(whole.length);
  const item = title || block.id || rest.slice(0, 60).replace(/\s+/g, " ");
  const place: Place = { line: block.line, item };
  if (block.isOpen) {
    reading.problem("brace_not_closed", place);
    return;
  }
  const open = findUnescaped(rest, "{");
  if (open === -1) {
    reading.problem("not_a_question", place, rest.slice(0, 60));
    return;
  }
  const close = findUnescaped(rest, "}", open + 1);
  if (close === -1) {
    reading.problem("brace_not_closed", place);
    return;
  }
  const tail = rest.slice(close + 1);
  if (findUnescaped(tail, "{") !== -1) {
    reading.problem("several_parts", place, "{…}");
    return;
  }
  const format = giftFormatOf(rest);
  const stem = stemOf(rest.slice(0, open), tail);
  const { tags, ...said } = wordsOfTags(block.tags);
  const raw = {
    place,
    stem: giftText(stem, place, reading),
    title,
    topic,
    tags,
    ...said,
    ...(block.id !== undefined && { extra: { "gift.id": block.id } }),
  };
  readBrace(rest.slice(open + 1, close), raw, { place, reading, format });
}

/** A sentence that goes on behind the brace has a gap where the brace was; a full stop alone does not go on. */
function stemOf(before: string, after: string): string {
  if (/^[\s.]*$/.test(after)) return before;
  return `${before.trimEnd()} ${BLANK} ${after.trimStart()}`.replace(/ (?=[.,;!?])/g, "");
}

type RawBase = Omit<RawQuestion, "kind">;

interface In {
  readonly place: Place;
  readonly reading: Reading;
  readonly format: string;
}

function readBrace(body: string, raw: RawBase, inside: In): void {
  const { place, reading, format } = inside;
  const general = generalFeedbackAt(body);
  const own = general === -1 ? body : body.slice(0, general);
  const explanation = general === -1 ? "" : giftText(body.slice(general + 4), place, reading, format);
  const question = { ...raw, explanation };
  const trimmed = own.trim();
  if (trimmed === "") {
    reading.problem("kind_unsupported", place, "essay");
    return;
  }
  if (CLOZE.test(trimmed)) {
    reading.problem("kind_unsupported", place, "cloze");
    return;
  }
  const truth = TRUTH.exec(trimmed);
  if (truth !== null) {
    reading.question(truthOf(question, truth, trimmed, inside));
    return;
  }
  if (trimmed.startsWith("#")) {
    reading.question(numberOf(question, trimmed.slice(1), inside));
    return;
  }
  const pieces = piecesOf(own);
  if (pieces.length === 0) {
    reading.problem("line_not_understood", place, trimmed.slice(0, 60));
    return;
  }
  const hasWrong = pieces.some(({ sign }) => sign === "~");
  if (!hasWrong && pieces.every(({ text }) => text.includes("->"))) {
    reading.problem("kind_unsupported", place, "matching");
    return;
  }
  if (!hasWrong) {
    reading.question({
      ...question,
      kind: "short",
      answers: pieces.map((piece) => giftAnswer(piece, inside)),
    });
    return;
  }
  const kind = pieces.some(({ sign }) => sign === "=") ? "one" : "several";
  reading.question({ ...question, kind, options: pieces.map((piece) => giftOption(piece, inside)) });
}

function generalFeedbackAt(body: string): number {
  for (let at = findUnescaped(body, "#"); at !== -1; at = findUnescaped(body, "#", at + 1))
    if (body.startsWith("####", at)) return at;
  return -1;
}

/** Behind the word stands what is said of a wrong answer, then of a right one. */
function truthOf(raw: RawBase, [, word = ""]: RegExpExecArray, body: string, inside: In): RawQuestion {
  const isTrue = word.toUpperCase().startsWith("T");
  const first = findUnescaped(body, "#");
  const second = first === -1 ? -1 : findUnescaped(body, "#", first + 1);
  const say = (text: string) => giftText(text, inside.place, inside.reading, inside.format);
  const wrong = first === -1 ? "" : say(body.slice(first + 1, second === -1 ? undefined : second));
  const right = second === -1 ? "" : say(body.slice(second + 1));
  return {
    ...raw,
    kind: "true_false",
    isTrue,
    feedbackTrue: isTrue ? right : wrong,
    feedbackFalse: isTrue ? wrong : right,
  };
}

function numberOf(raw: RawBase, body: string, inside: In): RawQuestion {
  const pieces = /^\s*[=~]/.test(body) ? piecesOf(body) : piecesOf(`=${body}`);
  return { ...raw, kind: "number", answers: pieces.map((piece) => giftNumber(piece, inside)) };
}
