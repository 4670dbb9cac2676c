import type { Corpus } from "../corpus.ts";
import { genusWord } from "../definition-genus.ts";
import type { Pair } from "../find-pairs.ts";
import { FACTS } from "../word-facts.ts";

/** Of a noun, or of an adjective, which defines another; `involved in …` only describes. */
const NAMING = FACTS.noun | FACTS.adjective | FACTS.presentParticiple;

/** What a verb alone is not: `organize perceptions` says what to do. */
const NO_VERB = NAMING | FACTS.pastParticiple | FACTS.adverb | FACTS.grammar | FACTS.proper;

/** `secretes hormones` says what it does, and not what it is. */
export function isPhrase({ definition }: Pair, { rules, lexicon }: Corpus): boolean {
  const first = /^[\p{L}-]+/u.exec(definition)?.[0]?.toLowerCase() ?? "";
  if (/^(?:things|\p{L}+ (?:is|are|was|were|est|sont) )/u.test(definition)) return false;
  const genus = lexicon.factsOf(rules.language, genusWord(definition, rules).toLowerCase())?.analyses;
  if (genus !== undefined && !genus.some((facts) => (facts & NAMING) !== 0)) return false;
  const analyses = lexicon.factsOf(rules.language, first)?.analyses ?? [];
  return analyses.length === 0 || analyses.some((facts) => (facts & NO_VERB) !== 0);
}

/** `One bone fits into another`: it says what happens, beside others that say what something is. */
export function isClause({ definition }: Pair, { rules, lexicon }: Corpus): boolean {
  const [main = ""] = definition.split(
    /(?<![\p{L}])(?:that|which|who|whose|where|when|in which|qui|que|dont|où)(?![\p{L}])/u,
  );
  if (
    /\b(?:is|are|was|were|can|cannot|must|may|has|have)\b|(?<!\p{L})(?:est|sont|était|peut|ont)(?!\p{L})/u.test(
      main,
    )
  )
    return true;
  if (rules.language === "fr") return false;
  const isFiniteForm = (word: string) =>
    (lexicon.factsOf("en", word)?.analyses ?? []).some((facts) => (facts & FACTS.finite) !== 0);
  const [first = "", next = ""] = main.split(" ");
  // `Drains blood`, and not `forms of`.
  if (/[^s]s$/.test(first) && isFiniteForm(first) && next !== "" && !rules.afterGenus.test(next)) return true;
  return [...main.matchAll(/(?<= )(\p{Ll}+s) (?:the|an?|into|its|their|from|to)\b/gu)].some(([, word = ""]) =>
    isFiniteForm(word),
  );
}
