import { contentStems } from "../../text/stems.ts";
import type { Candidate } from "../candidate.ts";
import type { Corpus, Term } from "../corpus.ts";
import { givesAway } from "../fair-options.ts";
import type { Pair } from "../find-pairs.ts";
import { because, GAP, phrasesOf } from "../phrases.ts";
import { isDefined, stemForTerm } from "./definition.ts";
import { isClause } from "./definition-form.ts";

/** What fewer words say, more than one term may mean. */
const FEWEST_WORDS = 3;
/** `type of base in DNA` fits each type. */
const FEWEST_OF_A_KIND = 5;
const OF_A_KIND =
  /^(?:an? |the |une? |l[’'])?(?:\p{L}+ )?(?:types?|kinds?|forms?|parts?|class|clade|group|order|example|one|sortes?|genre|partie|groupe|classe|formes?|exemple)\b (?:of|de|du|des|d[’'])/iu;
const OF_A_QUALITY =
  /^(?:able|capable|consisting|containing|having|made|pertaining|related|relating|unable|qui|composé|propre|relatif)(?!\p{L})/u;
/** Longer ones are put in other words by whoever writes them. */
const LONGEST_TERM = 4;
const GAP_COSTS = 0.1;
/** What is left out more often leaves too little. */
const MOST_TIMES = 2;

const SMALL_WORD = /^(?:\d+|of|the|and|in|on|to|for|an?|de|du|des|la|le|les|l|d|et|en|à|au|aux|sur)$/u;

const CONFIDENCE = { glossary: 0.8, called: 0.75, is: 0.7, that_is: 0.65, apposition: 0.6 } as const;

/** The definition is given, the term is written: where a course has no fair wrong answers, there is still this to ask. */
export function askToRecall(pair: Pair, term: Term, corpus: Corpus): Candidate | undefined {
  if (!isDefined(pair, term, corpus)) return undefined;
  if (term.form.words > LONGEST_TERM || term.text.includes("/")) return undefined;
  if (pair.kind !== "glossary" && isClause(pair, corpus)) return undefined;
  // `adult with …` is no definition of what that adult is.
  if (term.form.kind === "adjective" && !OF_A_QUALITY.test(pair.definition)) return undefined;
  const { language } = corpus.rules;
  const said = withoutTheTerm(pair.definition, term, language);
  if (said === undefined) return undefined;
  const hasGap = said !== pair.definition;
  if (hasGap && isClause(pair, corpus)) return undefined;
  const asked = new Set(contentStems(said, language));
  const fewest = OF_A_KIND.test(pair.definition) ? FEWEST_OF_A_KIND : FEWEST_WORDS + (hasGap ? 2 : 0);
  if (asked.size < fewest || isSaidOfOthers(asked, term, corpus)) return undefined;
  return {
    method: "recall",
    stem: stemForTerm(said, term, corpus, cueFor(term.text, language)),
    key: term.text,
    written: { as: "short", alsoRight: pair.aliases.flatMap((alias) => alias.split(/ (?:or|ou) /)) },
    distractors: [],
    near: 0,
    inOrder: false,
    passage: pair.passage,
    span: pair.span,
    bloom: "remember",
    solo: "unistructural",
    difficulty: "medium",
    about: term.key,
    topic: pair.passage.headings.at(-1) ?? "",
    confidence: CONFIDENCE[pair.kind] - (hasGap ? GAP_COSTS : 0),
    reasons: [
      because(
        `The document defines “${term.text}” in the sentence quoted; its initials settle which name for it is meant.`,
        `Le document définit «\u00a0${term.text}\u00a0» dans la phrase citée\u00a0; ses initiales disent lequel de ses noms est voulu.`,
      ),
    ],
  };
}

/**
 * One word of the term may be a gap, or stand there as what the term is a kind of: `science that …` asks for `basic
 * science`. With another, or one of its family, too much is told, and without them too little is said.
 */
function withoutTheTerm(
  definition: string,
  { stems, genus }: Term,
  language: "fr" | "en",
): string | undefined {
  const told: string[] = [];
  const said = definition.replace(/[\p{L}\p{N}-]+/gu, (word) => {
    const [stem] = contentStems(word, language);
    if (stem === undefined || !givesAway(new Set([stem]), stems)) return word;
    told.push(stem);
    return stem === genus ? word : GAP;
  });
  const isOneOfSeveral = new Set(told).size === 1 && stems.length > 1 && stems.includes(told[0] ?? "");
  return told.length === 0 || (isOneOfSeveral && told.length <= MOST_TIMES) ? said : undefined;
}

/** Another term, whose definition says all that this one's says, would be right as well. */
function isSaidOfOthers(asked: ReadonlySet<string>, term: Term, { terms }: Corpus): boolean {
  for (const other of terms.values())
    if (other !== term && [...asked].every((stem) => other.meaning.has(stem) || other.stems.includes(stem)))
      return true;
  return false;
}

/**
 * `r… a…, 9 and 6 letters`: what somebody knows by another name, in another number, or as an adjective is not this one.
 * Small words stand whole.
 */
function cueFor(text: string, language: "fr" | "en"): string {
  const letters: number[] = [];
  const initials = text.replace(/[\p{L}\p{N}]+(?:['’]s(?!\p{L}))?/gu, (word) => {
    if (SMALL_WORD.test(word)) return word;
    letters.push(word.replace(/['’]/, "").length);
    return `${word.charAt(0)}…`;
  });
  return phrasesOf(language).cue(initials, letters);
}
