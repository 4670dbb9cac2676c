import { cited, inOption, nth } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";
import { negationsOf } from "./shared/negations.ts";

export const negativeOption: Rule = {
  id: "negative_option",
  group: "options",
  severity: "note",
  kinds: choiceKinds,
  name: { en: "Negative option", fr: "Option négative" },
  advice: {
    en: "A “not” in an option is easily overlooked. Say what is, rather than what is not.",
    fr: "On remarque mal une négation dans une option. Dites ce qui est plutôt que ce qui n'est pas.",
  },
  look({ options }) {
    const found = options.map(({ index, text }) => ({ index, sights: negationsOf(text) }));
    const negative = found.filter(({ sights }) => sights.length > 0);
    // Where all or half are negative, they are so by what is asked.
    if (negative.length * 2 >= options.length) return [];
    return negative.map(({ index, sights }) => {
      const words = cited(sights[0]?.text ?? "");
      return {
        places: sights.map((sight) => inOption(index, sight)),
        message: {
          en: `Option ${nth(index)} is negative: ${words.en}.`,
          fr: `L'option ${nth(index)} est négative\u00a0: ${words.fr}.`,
        },
      };
    });
  },
};
