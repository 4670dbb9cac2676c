import { contentStems } from "../../text/stems.ts";
import type { Candidate } from "../candidate.ts";
import type { Corpus, Term } from "../corpus.ts";
import { givesAway } from "../fair-options.ts";
import type { Pair } from "../find-pairs.ts";
import { because, innerQuotes, phrasesOf } from "../phrases.ts";
import { rankDistractors } from "../rank-distractors.ts";
import { isClause, isPhrase } from "./definition-form.ts";

/** One of the answer's kind and others beside it: the one is seen at once. */
const FEWEST_NEAR = 2;

const CONFIDENCE = { glossary: 0.85, called: 0.85, is: 0.8, that_is: 0.75, apposition: 0.65 } as const;

/** The definition is given, the term is asked. */
export function askForTerm(pair: Pair, term: Term, corpus: Corpus): Candidate | undefined {
  // Beside others that say what something is, one that says what happens is seen at once.
  if (!isDefined(pair, term, corpus) || isClause(pair, corpus)) return undefined;
  const asked = new Set(contentStems(pair.definition, corpus.rules.language));
  const shared = term.stems.filter((stem) => givesAway(asked, [stem]));
  if (shared.length === term.stems.length || shared.some((stem) => !asked.has(stem))) return undefined;
  const { terms: distractors, near: likely } = rankDistractors(
    { key: term, asked, inSentence: false, shared },
    corpus,
  );
  if (likely < FEWEST_NEAR) return undefined;
  const near = distractors.slice(0, 3).filter(({ genus }) => genus !== "" && genus === term.genus).length;
  const withPairs = distractors.slice(0, 3).filter((other) => other.pair !== undefined).length;
  return {
    method: "definition",
    stem: stemForTerm(pair.definition, term, corpus),
    key: term.text,
    distractors: distractors.map(({ text }) => text),
    near: likely,
    inOrder: false,
    passage: pair.passage,
    span: pair.span,
    bloom: "remember",
    solo: "unistructural",
    difficulty: near >= 2 ? "medium" : "easy",
    about: term.key,
    topic: pair.passage.headings.at(-1) ?? "",
    confidence: Math.min(0.97, CONFIDENCE[pair.kind] + 0.02 * near + 0.02 * withPairs),
    reasons: [
      because(
        `The document defines “${term.text}” in the sentence quoted.`,
        `Le document définit «\u00a0${term.text}\u00a0» dans la phrase citée.`,
      ),
      because(
        `Of the likeliest wrong answers, ${withPairs} are terms the subject defines, ${near} of the same kind.`,
        `Parmi les mauvaises réponses les plus plausibles, ${withPairs} sont des termes que le cours définit, ${near} du même genre.`,
      ),
    ],
  };
}

/** Whether what stands there says what something is, and not only what it does. */
export function isDefined(pair: Pair, term: Term, corpus: Corpus): boolean {
  if (repeatsName(pair.definition, term.text) || term.form.kind === "verb" || !isPhrase(pair, corpus))
    return false;
  return pair.kind !== "apposition" || contentStems(pair.definition, corpus.rules.language).length >= 5;
}

/** A `cue` is for who has nothing to choose from. */
export function stemForTerm(said: string, term: Term, { rules }: Corpus, cue?: string): string {
  const phrases = phrasesOf(rules.language);
  const definition = innerQuotes(said, rules.language);
  if (term.form.kind === "proper")
    return cue === undefined ? phrases.described(definition) : phrases.nameOf(definition, cue);
  const hasArticle = rules.article.test(`${definition} `) && !/^(?:its|their) /i.test(definition);
  const small = definition.charAt(0).toLowerCase() + definition.slice(1);
  if (!hasArticle || /^(?:an?|the) (?:\p{L}+ )?(?:term|name)\b/u.test(small))
    return phrases.defined(/^\p{Lu}\p{Ll}/u.test(definition) ? small : definition, cue);
  return phrases.named(small, cue);
}

/** `RNA molecules …` tells of `microRNA`. */
function repeatsName(definition: string, term: string): boolean {
  return (definition.match(/\p{Lu}{2,}/gu) ?? []).some((name) => term.includes(name));
}
