import { Phrases, type Sight } from "../reading/phrases.ts";
import type { ReadOption } from "../reading/read-question.ts";
import { cited, nth } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";
import { isCombinedLabels } from "./shared/labels.ts";
import { termsInOptions } from "./shared/terms-in-options.ts";
import { optionsLike } from "./shared/whole-option.ts";

const terms = new Phrases({
  fr: "toujours, jamais, uniquement, exclusivement, absolument, totalement, complètement, entièrement, forcément, nécessairement, obligatoirement, systématiquement, invariablement, inévitablement, sûrement, certainement, sans exception, sans aucune exception, en toutes circonstances, dans tous les cas, en aucun cas, dans aucun cas, à tout jamais, seulement, impossible, tous les, toutes les, aucun, aucune",
  en: "always, never, only, solely, exclusively, absolutely, completely, totally, entirely, invariably, inevitably, necessarily, certainly, definitely, without exception, under all circumstances, in all cases, in every case, in no case, under no circumstances, impossible, all, every, none, nobody, everyone, everybody, nothing",
});
/** Absolute where an option begins with them and speaks of all there is; further in they only belong to a noun. */
const QUANTIFIERS = /^(?:all|every|none|nothing|nobody|tous les|toutes les|aucune?|everyone|everybody)$/;
/** "Only" and the like are absolute of things, not of numbers, and not in these turns. */
const HARMLESS_AFTER =
  /^[\s-]*(?:\d|one|two|three|deux|trois|quatre|both|jours|ans|mois|semaines|other|over|kinds|sorts|but|of (?:these|the above)|ces réponses|réponses)/u;
const HARMLESS_BEFORE = /(?:not|non|pas|above|at|after|if|ne|n') $/u;

export const absoluteTerm: Rule = {
  id: "absolute_term",
  group: "cue",
  severity: "warning",
  kinds: choiceKinds,
  name: { en: "Absolute word", fr: "Terme absolu" },
  advice: {
    en: "“Always” and “never” are seldom true, and those who know it rule the option out. Say what is the case, without the word.",
    fr: "«\u00a0Toujours\u00a0» et «\u00a0jamais\u00a0» sont rarement vrais\u00a0: qui le sait écarte l'option. Dites ce qui est, sans le mot.",
  },
  look(question) {
    return termsInOptions(question, {
      terms,
      counts: (sight, option) => isAbsolute(sight, option) && !isOfOthers(option, question),
      say(term, option) {
        const words = cited(term);
        return {
          en: `Option ${nth(option.index)} says ${words.en}, which is seldom true.`,
          fr: `L'option ${nth(option.index)} dit ${words.fr}, ce qui est rarement vrai.`,
        };
      },
    });
  },
};

function isAbsolute({ text, start, end, from }: Sight, option: ReadOption): boolean {
  const { plain } = option.text;
  if (HARMLESS_AFTER.test(plain.slice(end, end + 30))) return false;
  if (HARMLESS_BEFORE.test(plain.slice(Math.max(0, start - 6), start))) return false;
  return !QUANTIFIERS.test(text.toLowerCase()) || (from === 0 && option.text.words.length > 2);
}

/** "None of the above", "1 and 2 only": other rules speak of them. */
function isOfOthers({ index, text }: ReadOption, question: Parameters<Rule["look"]>[0]): boolean {
  if (isCombinedLabels(text)) return true;
  return optionsLike(question, wholeOthers).includes(index);
}

const wholeOthers = {
  en: /^(?:all|none|every|neither|no) (?:of )?(?:the |these |those |are |is )?(?:\w+ ){0,2}(?:above|these|those|answers?|options?|choices|statements|correct|true|right|listed|below)\b|^none$|^nothing$/,
  fr: /^(?:tout(?:es|s)?|tous|aucune?)\b.{0,20}(?:réponses?|propositions?|affirmations?|éléments?|options?|ci-dessus|ci-dessous|précité|précédent|cas|deux)|^aucune?$/,
};
