import { choiceKinds, type Rule } from "../rule.ts";

const FEWEST = 2;
const MOST = 6;

export const optionCount: Rule = {
  id: "option_count",
  group: "structure",
  severity: "error",
  kinds: choiceKinds,
  name: { en: "Too few or too many options", fr: "Trop ou trop peu d'options" },
  advice: {
    en: "With one option there is nothing to choose, with more than six there is too much to read. Three or four good ones are enough.",
    fr: "Avec une option il n'y a pas de choix, au-delà de six il y a trop à lire. Trois ou quatre bonnes options suffisent.",
  },
  look({ content: { options } }) {
    const { length } = options;
    if (length < FEWEST || length > MOST)
      return [
        {
          places: [{ part: "question" }],
          message: {
            en: `A question has from ${FEWEST} to ${MOST} options; this one has ${length}.`,
            fr: `Une question a de ${FEWEST} à ${MOST} options\u00a0; celle-ci en a ${length}.`,
          },
        },
      ];
    if (length > FEWEST) return [];
    return [
      {
        places: [{ part: "question" }],
        severity: "note",
        message: {
          en: "With two options every second guess is right; a third would tell more.",
          fr: "Avec deux options, on devine juste une fois sur deux\u00a0; une troisième en dirait plus.",
        },
      },
    ];
  },
};
