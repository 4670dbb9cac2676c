import type { Quotation } from "../../documents/quotation.ts";
import type { QuestionContent } from "../../questions/question.ts";
import { base64Of } from "../base64.ts";
import { picturesOf } from "../texts-of.ts";
import { presentable, type WriteRequest, WritingNotes } from "../writing.ts";

/** Everything there is of the questions, their pictures within. */
export function writeJson(request: WriteRequest) {
  const notes = new WritingNotes();
  const questions = presentable(request, notes, true);
  const names = [...new Set(questions.flatMap(({ content }) => picturesOf(content)))].sort();
  const pictures = Object.fromEntries(
    names.map((name) => [name, base64Of(request.pictures.get(name) ?? new Uint8Array())]),
  );
  const whole = {
    format: "souffleur-questions",
    version: 1,
    questions: questions.map(({ content }) => inOrder(content)),
    ...(names.length > 0 && { pictures }),
  };
  return { text: `${JSON.stringify(whole, null, 2)}\n`, problems: notes.problems };
}

/** Its fields in one order, whoever made it: the same question is the same bytes. */
function inOrder(content: QuestionContent) {
  const { kind, stem, options, answers, explanation, hint, bloom, solo, difficulty, language } = content;
  const { topic, tags, notes, source, title, extra } = content;
  return {
    ...{ title, kind, stem },
    options: options.map(({ text, isRight, feedback, weight }) => ({ text, isRight, feedback, weight })),
    answers: answers.map(({ text, weight, feedback, tolerance }) => ({ text, weight, feedback, tolerance })),
    ...{ explanation, hint, bloom, solo, difficulty, language, topic, tags, notes },
    source: source && sourceInOrder(source),
    extra: extra && Object.fromEntries(Object.entries(extra).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function sourceInOrder(source: Quotation): Quotation {
  const { documentId, documentTitle, passageId, revision, page, headings, quote, start, end } = source;
  return {
    ...{ documentId, documentTitle, passageId, revision },
    ...(page !== undefined && { page }),
    ...{ headings, quote, start, end },
  };
}
