import { wordsOf } from "../../text/words.ts";
import type { ReadText, ReadWord } from "./read-text.ts";

/** Where a phrase stands in a text. */
export interface Sight {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of its first and of the one behind its last, among the text's words. */
  readonly from: number;
  readonly to: number;
}

type PhraseTree = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases to look for in each of our languages. */
export class Phrases {
  readonly #trees: Readonly<Record<"fr" | "en", PhraseTree>>;

  /** Phrases with a comma between. */
  constructor(phrases: { readonly fr: string; readonly en: string }) {
    this.#trees = { fr: treeOf(phrases.fr, "fr"), en: treeOf(phrases.en, "en") };
  }

  /** Where they stand, the longest at each place, from left to right. */
  in(text: ReadText): readonly Sight[] {
    const tree = this.#trees[text.language === "fr" ? "fr" : "en"];
    const { words } = text;
    const found: Sight[] = [];
    for (let from = 0; from < words.length; from++) {
      const phrase = tree.get(words[from]?.key ?? "")?.find((each) => standsAt(words, from, each));
      if (phrase === undefined) continue;
      const to = from + phrase.length;
      const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
      found.push({ text: text.raw.slice(start, end), start, end, from, to });
      from = to - 1;
    }
    return found;
  }

  isIn(text: ReadText): boolean {
    return this.in(text).length > 0;
  }
}

function standsAt(words: readonly ReadWord[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((word, at) => words[from + at]?.key === word);
}

function treeOf(phrases: string, language: "fr" | "en"): PhraseTree {
  const tree = new Map<string, string[][]>();
  for (const phrase of phrases.split(",")) {
    const words = wordsOf(phrase.trim(), language).map(({ text }) => text.toLowerCase());
    const [first] = words;
    if (first !== undefined) tree.set(first, [...(tree.get(first) ?? []), words]);
  }
  for (const list of tree.values()) list.sort((a, b) => b.length - a.length);
  return tree;
}
