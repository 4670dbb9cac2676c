import { Phrases } from "../reading/phrases.ts";
import { cited, inStem } from "../reading/say.ts";
import { everyKind, type Rule } from "../rule.ts";

const terms = new Phrases({
  fr: "à votre avis, à ton avis, selon vous, selon toi, d'après vous, d'après toi, pensez-vous, penses-tu, croyez-vous, crois-tu, préférez-vous, préfères-tu, aimez-vous, votre opinion, ton opinion, votre point de vue, qu'en pensez-vous, trouvez-vous, votre préféré, votre préférée",
  en: "do you think, do you believe, do you feel, do you prefer, do you like, in your opinion, in your view, your opinion, your favourite, your favorite, would you say, according to you, what do you think, from your point of view",
});

export const opinion: Rule = {
  id: "opinion",
  group: "stem",
  severity: "warning",
  kinds: everyKind,
  name: { en: "Asks for an opinion", fr: "Demande un avis" },
  advice: {
    en: "No opinion is wrong. Ask what is the case, or name whose opinion is meant.",
    fr: "Aucun avis n'est faux. Demandez ce qui est, ou dites de qui est l'avis.",
  },
  look({ stem }) {
    const found = terms.in(stem);
    const words = cited(found[0]?.text ?? "");
    return found.length === 0
      ? []
      : [
          {
            places: found.map(inStem),
            message: {
              en: `${words.en} asks for an opinion, which cannot be wrong.`,
              fr: `${words.fr} demande un avis, qui ne peut être faux.`,
            },
          },
        ];
  },
};
