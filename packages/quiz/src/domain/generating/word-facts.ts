/** What a dictionary says of a form, one bit each; a form that can be two things has an analysis for each. */
export const FACTS = {
  noun: 1 << 0,
  adjective: 1 << 1,
  finite: 1 << 2,
  infinitive: 1 << 3,
  pastParticiple: 1 << 4,
  presentParticiple: 1 << 5,
  adverb: 1 << 6,
  grammar: 1 << 7,
  proper: 1 << 8,
  masculine: 1 << 9,
  feminine: 1 << 10,
  singular: 1 << 11,
  plural: 1 << 12,
} as const;

export interface WordFacts {
  /** Each a sum of `FACTS`. */
  readonly analyses: readonly number[];
  /** English: what its commonest noun names (`person`, `substance`, `act`, …), by WordNet's number; 0 unknown. */
  readonly category: number;
  /** English: from 0 (never seen in tagged text) to 15. */
  readonly frequency: number;
}

/** The words of the languages the built-in author writes in. */
export interface Lexicon {
  /** Of a form as it is written, in lower case; a word it does not know has none. */
  factsOf(language: string, form: string): WordFacts | undefined;
}
