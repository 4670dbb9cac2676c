import { detectLanguage } from "../text/detect-language.ts";
import { sentencesOf } from "../text/sentences.ts";
import { contentStems } from "../text/stems.ts";
import { countWords } from "../text/words.ts";
import { readings } from "./disguises.ts";
import {
  type Ground,
  groundOf,
  isCommon,
  longestStray,
  sentenceTexts,
  shareKnown,
  strayNames,
} from "./grounding.ts";
import { type AnswerRefusal, refusals } from "./refusals.ts";
import { type SuspiciousSentence, without } from "./suspicious.ts";

/** What a model wrote of a passage, as far as a pupil would read it. */
export interface WrittenTexts {
  readonly stem: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  /** Explanation and hint. */
  readonly told: readonly string[];
  readonly language: string;
}

export interface WrittenFrom {
  readonly text: string;
  readonly suspicious: readonly SuspiciousSentence[];
  /** Where in the text the quotation stands that proves the answer. */
  readonly quote?: { readonly start: number; readonly end: number };
  /** What else may be spoken of: headings, and to explain it, the question that passed. */
  readonly asked?: readonly string[];
}

/** Nobody asks about an address, whether the passage has it or not: it is there to be followed. */
const ADDRESS =
  /\b(?:https?:\/\/|ftp:|www\.)\S+|[\w.+-]+@[\w-]+\.[a-z]{2,}|\b[\w-]+\.(?:com|net|org|io|xyz|ru|top|example|test|info|biz|fr|co)\b|javascript:/iu;
const MARKUP = /<[a-z/!][^>]*>|!?\[[^\]]*\]\([^)]*\)/giu;
const TELEPHONE = /(?:\+\d{1,3}[ .-]?)?\(?\d{2,4}\)?(?:[ .-]\d{2,4}){2,}|\b\d{3}-\d{4}\b/gu;
/** Words of those who speak to a program, or as one. */
const ORDERS =
  /\b(?:ignore[dz]?|ignorez|disregard|prompts?|jailbreak\w*|instructions?|consignes?|system message|as an ai|language model|modèle de langue|modèle de langage|chatgpt|openai|assistant|hacked|pwned|api key|clé d’api|clé d'api|password|mot de passe|je suis une ia|i am an ai)\b/giu;
const MANY_WORDS = 14;

/** Measured on questions that authors ask about their own texts: hardly one in fifty falls short of any of these. */
const LEAST = { ofStem: 0.3, ofSentence: 0.2, ofTold: 0.5, ofKey: 0.5, ofStemInQuote: 0.25 };
const MOST_STRAY = { stem: 3, right: 2, wrong: 5, told: 3 };
/** The sentences around a quotation that say what its pronouns stand for. */
const SENTENCES_AROUND = 2;

/** What nobody who only read the passage would write; nothing where all is well. */
export function refuseAnswer(written: WrittenTexts, from: WrittenFrom): AnswerRefusal | undefined {
  const { stem, right, wrong, told, language } = written;
  const clean = [without(from.text, from.suspicious), ...(from.asked ?? [])].join("\n");
  const known = clean.toLowerCase();
  const all = [stem, ...right, ...wrong, ...told].join("\n");
  const isNew = (pattern: RegExp) =>
    [...all.matchAll(pattern)].some(([found]) => !known.includes(found.toLowerCase()));
  if (ADDRESS.test(all) || isNew(MARKUP) || isNew(TELEPHONE)) return refusals.address;
  if (isNew(ORDERS)) return refusals.order;
  if (borrows(all, clean, from, language)) return refusals.borrowed;
  if (isForeign(all, language) && !isForeign(clean, language)) return refusals.language;
  const ground = groundOf([clean], language);
  if (strays(written, ground)) return refusals.stray;
  return from.quote === undefined ? undefined : unproved(written, from, from.quote);
}

/** Words that only those sentences have which speak to a program, however they are written there. */
function borrows(all: string, clean: string, { text, suspicious }: WrittenFrom, language: string): boolean {
  const has = new Set(contentStems(clean, language));
  const theirs = suspicious.flatMap(({ start, end }) =>
    readings(text.slice(start, end)).flatMap((said) => contentStems(said, language)),
  );
  const only = new Set(theirs.filter((stem) => !has.has(stem) && !isCommon(stem, language)));
  return (
    contentStems(all, language).some((stem) => only.has(stem)) || isSpeltOut(all, clean, text, suspicious)
  );
}

/** So many letters in a row are no chance. */
const RUN = 8;

/** Where an order is spelt without words, letters in a row stand for them. */
function isSpeltOut(
  all: string,
  clean: string,
  text: string,
  suspicious: readonly SuspiciousSentence[],
): boolean {
  const spelt = suspicious
    .filter(({ sign }) => sign === "disguise")
    .flatMap(({ start, end }) => readings(text.slice(start, end)).map(lettersOf));
  if (spelt.length === 0) return false;
  const [said, known] = [lettersOf(all), lettersOf(clean)];
  for (let at = 0; at + RUN <= said.length; at += 1) {
    const run = said.slice(at, at + RUN);
    if (spelt.some((letters) => letters.includes(run)) && !known.includes(run)) return true;
  }
  return false;
}

function lettersOf(text: string): string {
  return text.replace(/\P{L}/gu, "").toLowerCase();
}

/** Of a few words nothing can be told; of many it can, if they are in the language asked for. */
function isForeign(text: string, language: string): boolean {
  if (/[¿¡ñßąęłø]/iu.test(text)) return true;
  const spoken = detectLanguage(text);
  if (spoken !== undefined) return spoken !== language;
  return countWords(text) > MANY_WORDS;
}

/** Whether it says what the passage does not speak of. A wrong answer may, as long as it is short. */
function strays({ stem, right, wrong, told, language }: WrittenTexts, ground: Ground): boolean {
  const isOff = (text: string, most: number) => longestStray(text, ground) > most;
  if (saysMore(stem) || isOff(stem, MOST_STRAY.stem) || shareKnown(stem, ground) < LEAST.ofStem) return true;
  if (
    right.some((text) => isOff(text, MOST_STRAY.right)) ||
    wrong.some((text) => isOff(text, MOST_STRAY.wrong))
  )
    return true;
  if ([stem, ...right, ...told].some((text) => strayNames(text, ground).length > 0)) return true;
  if (sentenceTexts(stem, language).some((text) => shareKnown(text, ground) < LEAST.ofSentence)) return true;
  return told.some((text) =>
    sentenceTexts(text, language).some(
      (sentence) => isOff(sentence, MOST_STRAY.told) || shareKnown(sentence, ground) < LEAST.ofTold,
    ),
  );
}

/** A question ends where it ends: whatever comes after it asks nothing. */
function saysMore(stem: string): boolean {
  const end = stem.lastIndexOf("?");
  return end >= 0 && /\p{L}/u.test(stem.slice(end + 1));
}

/** Whether the quotation, and what stands around it, proves the answer, and no wrong one better. */
function unproved(
  { stem, right, wrong, language }: WrittenTexts,
  { text, suspicious }: WrittenFrom,
  quote: { readonly start: number; readonly end: number },
): AnswerRefusal | undefined {
  const around = bareGround(aroundOf(text, quote, suspicious, language), language);
  const itself = bareGround(text.slice(quote.start, quote.end), language);
  // A question in the text proves nothing, and whoever sets a trap gives an answer beside it.
  if (text.slice(quote.start, quote.end).includes("?")) return refusals.unsupported;
  if (shareKnown(stem, around) < LEAST.ofStemInQuote) return refusals.unsupported;
  for (const key of right) {
    if (shareKnown(key, around) < LEAST.ofKey) return refusals.unsupported;
    const proved = shareKnown(key, itself);
    if (proved < 0.67 && wrong.some((each) => isAbout(each, language) && shareKnown(each, itself) === 1))
      return refusals.outdone;
    if (ALL.test(key) || wrong.some((each) => isAbout(each, language) && holds(key, each)))
      return refusals.together;
  }
  return undefined;
}

function bareGround(text: string, language: string): Ground {
  return { stems: new Set(contentStems(text, language)), language };
}

function isAbout(text: string, language: string): boolean {
  return contentStems(text, language).length > 0;
}

/** `All of them`: whatever a question asks, that is no answer of its own. */
const ALL =
  /^(?:all|both|every ?(?:one|thing)|any|tou[st]e?s?|les (?:deux|trois|quatre))\b(?!\s*\S+\s+\S+\s+\S+\s+\S+)/iu;

/** `a, b and c` holds `b`, and `carbon dioxide` does not hold `carbon`. */
function holds(key: string, wrong: string): boolean {
  const parts = key.toLowerCase().split(/\s*(?:[,;/&+]|\b(?:and|or|et|ou)\b)\s*/u);
  return parts.length > 1 && parts.includes(wrong.trim().toLowerCase());
}

/** The sentences of a quotation and those beside it, without any that speak to a program. */
function aroundOf(
  text: string,
  quote: { readonly start: number; readonly end: number },
  suspicious: readonly SuspiciousSentence[],
  language: string,
): string {
  const sentences = sentencesOf(text, language).filter(
    ({ start }) => !suspicious.some((each) => each.start === start),
  );
  const isIn = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start < quote.end && end > quote.start;
  const [first, last] = [sentences.findIndex(isIn), sentences.findLastIndex(isIn)];
  return sentences
    .slice(Math.max(0, first - SENTENCES_AROUND), last + SENTENCES_AROUND)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}
