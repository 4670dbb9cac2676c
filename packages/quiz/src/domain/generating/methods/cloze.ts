import { contentStems } from "../../text/stems.ts";
import type { Candidate } from "../candidate.ts";
import { type Corpus, escaped, share, type Term } from "../corpus.ts";
import { givesAway } from "../fair-options.ts";
import { because, GAP, innerQuotes, phrasesOf } from "../phrases.ts";
import { rankDistractors } from "../rank-distractors.ts";
import { areOfAKind } from "../realm.ts";
import type { Sentence } from "../sentence.ts";
import { termsIn } from "../terms-in.ts";
import { FACTS } from "../word-facts.ts";

/** How much of what a term means a sentence must say for the term to be the only one that fits. */
const DETERMINED = 0.45;
const MARGIN = 0.2;
const LONGEST_SENTENCE = 46;

/** A sentence that says what a term means without the pattern of a definition: the term is left out. */
export function askToComplete(sentence: Sentence, corpus: Corpus): Candidate | undefined {
  if (!isSelfContained(sentence, corpus)) return undefined;
  for (const term of termsIn(sentence, corpus)) {
    if (term.pair === undefined || isOwn(sentence, term)) continue;
    const candidate = clozeOf(sentence, term, corpus);
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

/** `In late summer, he …`: who, the sentence before says. */
const PRONOUN_SUBJECT = /^[^,]{3,90}, (?:he|she|it|they|il|elle|ils|elles)\b/u;
/** `(Beck, 1976)`: who wrote it when is not what a sentence is about. */
const CITES = /\([^()]*(?:\p{Lu}|et al)[^()]*\d{4}[^()]*\)|\bet al\b|\bn\.d\.|&/u;

/** What only the sentences before explain: which other, to whom else, too, for all that. */
const DANGLES =
  /\b(?:also|too|another|the others?|others|such|likewise|instead|both|as well|meanwhile|therefore|thus|the same|one of them|(?:one|two) such)(?![\p{L}’-])|…|\.\.\.|(?<!\p{L})(?:aussi|également|l[’']autre|les autres|d[’']autres|en revanche|cependant|toutefois|pourtant|ainsi|donc|quant à|le même|la même|les mêmes)(?!\p{L})|, (?:lui|elle|eux|elles|il|ils)(?: aussi)?,|(?<!\p{L})(?:celui|celle|ceux|celles) (?:de|du|des|d[’']|qui|que)/iu;

/** A pronoun before anything that has a name of its own. */
function leansOnPronoun(text: string): boolean {
  if (PRONOUN_SUBJECT.test(text)) return true;
  const pronoun = text.search(/(?<!\p{L})(?:he|she|they|his|her|their|him|them|il|elle|ils|elles)(?!\p{L})/u);
  const name = text.search(/(?<=[\p{L}\d,’'] )\p{Lu}\p{L}/u);
  return pronoun >= 0 && (name < 0 || pronoun < name);
}

/** The sentence that defines it, which is asked another way. */
function isOwn({ passage, span }: Sentence, { pair }: Term): boolean {
  return pair?.passage === passage && pair.span.start === span.start;
}

export function isSelfContained({ text }: Sentence, { rules }: Corpus): boolean {
  const words = text.split(/\s+/).length;
  return (
    words >= 9 &&
    words <= LONGEST_SENTENCE &&
    /^[\p{Lu}\p{N}«“]/u.test(text) &&
    /[.]$/.test(text) &&
    !text.includes("\n") &&
    !rules.leaning.test(text) &&
    !leansOnPronoun(text) &&
    !CITES.test(text) &&
    !DANGLES.test(text) &&
    isWhole(text) &&
    !rules.pointing.test(text)
  );
}

/** Every bracket and quotation mark has its other, as those of a sentence cut at `v.` have not; nothing is left of markup. */
function isWhole(text: string): boolean {
  if (/[\\<>{}]/.test(text)) return false;
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  return count(/\(/g) === count(/\)/g) && count(/“/g) === count(/”/g) && count(/«/g) === count(/»/g);
}

/** In a sentence a process among substances is seen at once. */
function isOfAKind(other: Term, term: Term, { kin, rules }: Corpus): boolean {
  if (other.genus !== "" && other.genus === term.genus) return true;
  if (kin.get(term.key)?.has(other.key) === true) return true;
  return rules.language === "en" && areOfAKind(other.type, term.type);
}

/** `The thyroid gland`: what fits before a noun, other nouns need not. */
function describesANoun(after: string, { rules, lexicon }: Corpus): boolean {
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1];
  if (rules.language === "fr" || next === undefined) return false;
  const analyses = lexicon.factsOf("en", next)?.analyses ?? [];
  return (
    analyses.some((facts) => (facts & FACTS.noun) !== 0) &&
    !analyses.some((facts) => (facts & FACTS.finite) !== 0)
  );
}

function clozeOf(sentence: Sentence, term: Term, corpus: Corpus): Candidate | undefined {
  const places = [
    ...sentence.text.matchAll(new RegExp(`(?<![\\p{L}-])${escaped(term.text)}(?![\\p{L}-])`, "gu")),
  ];
  const [place] = places;
  if (place === undefined || places.length !== 1 || place.index === 0) return undefined;
  if (describesANoun(sentence.text.slice(place.index + term.text.length), corpus)) return undefined;
  const rest =
    sentence.text.slice(0, place.index) + GAP + sentence.text.slice(place.index + term.text.length);
  const asked = new Set(contentStems(rest.replace(GAP, " "), corpus.rules.language));
  if (givesAway(asked, term.stems)) return undefined;
  const determined = share(term.meaning, asked, corpus.weightOf);
  if (determined < DETERMINED) return undefined;
  const distractors = rankDistractors({ key: term, asked, inSentence: true }, corpus).terms.filter(
    (other) =>
      isOfAKind(other, term, corpus) && share(other.meaning, asked, corpus.weightOf) < determined - MARGIN,
  );
  if (distractors.length < 2) return undefined;
  const { language } = corpus.rules;
  return {
    method: "cloze",
    stem: phrasesOf(language).cloze(innerQuotes(rest, language)),
    key: term.text,
    distractors: distractors.map(({ text }) => text),
    near: distractors.length,
    inOrder: false,
    passage: sentence.passage,
    span: sentence.span,
    bloom: "understand",
    solo: "unistructural",
    difficulty: "medium",
    about: term.key,
    topic: sentence.passage.headings.at(-1) ?? "",
    confidence: 0.55 + determined / 4,
    reasons: [
      because(
        `The sentence says ${Math.round(determined * 100)}% of what the document's definition of “${term.text}” says.`,
        `La phrase dit ${Math.round(determined * 100)}\u00a0% de ce que dit la définition de «\u00a0${term.text}\u00a0» dans le document.`,
      ),
    ],
  };
}
