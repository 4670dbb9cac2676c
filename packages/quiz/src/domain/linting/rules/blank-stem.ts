import { inStem } from "../reading/say.ts";
import { everyKind, type Rule } from "../rule.ts";

const GAP = /_{2,}|\.{4,}|…{2,}|\[\s*(?:blank|vide|…|\.{3})?\s*\]|\(\s*(?:_+|\.{3,}|…+)\s*\)/g;

export const blankStem: Rule = {
  id: "blank_stem",
  group: "stem",
  severity: "note",
  kinds: everyKind,
  name: { en: "Gap to fill", fr: "Texte à trous" },
  advice: {
    en: "A whole question is read more easily than a sentence with a hole, above all where the hole comes early. No fault in itself: textbooks do it half of the time.",
    fr: "Une vraie question se lit mieux qu'une phrase trouée, surtout si le trou vient tôt. Ce n'est pas une faute\u00a0: la moitié des manuels le font.",
  },
  look({ stem }) {
    const gaps = [...stem.plain.matchAll(GAP)].map(({ 0: gap, index }) =>
      inStem({ start: index, end: index + gap.length }),
    );
    return gaps.length === 0
      ? []
      : [
          {
            places: gaps,
            message: {
              en: "The stem has a gap; a question would read more easily.",
              fr: "L'énoncé comporte un trou\u00a0; une question se lirait mieux.",
            },
          },
        ];
  },
};
