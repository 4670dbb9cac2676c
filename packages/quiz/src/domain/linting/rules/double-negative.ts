import { inOption, inStem, nth } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";
import { negationsOf } from "./shared/negations.ts";

export const doubleNegative: Rule = {
  id: "double_negative",
  group: "options",
  severity: "warning",
  kinds: choiceKinds,
  name: { en: "Negative question with negative options", fr: "Question négative à options négatives" },
  advice: {
    en: "“Which is not … – It does not …” has to be worked out like a sum. Make the question or the options positive.",
    fr: "«\u00a0Laquelle n'est pas … – Elle n'a pas …\u00a0» se démêle comme un calcul. Rendez positifs l'énoncé ou les options.",
  },
  look({ stem, options }) {
    const [inQuestion] = negationsOf(stem);
    if (inQuestion === undefined) return [];
    const negative = options.flatMap(({ index, text }) =>
      negationsOf(text).map((sight) => ({ index, sight })),
    );
    const [first] = negative;
    if (first === undefined) return [];
    return [
      {
        places: [inStem(inQuestion), ...negative.map(({ index, sight }) => inOption(index, sight))],
        message: {
          en: `The question is negative, and so is option ${nth(first.index)}.`,
          fr: `La question est négative, et l'option ${nth(first.index)} aussi.`,
        },
      },
    ];
  },
};
