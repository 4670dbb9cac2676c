import { wordsOf } from "../../text/words.ts";
import { everyKind, type Rule } from "../rule.ts";

/** So many words in a row are no accident, and so large a share of them is the source's own sentence. */
const IN_A_ROW = 5;
const MOST_SHARE = 0.8;
const FEWEST_WORDS = 10;
const LOOKED_AT = 4_000;

export const copiedStem: Rule = {
  id: "copied_stem",
  group: "stem",
  severity: "note",
  kinds: everyKind,
  name: { en: "Copied word for word from the source", fr: "Recopié mot pour mot de la source" },
  advice: {
    en: "Who has only read the sentence knows it again. Ask in other words, and it takes understanding.",
    fr: "Qui a seulement lu la phrase la reconnaît. Demandez-le autrement\u00a0: il faudra l'avoir comprise.",
  },
  look({ stem, content: { source } }) {
    if (source === undefined || stem.words.length < FEWEST_WORDS) return [];
    const quoted = ` ${wordsOf(
      source.quote.slice(0, LOOKED_AT).toLowerCase().replaceAll("’", "'"),
      stem.language,
    )
      .map(({ text }) => text)
      .join(" ")} `;
    const runs = stem.words.length - IN_A_ROW + 1;
    const found = Array.from({ length: runs }, (_, at) =>
      stem.words.slice(at, at + IN_A_ROW).map(({ key }) => key),
    ).filter((run) => quoted.includes(` ${run.join(" ")} `));
    return found.length < runs * MOST_SHARE
      ? []
      : [
          {
            places: [{ part: "stem" }],
            message: {
              en: "The stem repeats its source nearly word for word.",
              fr: "L'énoncé reprend sa source presque mot pour mot.",
            },
          },
        ];
  },
};
