import type { QuestionContent } from "../../questions/question.ts";
import { trueFalseWords } from "../../questions/true-false.ts";
import { textsOf } from "../texts-of.ts";
import { bareContent, type HeldField, trueFirst, type WriteRequest, WritingNotes } from "../writing.ts";

/** Aiken holds a line that asks, lettered lines to choose from, and which of them is right. */
const HOLDS = new Set<HeldField>([]);
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

export function writeAiken(request: WriteRequest) {
  const notes = new WritingNotes();
  const blocks: string[] = [];
  for (const [index, { content }] of request.questions.entries()) {
    if (content.kind !== "one" && content.kind !== "true_false") {
      notes.say("kind_not_written", index, content.kind);
      continue;
    }
    if (content.options.length > LETTERS.length) {
      notes.say("not_writable", index, String(content.options.length));
      continue;
    }
    notes.leftOut(content, index, HOLDS);
    if (textsOf(content).some((text) => text.includes("\n"))) notes.say("lines_not_written", index);
    notes.ownWords(content, index);
    blocks.push(blockOf(inWords(bareContent(content, index, notes))));
  }
  return { text: blocks.join("\n"), problems: notes.problems };
}

/** Two words of its own would be read as options to choose from. */
function inWords(content: QuestionContent): QuestionContent {
  if (content.kind !== "true_false") return content;
  const words = trueFalseWords(content.language);
  const options = trueFirst(content).options.map((option, at) => ({
    ...option,
    text: words[at] ?? option.text,
  }));
  return { ...content, options };
}

function blockOf({ stem, options }: QuestionContent): string {
  const right = options.findIndex(({ isRight }) => isRight);
  const lines = options.map(({ text }, index) => `${LETTERS.charAt(index)}) ${oneLine(text)}`);
  // A line that looks like an option or a key would be taken for one.
  const asked = oneLine(stem).replace(/^(?=[A-Z][).]|ANSWER\s*:)/i, "\u200b");
  return `${asked}\n${lines.join("\n")}\nANSWER: ${LETTERS.charAt(right)}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
