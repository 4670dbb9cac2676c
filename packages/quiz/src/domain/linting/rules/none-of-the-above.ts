import { cited, nth, option } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";
import { optionsLike, type WholePattern } from "./shared/whole-option.ts";

const whole: WholePattern = {
  en: /^(?:none|neither|no(?:ne)?)(?: one)? of (?:the |these |those |them)?(?:\w+ ){0,2}?(?:above|below|these|those|them|answers?|options?|choices|statements|listed|others?)?(?: (?:above|below|are|is|listed|correct|true|right|apply))*$|^(?:none|no answer|no option|none (?:are|is)) (?:is |are )?(?:correct|true|right)$|^none$/,
  fr: /^aucun(?:e)?(?: (?:de|des|d'|ces|deux|trois|quatre|cinq|les|l'une?|parmi)){0,3} ?(?:(?:éléments?|réponses?|propositions?|affirmations?|facteurs?|options?|solutions?|choix|cas|celles|ceux|termes|énoncés?)(?: (?:ci-dessus|ci-dessous|précédent(?:e?s)?|précité(?:e?s)?|proposé(?:e?s)?|suivant(?:e?s)?|n'est|ne|est|juste|vraie?|exacte?|correcte?|bonne|ne|convient))*)$|^aucune? ?(?:n'est |est )?(?:juste|vraie|exacte|correcte|bonne)?$|^rien de (?:tout cela|ce qui précède)$|^ni l'une? ni l'autre$/,
};

export const noneOfTheAbove: Rule = {
  id: "none_of_the_above",
  group: "options",
  severity: "warning",
  kinds: choiceKinds,
  name: { en: "“None of the above”", fr: "«\u00a0Aucune des réponses ci-dessus\u00a0»" },
  advice: {
    en: "Whoever chooses it rightly has shown what is wrong, not what is right. Keep it for problems with a result to work out, or put a plausible answer in its place.",
    fr: "Qui la choisit à raison a montré ce qui est faux, non ce qui est juste. Gardez-la pour les calculs, ou remplacez-la par une réponse plausible.",
  },
  look: (question) =>
    optionsLike(question, whole).map((index) => ({
      places: [option(index)],
      message: {
        en: `Option ${nth(index)}, ${cited(question.options[index]?.text.raw ?? "").en}, only rules the others out.`,
        fr: `L'option ${nth(index)}, ${cited(question.options[index]?.text.raw ?? "").fr}, ne fait qu'écarter les autres.`,
      },
    })),
};
