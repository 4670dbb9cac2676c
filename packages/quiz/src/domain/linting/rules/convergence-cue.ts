import type { ReadOption } from "../reading/read-question.ts";
import { nth, option } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";

const FEWEST_OPTIONS = 4;
/** So much more than any other option must the key have in common with the rest. */
const MORE = 2;

export const convergenceCue: Rule = {
  id: "convergence_cue",
  group: "cue",
  severity: "note",
  kinds: choiceKinds,
  name: {
    en: "The right answer has most in common with the others",
    fr: "La bonne réponse ressemble le plus aux autres",
  },
  advice: {
    en: "Where wrong answers are made by changing parts of the right one, the one that shares most parts is right. Vary the parts evenly.",
    fr: "Quand on fabrique les fausses réponses en modifiant la bonne, celle qui partage le plus d'éléments est la bonne. Répartissez les éléments.",
  },
  look({ options, key }) {
    if (key === undefined || options.length < FEWEST_OPTIONS) return [];
    const shared = options.map((each) => sharedOf(each, options));
    const own = shared[key.index] ?? 0;
    const most = Math.max(...shared.filter((_, at) => at !== key.index));
    return own < most + MORE || most === 0
      ? []
      : [
          {
            places: [option(key.index)],
            message: {
              en: `The right answer, option ${nth(key.index)}, shares more words with the others than any of them does.`,
              fr: `La bonne réponse, l'option ${nth(key.index)}, partage plus de mots avec les autres qu'aucune d'elles.`,
            },
          },
        ];
  },
};

/** In how many other options its words stand; what stands in all counts for none. */
function sharedOf(one: ReadOption, options: readonly ReadOption[]): number {
  const others = options.filter(({ index }) => index !== one.index);
  return [...one.text.stems]
    .map((stem) => others.filter(({ text }) => text.stems.has(stem)).length)
    .filter((count) => count < others.length)
    .reduce((sum, count) => sum + count, 0);
}
