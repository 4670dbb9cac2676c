import { detectLanguage } from "../text/detect-language.ts";

interface Worded {
  readonly stem: string;
  readonly options?: readonly { readonly text: string }[];
  readonly explanation?: string | undefined;
}

/** Fewer words are as often taken for the other language as not. */
const TELLING = 10;

/** The language that a question's own words show; where they are too few, those of its whole file must do. */
export function shownLanguage({ stem, options = [], explanation = "" }: Worded): string | undefined {
  const words = [stem, ...options.map(({ text }) => text), explanation].join("\n");
  return words.split(/\s+/, TELLING).length < TELLING ? undefined : detectLanguage(words);
}
