import type { Language } from "../language.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { isStopWord, tellingWords } from "../text/stop-words.ts";
import { wordsOf } from "../text/words.ts";

/** Small words of the languages next to ours, as far as they are in neither of ours. */
const SMALL_WORDS = new Set(
  `der die das und ist nicht ein eine einen einem zu mit auf für den dem des von wird werden auch dass wenn bitte sie wir alle alles kein keine bei nur hier immer jede jeder
  el los las una del que y para con por no es su como cada más esta este lo al se sin sobre
  il lo gli di della del per con che non è ogni nel nella sul come più anche questo questa sono alla
  o os um uma do da em não mais ao na no pelo pela você isso
  het een van niet met voor op te dat deze zijn wordt naar bij`.split(/\s+/),
);
/** Fewer small words than that no sentence of ours has. */
const LEAST_SMALL_WORDS = 0.13;
const ENOUGH_WORDS = 6;
const MOST_OTHER_LETTERS = 0.3;
/** Who mixes languages leaves most of the small words in one: so many of the words in others tell. */
const MOST_MIXED = 0.25;
/** Where each of our languages is the stranger. */
const NEIGHBOURS = { en: tellingWords("fr"), fr: tellingWords("en") };

/** In another language than its text: an order in it is one that no list of ours finds. */
export function isOfAnotherTongue(sentence: string, language: Language): boolean {
  if (language !== "fr" && language !== "en") return false;
  if (isOfOtherLetters(sentence)) return true;
  const words = wordsOf(sentence, language)
    .map(({ text }, at) => (at === 0 ? text.toLowerCase() : text).replaceAll("’", "'"))
    .filter((text) => /^\p{Ll}+'?$/u.test(text));
  if (words.length < ENOUGH_WORDS) return false;
  const own = words.filter((text) => isStopWord(text, language)).length;
  const others = words.filter((text) => isOther(text, language)).length;
  if (others > 2 && (others > own || others / words.length > MOST_MIXED)) return true;
  return own / words.length < LEAST_SMALL_WORDS && detectLanguage(sentence) !== language;
}

/** Only French has words with these letters. */
function isOther(word: string, language: "fr" | "en"): boolean {
  if (isStopWord(word, language)) return false;
  return (
    SMALL_WORDS.has(word) ||
    NEIGHBOURS[language].has(word) ||
    (language === "en" && /[àâçèéêëîïôùûœ]/u.test(word))
  );
}

function isOfOtherLetters(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length;
  return others >= 4 && others / letters.length > MOST_OTHER_LETTERS;
}
