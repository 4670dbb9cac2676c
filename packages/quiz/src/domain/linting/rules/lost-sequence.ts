import { option } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";
import { quantityOf } from "./shared/quantity.ts";

const FEWEST = 3;

export const lostSequence: Rule = {
  id: "lost_sequence",
  group: "options",
  severity: "warning",
  kinds: choiceKinds,
  name: { en: "Numbers out of order", fr: "Nombres en désordre" },
  advice: {
    en: "Numbers and dates are found faster in their order. Sort the options from the least to the greatest.",
    fr: "On trouve plus vite un nombre ou une date dans une suite ordonnée. Rangez les options de la plus petite à la plus grande.",
  },
  look({ options }) {
    const quantities = options.map(({ text }) => quantityOf(text.plain));
    const values = quantities.flatMap((each) => (each === undefined ? [] : [each.value]));
    const units = new Set(quantities.map((each) => each?.unit));
    if (values.length < FEWEST || values.length !== options.length || units.size > 1) return [];
    const rises = values.every((value, at) => at === 0 || value >= (values[at - 1] ?? value));
    const falls = values.every((value, at) => at === 0 || value <= (values[at - 1] ?? value));
    return rises || falls
      ? []
      : [
          {
            places: options.map(({ index }) => option(index)),
            message: {
              en: "The numbers are neither in rising nor in falling order.",
              fr: "Les nombres ne sont rangés ni en ordre croissant ni en ordre décroissant.",
            },
          },
        ];
  },
};
