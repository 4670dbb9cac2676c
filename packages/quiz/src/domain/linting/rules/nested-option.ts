import type { ReadOption } from "../reading/read-question.ts";
import { nth, option } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";
import { quantityOf } from "./shared/quantity.ts";

/** An option of one word is part of many others by chance. */
const FEWEST_WORDS = 2;

export const nestedOption: Rule = {
  id: "nested_option",
  group: "options",
  severity: "warning",
  kinds: choiceKinds,
  name: { en: "One option contains another", fr: "Une option en contient une autre" },
  advice: {
    en: "If the longer one is right, the shorter one is right too. Let options exclude each other.",
    fr: "Si la plus longue est juste, la plus courte l'est aussi. Faites que les options s'excluent.",
  },
  look({ options }) {
    for (const long of options) {
      const short = options.find((each) => each.index !== long.index && isWithin(each, long));
      if (short === undefined) continue;
      const isOfKey = short.isRight !== long.isRight;
      return [
        {
          places: [option(short.index), option(long.index)],
          ...(isOfKey ? {} : { severity: "note" as const }),
          message: {
            en: `Option ${nth(long.index)} says all that option ${nth(short.index)} says, and more.`,
            fr: `L'option ${nth(long.index)} dit tout ce que dit l'option ${nth(short.index)}, et davantage.`,
          },
        },
      ];
    }
    return [];
  },
};

/** At its beginning, and followed by more than a list: "A" in "A and B" is a matter of combined options. */
function isWithin(short: ReadOption, long: ReadOption): boolean {
  const [part, whole] = [short.text.bare, long.text.bare];
  if (short.text.words.length < FEWEST_WORDS || quantityOf(short.text.plain) !== undefined) return false;
  if (/[=<>+]/.test(long.text.plain)) return false;
  if (!whole.startsWith(`${part} `)) return false;
  return !/^ (?:and|or|et|ou|but|mais|not|pas|without|sans|instead|then|puis)(?: |$)/.test(
    whole.slice(part.length),
  );
}
