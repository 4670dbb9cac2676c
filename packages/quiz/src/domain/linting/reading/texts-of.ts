import type { FindingPlace } from "../finding.ts";
import type { ReadQuestion } from "./read-question.ts";
import type { ReadText } from "./read-text.ts";

/** Every text of a question that people read, with its place. */
export function textsOf({
  stem,
  options,
  answers,
  explanation,
  hint,
}: ReadQuestion): readonly (readonly [FindingPlace, ReadText])[] {
  return [
    [{ part: "stem" }, stem],
    ...options.map(({ index, text }) => [{ part: "option", index }, text] as const),
    ...answers.map((text, index) => [{ part: "answer", index }, text] as const),
    ...(explanation === undefined ? [] : [[{ part: "explanation" }, explanation] as const]),
    ...(hint === undefined ? [] : [[{ part: "hint" }, hint] as const]),
  ];
}
