import type { ReadQuestion } from "../../reading/read-question.ts";
import type { ReadText } from "../../reading/read-text.ts";

/** An option as one line: words and numbers in small letters, nothing else. */
export const line = (text: ReadText): string => text.bare.slice(0, 200).replaceAll("' ", "'");

/** Patterns that an option must match as a whole, in each language. */
export type WholePattern = Readonly<Record<"fr" | "en", RegExp>>;

/** Which options match. Exams in other languages often keep English turns, and the other way round: both are tried. */
export function optionsLike({ options }: ReadQuestion, { fr, en }: WholePattern): readonly number[] {
  return options
    .filter(({ text }) => {
      const whole = line(text);
      return fr.test(whole) || en.test(whole);
    })
    .map(({ index }) => index);
}
