import type { ReadOption, ReadQuestion } from "../reading/read-question.ts";
import { cited, inStem, option } from "../reading/say.ts";
import { choiceKinds, type Rule, type Sighting } from "../rule.ts";
import { type Gender, genderOf } from "./shared/gender.ts";
import { beginsWithVowelSound } from "./shared/vowel-sound.ts";

/** The last word of a stem that an option completes. */
const LAST = {
  en: /(?<![\p{L}/])(a|an)\s*[:_….\s]*$/u,
  fr: /(?<!\p{L})(un|une|le|la|l'|du|de la)\s*[:_….\s]*$/u,
};
/** An option with an article of its own takes none from the stem. */
const OWN_ARTICLE = /^(?:an?|the|un|une|le|la|l'|les|des|du|de)(?!\p{L})/u;

const genders: Readonly<Record<string, Gender>> = {
  un: "m",
  une: "f",
  le: "m",
  la: "f",
  du: "m",
  "de la": "f",
};

export const articleCue: Rule = {
  id: "article_cue",
  group: "cue",
  severity: "error",
  kinds: choiceKinds,
  name: { en: "The article gives the answer away", fr: "L'article trahit la réponse" },
  advice: {
    en: "Grammar alone rules options out. End the question before the article and begin every option with its own, or write “a/an”.",
    fr: "La grammaire suffit à écarter des options. Arrêtez l'énoncé avant l'article et donnez à chaque option le sien, ou écrivez «\u00a0un(e)\u00a0».",
  },
  look(question) {
    const match = LAST[question.language].exec(question.stem.plain);
    const { options, key } = question;
    if (
      match === null ||
      key === undefined ||
      options.some(({ text }) => OWN_ARTICLE.test(text.plain.trim()))
    )
      return [];
    const article = match[1] ?? "";
    const fits = fitting(question, article);
    const misfits = options.filter((each) => fits(each) === false);
    if (fits(key) === false || misfits.length < options.length / 2) return [];
    return [sightingOf(article, { start: match.index, end: match.index + article.length }, misfits)];
  },
};

/** Whether an option can stand behind the article; undefined where nobody can tell. */
function fitting({ language }: ReadQuestion, article: string): (option: ReadOption) => boolean | undefined {
  if (language === "en")
    return ({ text }) => {
      const isVowel = beginsWithVowelSound(text.plain.trim());
      return isVowel === undefined ? undefined : isVowel === (article === "an");
    };
  if (article === "l'") return ({ text }) => /^[aeiouyhàâéèêëîïôöùûüœæ]/u.test(text.plain.trim());
  const wanted = genders[article];
  return ({ text }) => {
    const plain = text.plain.trim();
    // "Le", "la", "du" before a vowel would be "l'", whatever the gender.
    if (["le", "la", "du", "de la"].includes(article) && /^[aeiouàâéèêëîïôöùûüœæ]/u.test(plain)) return false;
    const gender = genderOf(text.words[0]?.key ?? "");
    return gender === undefined ? undefined : gender === wanted;
  };
}

function sightingOf(
  article: string,
  span: { readonly start: number; readonly end: number },
  misfits: readonly ReadOption[],
): Sighting {
  const words = cited(article);
  return {
    places: [inStem(span), ...misfits.map(({ index }) => option(index))],
    message: {
      en: `${words.en} at the end of the question does not go with ${misfits.length} of the wrong answers.`,
      fr: `${words.fr}, à la fin de l'énoncé, ne s'accorde pas avec ${misfits.length} des mauvaises réponses.`,
    },
  };
}
