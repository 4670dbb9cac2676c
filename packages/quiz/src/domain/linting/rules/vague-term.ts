import { Phrases } from "../reading/phrases.ts";
import { cited, nth } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";
import { termsInOptions } from "./shared/terms-in-options.ts";

const terms = new Phrases({
  fr: "souvent, parfois, quelquefois, généralement, en général, habituellement, d'habitude, fréquemment, rarement, la plupart du temps, le plus souvent, de temps en temps, occasionnellement, dans certains cas, dans la plupart des cas, presque toujours, presque jamais, éventuellement, plus ou moins, assez souvent",
  en: "usually, often, sometimes, generally, frequently, occasionally, rarely, seldom, in general, as a rule, most of the time, in most cases, in some cases, from time to time, almost always, almost never, more or less, possibly, perhaps, maybe, normally",
});

/** "More often" compares, and says how. */
const COMPARED = /(?:more|less|most|least|plus|moins|aussi|as|how|en) $/;

export const vagueTerm: Rule = {
  id: "vague_term",
  group: "cue",
  severity: "warning",
  kinds: choiceKinds,
  name: { en: "Vague word", fr: "Terme vague" },
  advice: {
    en: "“Often” means something else to everybody, and a cautious option looks right. Say how often or how much, or leave the word out.",
    fr: "«\u00a0Souvent\u00a0» n'a pas le même sens pour tous, et une option prudente paraît juste. Dites combien, ou supprimez le mot.",
  },
  look: (question) =>
    termsInOptions(question, {
      terms,
      counts: ({ start }, option) => !COMPARED.test(option.text.plain.slice(Math.max(0, start - 12), start)),
      say(term, option) {
        const words = cited(term);
        return {
          en: `Option ${nth(option.index)} says ${words.en}: how often, or how much?`,
          fr: `L'option ${nth(option.index)} dit ${words.fr}\u00a0: combien au juste\u00a0?`,
        };
      },
    }),
};
