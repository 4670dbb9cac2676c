/** How a sentence of a language says what something is. `T` of the match is the term, `D` its definition. */
export interface DefinitionPattern {
  readonly kind: PairKind;
  readonly pattern: RegExp;
  /** Only a term that the document sets off, or that has a heading, is believed. */
  readonly needsKnownTerm: boolean;
}

export type PairKind = "glossary" | "is" | "called" | "that_is" | "apposition";

/** What the built-in author knows of a language beside its words. */
export interface LanguageRules {
  readonly language: "fr" | "en";
  /** An article or determiner at the head of a term or definition, with the space behind it. */
  readonly article: RegExp;
  /** The head of a sentence that leans on the one before. */
  readonly leaning: RegExp;
  /** Words anywhere that point out of the sentence: a figure, the reader, what was said. */
  readonly pointing: RegExp;
  readonly definitions: readonly DefinitionPattern[];
  /** What ends the naming part of a definition: `that`, `qui`, a comma. */
  readonly afterGenus: RegExp;
  /** The head of a noun phrase stands first, as in French, or last, as in English. */
  readonly headFirst: boolean;
  /** Nouns too wide to be asked for, or to be a wrong answer. */
  readonly generic: ReadonlySet<string>;
  /** `A, B and C` behind words that say: these are of a kind. */
  readonly enumeration: RegExp;
  /** A year behind the word that makes it a date. */
  readonly year: RegExp;
}
