import { contentStems } from "../../text/stems.ts";
import type { Candidate } from "../candidate.ts";
import { type Corpus, escaped, share, type Term } from "../corpus.ts";
import { givesAway } from "../fair-options.ts";
import { because, innerQuotes, phrasesOf } from "../phrases.ts";
import { rankDistractors } from "../rank-distractors.ts";
import type { Sentence } from "../sentence.ts";
import { termsIn } from "../terms-in.ts";
import { isSelfContained } from "./cloze.ts";

/** What brings something about, and how a sentence says so; then what it brings about. */
const BRINGS = {
  en: /^ (?<V>(?:can |may |also )?(?:causes?|caused|leads? to|led to|results? in|resulted in|triggers?|triggered|stimulates?|inhibits?|prevents?|prevented|increases?|decreases?|reduces?|raises?|slows?|speeds? up|activates?|blocks?|produces?|secretes?|controls?|regulates?|converts?|breaks? down|promotes?|suppresses?|stores?|carries|carry|transports?|absorbs?|protects?|filters?|digests?|releases?)) (?<E>[^;:()“”]{15,170})\.$/u,
  fr: /^ (?<V>(?:peut |peuvent )?(?:caus(?:e|a|er)|provoqu(?:e|a|er)|entraîn(?:e|a|er)|déclench(?:e|a|er)|conduit à|conduire à|mène à|aboutit à|favoris(?:e|a|er)|empêch(?:e|a|er)|stimul(?:e|er)|inhib(?:e|er)|augment(?:e|er)|rédui(?:t|re)|accélèr(?:e)|ralentit|produit|contrôle|régule|transporte|stocke|filtre|absorbe|protège|libère|transforme|fabrique)) (?<E>[^;:()«»]{15,170})\.$/u,
};
/** `X is caused by TERM`: what is before it is asked. */
const BROUGHT = {
  en: /^(?<X>[^,;:()“”]{4,110}?) (?<B>is|are|was|were) (?<V>caused|triggered|produced|secreted|controlled|regulated|governed|stimulated|inhibited|transmitted|carried|stored|released|prevented|driven|powered) by (?:an? |the )?$/u,
  fr: /^(?<X>[^,;:()«»]{4,110}?) (?<B>est|sont) (?<V>causée?s?|provoquée?s?|due?s? à|déclenchée?s?|produite?s?|entraînée?s?|contrôlée?s?|régulée?s?|transportée?s?|transmise?s?|assurée?s?) ?(?:par )?(?:une? |les? |la |l[’']|des )?$/u,
};
const FEWEST_STEMS = 3;
const ALSO_DOES = 0.4;

/** A sentence that says what brings something about, where that is a term of the subject. */
export function askForCause(sentence: Sentence, corpus: Corpus): Candidate | undefined {
  if (!isSelfContained(sentence, corpus)) return undefined;
  for (const term of termsIn(sentence, corpus)) {
    const stem = stemFor(sentence.text, term, corpus);
    const candidate = stem === undefined ? undefined : candidateOf(sentence, term, stem, corpus);
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

function stemFor(text: string, term: Term, { rules }: Corpus): string | undefined {
  const { language } = rules;
  const phrases = phrasesOf(language);
  const place = new RegExp(`(?<![\\p{L}-])${escaped(term.text)}(?![\\p{L}-])`, "iu").exec(text);
  if (place === null) return undefined;
  const [before, after] = [text.slice(0, place.index), text.slice(place.index + place[0].length)];
  if (withoutHead(before, rules.article) === "") {
    const brings = BRINGS[language].exec(after)?.groups;
    if (brings === undefined || (language === "fr" && term.form.number === "plural")) return undefined;
    return phrases.doer(innerQuotes(`${brings["V"]} ${brings["E"]}`, language));
  }
  const brought = BROUGHT[language].exec(before)?.groups;
  if (brought === undefined || !/^\.$/.test(after)) return undefined;
  const what = brought["X"] ?? "";
  const small = /^(?:The|An?|Some|Most) /.test(what) || language === "fr" ? lower(what) : lowerWord(what);
  return phrases.broughtBy(small, brought["B"] ?? "", brought["V"] ?? "");
}

function withoutHead(before: string, article: RegExp): string {
  return `${before} `.replace(article, "").trim();
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A word at the head of a sentence, where it is no name. */
function lowerWord(text: string): string {
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) ? lower(text) : text;
}

function candidateOf(sentence: Sentence, term: Term, stem: string, corpus: Corpus): Candidate | undefined {
  const { rules, weightOf } = corpus;
  const asked = new Set(contentStems(stem, rules.language));
  if (asked.size < FEWEST_STEMS || givesAway(asked, term.stems) || term.form.kind === "verb")
    return undefined;
  const ranked = rankDistractors({ key: term, asked, inSentence: false }, corpus);
  const others = ranked.terms
    .slice(0, ranked.near)
    .filter(
      (other) => other.form.number === term.form.number && share(asked, other.meaning, weightOf) < ALSO_DOES,
    );
  if (others.length < 2) return undefined;
  return {
    method: "cause",
    stem,
    key: term.text,
    distractors: others.map(({ text }) => text),
    near: others.length,
    inOrder: false,
    passage: sentence.passage,
    span: sentence.span,
    bloom: "understand",
    solo: "relational",
    difficulty: "medium",
    about: term.key,
    topic: sentence.passage.headings.at(-1) ?? "",
    confidence: 0.78,
    reasons: [
      because(
        `The sentence quoted says what “${term.text}” brings about.`,
        `La phrase citée dit ce qu’entraîne ou fait « ${term.text} ».`,
      ),
    ],
  };
}
