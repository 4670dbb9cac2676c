import type { Message } from "@souffleur/kernel";
import type { QuestionContent } from "./question.ts";

/** What is asked of a question before it can be asked at all; that it is a good one is what checks say. */
export function shapeFaults({ kind, options, answers }: QuestionContent): readonly Message[] {
  const right = options.filter(({ isRight }) => isRight).length;
  switch (kind) {
    case "short":
      return answers.length === 0 ? [noAnswer] : [];
    case "number":
      if (answers.length === 0) return [noAnswer];
      return answers.some(({ text }) => !isNumber(text)) ? [notANumber] : [];
    case "several":
      return options.length < 2 ? [tooFew] : right === 0 ? [noneRight] : [];
    case "one":
    case "true_false":
      return options.length < 2 ? [tooFew] : right === 0 ? [noneRight] : right > 1 ? [tooManyRight] : [];
  }
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

const tooFew: Message = {
  en: "needs at least two options",
  fr: "demande au moins deux options",
};
const noneRight: Message = {
  en: "needs a right option",
  fr: "demande une bonne réponse",
};
const tooManyRight: Message = {
  en: "has one right option only",
  fr: "n'a qu'une bonne réponse",
};
const noAnswer: Message = {
  en: "needs at least one answer that is taken as right",
  fr: "demande au moins une réponse acceptée",
};
const notANumber: Message = {
  en: "needs answers that are numbers, like 3.14",
  fr: "demande des réponses qui soient des nombres, comme 3.14",
};
