import { cited, nth, option } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";
import { optionsLike, type WholePattern } from "./shared/whole-option.ts";

const whole: WholePattern = {
  en: /^(?:all(?: \w+){0,2} (?:above|these|those|them|below|listed|options|answers|choices|statements)(?: (?:above|are|is|correct|true|right|apply|listed))*|all (?:are|is) (?:correct|true|right|of the above)|all correct|every(?: one)? of the above|the (?:whole|lot) of the above)$/,
  fr: /^(?:tout(?:es|s)?|tous|l'ensemble)(?: \S+){0,3} (?:ci dessus|ci-dessus|précédent(?:e?s)?|précité(?:e?s)?|proposé(?:e?s)?|suivant(?:e?s)?|réponses|propositions|affirmations|cela|ça)(?: (?:sont|est|à|la|fois|juste|justes|vraie?s?|exacte?s?|correcte?s?|bonnes?|précédentes|ci-dessus))*$|^(?:toutes|tous) (?:sont )?(?:justes|vraie?s|exacte?s|correcte?s|bonnes)$|^tout ce qui précède$/,
};

export const allOfTheAbove: Rule = {
  id: "all_of_the_above",
  group: "options",
  severity: "error",
  kinds: choiceKinds,
  name: { en: "“All of the above”", fr: "«\u00a0Toutes les réponses ci-dessus\u00a0»" },
  advice: {
    en: "Whoever knows that two options are right knows the answer, and whoever knows that one is wrong rules two out. Ask for several right answers, or leave the option out.",
    fr: "Il suffit de savoir que deux options sont justes, ou qu'une seule est fausse, pour conclure. Demandez plusieurs bonnes réponses, ou supprimez cette option.",
  },
  look: (question) =>
    optionsLike(question, whole).map((index) => ({
      places: [option(index)],
      message: {
        en: `Option ${nth(index)}, ${cited(question.options[index]?.text.raw ?? "").en}, stands for all others.`,
        fr: `L'option ${nth(index)}, ${cited(question.options[index]?.text.raw ?? "").fr}, vaut pour toutes les autres.`,
      },
    })),
};
