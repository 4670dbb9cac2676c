import type { ReadOption } from "../reading/read-question.ts";
import { nth, option } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";
import { quantityOf, rangeOf } from "./shared/quantity.ts";

const FEWEST_OPTIONS = 3;

const kinds = {
  number: { en: "a number", fr: "un nombre" },
  formula: { en: "a formula", fr: "une formule" },
  date: { en: "a date", fr: "une date" },
  words: { en: "words", fr: "des mots" },
} as const;
type Kind = keyof typeof kinds;

/** "More than 5" is a number too. */
const COMPARED =
  /^\s*(?:more than|less than|at least|at most|over|under|above|below|up to|plus de|moins de|au moins|au plus|supérieure? à|inférieure? à|jusqu'à)\s+\d/;
const DATE =
  /^\s*(?:\p{L}+,? )?\d{1,2}(?:er|st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|^\s*(?:january|february|march|april|may|june|july|august|september|october|november|december) \d/u;

export const heterogeneousOptions: Rule = {
  id: "heterogeneous_options",
  group: "cue",
  severity: "warning",
  kinds: choiceKinds,
  name: { en: "Only one option is of its kind", fr: "Une seule option est de son espèce" },
  advice: {
    en: "A number among words, or a word among dates, is ruled out or taken at first sight. Let all options answer the question in the same way.",
    fr: "Un nombre parmi des mots, ou un mot parmi des dates, se repère au premier regard. Que toutes les options répondent de la même manière.",
  },
  look({ options }) {
    if (options.length < FEWEST_OPTIONS) return [];
    const found = options.map((each) => kindOf(each));
    const odd = options.find((_, at) => found.filter((kind) => kind === found[at]).length === 1);
    const own = odd && found[odd.index];
    const other = found.find((kind) => kind !== own);
    if (odd === undefined || own === undefined || other === undefined || new Set(found).size !== 2) return [];
    if (found.filter((kind) => kind === other).length !== options.length - 1) return [];
    return [
      {
        places: [option(odd.index)],
        ...(odd.isRight ? {} : { severity: "note" as const }),
        message: {
          en: `Option ${nth(odd.index)} is ${kinds[own].en}; all others are ${kinds[other].en}.`,
          fr: `L'option ${nth(odd.index)} est ${kinds[own].fr}\u00a0; toutes les autres sont ${kinds[other].fr}.`,
        },
      },
    ];
  },
};

function kindOf({ text }: ReadOption): Kind {
  const { plain } = text;
  // One letter behind a number may be what the question calls a length.
  if (/\d\s?\*?\s?\p{L}(?:\s|$|[/*])/u.test(plain)) return "words";
  if (COMPARED.test(plain) || quantityOf(plain) !== undefined || rangeOf(plain) !== undefined)
    return "number";
  if (DATE.test(plain)) return "date";
  return /^\s*\$[^$]+\$\s*$/.test(text.raw) ? "formula" : "words";
}
