import { Phrases } from "../linting/reading/phrases.ts";
import type { ReadText } from "../linting/reading/read-text.ts";
import { wordsOf } from "../text/words.ts";

type Language = "fr" | "en";

/** A word where it stands in a text, and what says the same better. */
interface BetterWord {
  readonly text: string;
  readonly better: string;
  readonly start: number;
  readonly end: number;
}

/** Words and phrases, each with a better one. */
export class BetterWords {
  readonly #phrases: Phrases;
  readonly #better: Readonly<Record<Language, ReadonlyMap<string, string>>>;

  constructor(better: Readonly<Record<Language, Readonly<Record<string, string>>>>) {
    const listed = (language: Language) => Object.keys(better[language]).join(",");
    const byWords = (language: Language) =>
      new Map(Object.entries(better[language]).map(([phrase, word]) => [keyOf(phrase, language), word]));
    this.#phrases = new Phrases({ fr: listed("fr"), en: listed("en") });
    this.#better = { fr: byWords("fr"), en: byWords("en") };
  }

  in(text: ReadText): readonly BetterWord[] {
    const better = this.#better[text.language === "fr" ? "fr" : "en"];
    return this.#phrases.in(text).map(({ text: said, start, end, from, to }) => {
      // By its words and not its letters: a line may end within it.
      const words = text.words.slice(from, to).map(({ key }) => key);
      return { text: said, better: better.get(words.join(" ")) ?? "", start, end };
    });
  }
}

function keyOf(phrase: string, language: Language): string {
  return wordsOf(phrase.toLowerCase(), language)
    .map(({ text }) => text)
    .join(" ");
}
