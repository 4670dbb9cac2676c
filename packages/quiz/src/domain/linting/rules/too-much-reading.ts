import { nth, option } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";

const LONGEST_OPTION = 200;
const MOST_WORDS = 120;

export const tooMuchReading: Rule = {
  id: "too_much_reading",
  group: "options",
  severity: "note",
  kinds: choiceKinds,
  name: { en: "Options long to read", fr: "Options longues à lire" },
  advice: {
    en: "Put what is long into the question, and let the options be short: reading them all must not be the hard part.",
    fr: "Mettez ce qui est long dans l'énoncé et gardez des options courtes\u00a0: les lire toutes ne doit pas être la difficulté.",
  },
  look({ options }) {
    const long = options.filter(({ text }) => text.raw.length > LONGEST_OPTION);
    const words = options.reduce((sum, { text }) => sum + text.words.length, 0);
    const [first] = long;
    if (first !== undefined)
      return [
        {
          places: long.map(({ index }) => option(index)),
          message: {
            en: `Option ${nth(first.index)} is longer than ${LONGEST_OPTION} characters.`,
            fr: `L'option ${nth(first.index)} dépasse ${LONGEST_OPTION} caractères.`,
          },
        },
      ];
    return words <= MOST_WORDS
      ? []
      : [
          {
            places: [{ part: "question" }],
            message: {
              en: `The options have ${words} words together.`,
              fr: `Les options comptent ensemble ${words} mots.`,
            },
          },
        ];
  },
};
