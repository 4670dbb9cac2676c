import { contentStems } from "../../text/stems.ts";
import type { ReadQuestion } from "../reading/read-question.ts";
import { inStem } from "../reading/say.ts";
import { everyKind, type Rule } from "../rule.ts";

const MOST_WORDS = 40;

export const windowDressing: Rule = {
  id: "window_dressing",
  group: "stem",
  severity: "note",
  kinds: everyKind,
  name: { en: "Words that are not needed for the answer", fr: "Des mots inutiles pour répondre" },
  advice: {
    en: "Stories around a question cost reading time, and most of all those who read slowly. Keep what is needed for the answer.",
    fr: "Une histoire autour de la question coûte du temps de lecture, surtout aux lecteurs lents. Gardez ce qui sert à répondre.",
  },
  look(question) {
    const { stem } = question;
    if (stem.words.length <= MOST_WORDS || stem.sentences.length < 2) return [];
    const idle = idleSentences(question);
    if (idle.length > 0)
      return [
        {
          places: idle.map(inStem),
          message: {
            en: "Nothing of this sentence is taken up by the question or by an option.",
            fr: "Rien de cette phrase n'est repris par la question ni par une option.",
          },
        },
      ];
    return [];
  },
};

/** Those before the last that share no word of weight with the rest. */
function idleSentences({ stem, options, language }: ReadQuestion) {
  const asked = stem.sentences
    .slice(-1)
    .flatMap(({ start, end }) => contentStems(stem.plain.slice(start, end), language));
  const needed = new Set([...asked, ...options.flatMap(({ text }) => [...text.stems])]);
  // From the question backwards: what a needed sentence speaks of is needed too.
  const idle: { readonly start: number; readonly end: number }[] = [];
  for (const { start, end } of stem.sentences.slice(0, -1).toReversed()) {
    const stems = contentStems(stem.plain.slice(start, end), language);
    if (stems.some((word) => needed.has(word)) || /\d/.test(stem.plain.slice(start, end)))
      for (const word of stems) needed.add(word);
    else idle.push({ start, end });
  }
  return idle;
}
