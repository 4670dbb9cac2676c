import type { Language } from "../language.ts";
import type { Bloom, Difficulty, QuestionContent, Solo } from "../questions/question.ts";

/** A question somebody wrote for a text, with the passage that answers it and the level it asks at. */
export interface GoldQuestion {
  /** The name of its document within the course. */
  readonly document: string;
  readonly stem: string;
  readonly options: readonly string[];
  /** Of the options, from 0. */
  readonly key: number;
  readonly quote: string;
  readonly bloom: Bloom;
  readonly solo: Solo;
  readonly difficulty: Difficulty;
}

/** Texts in one language, and what a teacher would ask about them. */
export interface GoldCourse {
  readonly language: Language;
  readonly subject: string;
  readonly documents: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly questions: readonly GoldQuestion[];
}

/** A gold question as any other is. */
export function contentOfGold(
  { stem, options, key, bloom, solo, difficulty }: GoldQuestion,
  language: Language,
): QuestionContent {
  return {
    kind: "one",
    stem,
    options: options.map((text, at) => ({ text, isRight: at === key })),
    answers: [],
    ...{ bloom, solo, difficulty, language },
    tags: [],
  };
}
