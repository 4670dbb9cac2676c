import { searchKey } from "@souffleur/kernel";
import type { QuestionContent } from "../questions/question.ts";
import { contentStems, stemOf } from "../text/stems.ts";
import { wordsOf } from "../text/words.ts";

/** What a question is compared by, read once. */
export interface Signature {
  readonly language: string;
  /** What its stem is about, by weight: names and numbers say more than other words. */
  readonly stems: ReadonlyMap<string, number>;
  /** Of three letters each, over the stem without marks and cases. */
  readonly trigrams: ReadonlySet<string>;
  /** Of each right answer. */
  readonly keys: readonly ReadonlySet<string>[];
  readonly numbers: ReadonlySet<string>;
  readonly isNegative: boolean;
}

const NAME_WEIGHT = 1.6;
const NUMBER_WEIGHT = 2;

/** Words of questions as such, which say nothing of what is asked. */
const empty: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    contentStems(
      `appelle appelé nomme nommé nom terme mot désigne donne porte situe trouve situé lieu type sorte parmi suivant suivante
      combien nombre comment quel doit`,
      "fr",
    ),
  ),
  en: new Set(
    contentStems(
      "called name named term word known type kind following number many stands given located used is did",
      "en",
    ),
  ),
};

const NEGATIVE =
  /(?:\bne\b|\bn['’]).{1,40}\b(?:pas|jamais|aucune?|point)\b|\bsauf\b|\bexcepté\b|\bnot\b|\bexcept\b|\bnever\b|\w+n['’]t\b/iu;

export function signatureOf(content: QuestionContent): Signature {
  const { stem, language, options, answers } = content;
  const right = [...options.filter(({ isRight }) => isRight), ...answers].map(({ text }) => text);
  return {
    language,
    stems: weightsOf(stem, language),
    trigrams: trigramsOf(stem),
    keys: right.map((text) => keyOf(text, language)),
    numbers: new Set(stem.match(/\d+(?:[.,]\d+)?/g) ?? []),
    isNegative: NEGATIVE.test(stem),
  };
}

function weightsOf(stem: string, language: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [at, { text, start }] of wordsOf(stem, language).entries()) {
    const [root] = contentStems(text, language);
    if (root === undefined || empty[language]?.has(root) === true) continue;
    const isName = at > 0 && /^\p{Lu}/u.test(text) && !/[.!?]\s*$/.test(stem.slice(0, start));
    weights.set(root, /^\d/.test(root) ? NUMBER_WEIGHT : isName ? NAME_WEIGHT : 1);
  }
  return weights;
}

function trigramsOf(text: string): ReadonlySet<string> {
  const bare = ` ${searchKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  return new Set(Array.from({ length: Math.max(0, bare.length - 2) }, (_, at) => bare.slice(at, at + 3)));
}

/** A key of small words alone is those words; `46` and `Na` are what they are. */
function keyOf(text: string, language: string): ReadonlySet<string> {
  const stems = contentStems(text, language);
  const all = stems.length > 0 ? stems : wordsOf(text, language).map((word) => stemOf(word.text, language));
  return new Set(all.length > 0 ? all : [searchKey(text)]);
}
