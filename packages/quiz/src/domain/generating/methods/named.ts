import { contentStems } from "../../text/stems.ts";
import type { Candidate } from "../candidate.ts";
import { type Corpus, escaped, type Term } from "../corpus.ts";
import { givesAway } from "../fair-options.ts";
import { because, GAP, innerQuotes, phrasesOf } from "../phrases.ts";
import { rankDistractors } from "../rank-distractors.ts";
import type { Sentence } from "../sentence.ts";
import { termsIn } from "../terms-in.ts";
import { isSelfContained } from "./cloze.ts";

/** What stands before a term that a sentence names: "is called", "que l’on appelle". */
const NAMES = {
  en: /\b(?:called|known as|termed|referred to as|named|dubbed|nicknamed)(?: (?:the|an?))?[ “‘"]+$/iu,
  fr: /(?:appelée?s?|nommée?s?|appell(?:e|ent)|nomm(?:e|ent)|connue?s? sous le nom (?:de|d[’'])|porte le nom (?:de|d[’'])|dite?s?|c[’']est)[ ]?(?:(?:la|le|les|un|une|l[’'])[ ]?)?[«\s“"]*$/iu,
};
/** Before the naming there must be enough to know what is named. */
const FEWEST_WORDS = 7;

/** A sentence that describes something and then names it: the name is left out. */
export function askForName(sentence: Sentence, corpus: Corpus): Candidate | undefined {
  if (!isSelfContained(sentence, corpus)) return undefined;
  for (const term of termsIn(sentence, corpus)) {
    const candidate = nameIn(sentence, term, corpus);
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

function nameIn(sentence: Sentence, term: Term, corpus: Corpus): Candidate | undefined {
  const { language } = corpus.rules;
  const places = [
    ...sentence.text.matchAll(new RegExp(`(?<![\\p{L}-])${escaped(term.text)}(?![\\p{L}-])`, "gu")),
  ];
  const [place] = places;
  if (place === undefined || places.length !== 1) return undefined;
  const before = sentence.text.slice(0, place.index);
  if (!NAMES[language].test(before) || before.split(/\s+/).length < FEWEST_WORDS) return undefined;
  // "(poly- = many)": where a name comes from says which it is.
  if (/^\s*\(/.test(sentence.text.slice(place.index + term.text.length))) return undefined;
  const rest = before + GAP + sentence.text.slice(place.index + term.text.length);
  const asked = new Set(contentStems(rest.replace(GAP, " "), language));
  if (givesAway(asked, term.stems)) return undefined;
  const { terms: distractors, near } = rankDistractors({ key: term, asked, inSentence: true }, corpus);
  if (near < 2) return undefined;
  return {
    method: "named",
    stem: phrasesOf(language).cloze(innerQuotes(rest, language)),
    key: term.text,
    distractors: distractors.map(({ text }) => text),
    near,
    inOrder: false,
    passage: sentence.passage,
    span: sentence.span,
    bloom: "remember",
    solo: "unistructural",
    difficulty: "medium",
    about: term.key,
    topic: sentence.passage.headings.at(-1) ?? "",
    confidence: term.pair === undefined ? 0.72 : 0.79,
    reasons: [
      because(
        `The sentence quoted describes something and names it “${term.text}”.`,
        `La phrase citée décrit quelque chose et le nomme «\u00a0${term.text}\u00a0».`,
      ),
    ],
  };
}
