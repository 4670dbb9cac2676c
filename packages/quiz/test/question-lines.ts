import type { QuestionContent } from "../src/domain/questions/question.ts";

/**
 * A question written as one line: the stem, then the options, with bars between; a star before each that is right. A line
 * without options has an answer in words.
 */
export function questionOf(
  line: string,
  language: "fr" | "en",
  more: Partial<QuestionContent> = {},
): QuestionContent {
  const [stem = "", ...rest] = line.split(" | ");
  const options = rest.map((text) => ({
    text: text.replace(/^\*(?!\*)/, ""),
    isRight: /^\*(?!\*)/.test(text),
  }));
  const right = options.filter(({ isRight }) => isRight).length;
  return {
    kind: options.length === 0 ? "short" : right > 1 ? "several" : "one",
    stem,
    options,
    answers: [],
    language,
    tags: [],
    ...more,
  };
}
