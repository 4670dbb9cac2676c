import { cited } from "../reading/say.ts";
import { textsOf } from "../reading/texts-of.ts";
import { everyKind, type Rule } from "../rule.ts";

/** Words that stand twice in good sentences. */
const TWICE = new Set("nous vous that had très bien tout si non ha bla tom cha can bora pom is".split(" "));

export const doubledWord: Rule = {
  id: "doubled_word",
  group: "stem",
  severity: "warning",
  kinds: everyKind,
  name: { en: "A word twice in a row", fr: "Un mot répété" },
  advice: {
    en: "Slips make readers doubt the rest. Read the question aloud once.",
    fr: "Les coquilles font douter du reste. Relisez la question à voix haute.",
  },
  look: (question) =>
    textsOf(question).flatMap(([place, { words, plain }]) => {
      const at = words.findIndex(({ key, end }, index) => {
        const next = words[index + 1];
        if (next?.key !== key || key.length < 2 || TWICE.has(key) || !/^\p{Ll}+$/u.test(key)) return false;
        return /^\s+$/.test(plain.slice(end, next.start));
      });
      const [first, second] = [words[at], words[at + 1]];
      if (first === undefined || second === undefined) return [];
      const word = cited(first.text);
      return [
        {
          places: [{ ...place, start: first.start, end: second.end }],
          message: {
            en: `${word.en} stands there twice in a row.`,
            fr: `${word.fr} est écrit deux fois de suite.`,
          },
        },
      ];
    }),
};
