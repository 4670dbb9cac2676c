import type { Language } from "../language.ts";
import type { Option } from "./question.ts";

const WORDS: Readonly<Record<string, readonly [isTrue: string, isFalse: string]>> = {
  fr: ["Vrai", "Faux"],
  en: ["True", "False"],
  de: ["Richtig", "Falsch"],
  es: ["Verdadero", "Falso"],
  it: ["Vero", "Falso"],
  pt: ["Verdadeiro", "Falso"],
  nl: ["Waar", "Onwaar"],
};

const ENGLISH = ["True", "False"] as const;

export function trueFalseWords(language: Language): readonly [isTrue: string, isFalse: string] {
  return WORDS[language.slice(0, 2).toLowerCase()] ?? ENGLISH;
}

interface TrueFalse {
  readonly isTrue: boolean;
  readonly language: Language;
  readonly feedbackTrue?: string | undefined;
  readonly feedbackFalse?: string | undefined;
}

/** The two options of a statement to judge, in its language, true first. */
export function trueFalseOptions({
  isTrue,
  language,
  feedbackTrue,
  feedbackFalse,
}: TrueFalse): readonly Option[] {
  const [yes, no] = trueFalseWords(language);
  return [
    { text: yes, isRight: isTrue, ...(feedbackTrue && { feedback: feedbackTrue }) },
    { text: no, isRight: !isTrue, ...(feedbackFalse && { feedback: feedbackFalse }) },
  ];
}

/** Which of the two a text says, in any language we know. */
export function truthOf(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (word === "t" || word === "v" || isWord(word, 0)) return true;
  return word === "f" || isWord(word, 1) ? false : undefined;
}

function isWord(word: string, which: 0 | 1): boolean {
  return Object.values(WORDS).some((words) => words[which].toLowerCase() === word);
}
