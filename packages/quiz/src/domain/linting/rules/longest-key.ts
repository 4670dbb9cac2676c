import { nth, option } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";

const TIMES = 1.25;
const FEWEST_WORDS = 4;

export const longestKey: Rule = {
  id: "longest_key",
  group: "cue",
  severity: "warning",
  kinds: choiceKinds,
  name: { en: "The right answer is the longest", fr: "La bonne réponse est la plus longue" },
  advice: {
    en: "Authors take care with what is right, so whoever guesses takes the longest. Shorten the right answer, or write others as carefully.",
    fr: "On soigne ce qui est juste\u00a0: qui devine choisit donc le plus long. Raccourcissez la bonne réponse, ou soignez autant les autres.",
  },
  look({ key, wrong }) {
    if (key === undefined || wrong.length === 0) return [];
    const longest = Math.max(...wrong.map(({ text }) => text.raw.trim().length));
    const words = key.text.raw.trim().split(/\s+/).length;
    const length = key.text.raw.trim().length;
    if (words < FEWEST_WORDS || length <= longest * TIMES) return [];
    const times = (length / Math.max(1, longest)).toFixed(1);
    return [
      {
        places: [option(key.index)],
        message: {
          en: `The right answer, option ${nth(key.index)}, is ${times} times as long as the longest wrong one.`,
          fr: `La bonne réponse, l'option ${nth(key.index)}, est ${times.replace(".", ",")} fois plus longue que la plus longue des fausses.`,
        },
      },
    ];
  },
};
