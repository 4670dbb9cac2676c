import { fingerprintOf } from "../../questions/fingerprint.ts";
import { nth } from "../reading/say.ts";
import type { QuizRule, QuizSighting } from "../rule.ts";

const SHOWN = 50;

export const repeatedQuestion: QuizRule = {
  id: "repeated_question",
  group: "quiz",
  severity: "error",
  name: { en: "The same question twice", fr: "Deux fois la même question" },
  advice: {
    en: "The same question asked again counts twice what is known once. Take one away.",
    fr: "La même question posée deux fois compte double un seul savoir. Retirez-en une.",
  },
  look(questions) {
    const seen = new Map<string, number>();
    const found: QuizSighting[] = [];
    for (const [index, { content, stem, options }] of questions.entries()) {
      const print = fingerprintOf({
        ...content,
        stem: stem.raw,
        options: options.map(({ text, isRight }) => ({ text: text.raw, isRight })),
        answers: content.answers.slice(0, 20),
      });
      const first = seen.get(print);
      if (first === undefined) seen.set(print, index);
      else found.push(sightingOf(first, index));
    }
    return found.slice(0, SHOWN);
  },
};

function sightingOf(first: number, index: number): QuizSighting {
  return {
    questions: [first, index],
    message: {
      en: `Questions ${nth(first)} and ${nth(index)} are the same.`,
      fr: `Les questions ${nth(first)} et ${nth(index)} sont les mêmes.`,
    },
  };
}
