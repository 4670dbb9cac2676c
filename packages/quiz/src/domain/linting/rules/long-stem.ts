import { everyKind, type Rule } from "../rule.ts";

const MOST = 400;

export const longStem: Rule = {
  id: "long_stem",
  group: "structure",
  severity: "error",
  kinds: everyKind,
  name: { en: "Question too long", fr: "Énoncé trop long" },
  advice: {
    en: `A stem of more than ${MOST} characters asks for reading, not for knowledge. Keep what is needed for the answer.`,
    fr: `Un énoncé de plus de ${MOST} caractères évalue la lecture plus que le savoir. Ne gardez que ce qui sert à répondre.`,
  },
  look({ content: { stem } }) {
    const length = stem.length > 2 * MOST ? stem.length : [...stem].length;
    return length <= MOST
      ? []
      : [
          {
            places: [{ part: "stem", start: MOST, end: stem.length }],
            message: {
              en: `The stem has ${length} characters; ${MOST} are the most.`,
              fr: `L'énoncé compte ${length} caractères\u00a0; ${MOST} sont le maximum.`,
            },
          },
        ];
  },
};
