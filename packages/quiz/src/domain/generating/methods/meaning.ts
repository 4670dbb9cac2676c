import { contentStems } from "../../text/stems.ts";
import type { Candidate } from "../candidate.ts";
import { type Corpus, share, type Term } from "../corpus.ts";
import { genusWord } from "../definition-genus.ts";
import { fairOthers } from "../fair-options.ts";
import type { Pair } from "../find-pairs.ts";
import { agrees, type Form, formOf } from "../form.ts";
import type { LanguageRules } from "../language-rules.ts";
import { because, innerQuotes, phrasesOf } from "../phrases.ts";
import { rankMeanings } from "../rank-distractors.ts";
import { FACTS } from "../word-facts.ts";
import { isClause, isPhrase } from "./definition-form.ts";

/** The term is given, what it means is asked: wrong answers are what terms near it mean. */
export function askForMeaning(pair: Pair, term: Term, corpus: Corpus): Candidate | undefined {
  const { language } = corpus.rules;
  if (
    CROWDED.test(pair.definition) ||
    !namesAThing(pair, corpus) ||
    !isPhrase(pair, corpus) ||
    term.form.kind === "proper" ||
    term.form.kind === "verb"
  )
    return undefined;
  const { terms, near } = rankMeanings(term, corpus);
  const [stem, key] = [phrasesOf(language).meaning(term.text), optionOf(pair, language)];
  const fitting = terms.filter((other) => other.pair !== undefined && fitsBeside(other.pair, pair, corpus));
  const textOf = ({ pair: other }: Term) => (other === undefined ? "" : optionOf(other, language));
  const fair = fairOthers({ stem, key }, fitting.map(textOf), language);
  const others = fitting.filter((other) => fair.includes(textOf(other)));
  if (others.length < FEWEST_OTHERS) return undefined;
  return {
    method: "meaning",
    stem,
    key,
    distractors: others.map(textOf),
    near: others.filter((other) => terms.indexOf(other) < near).length,
    inOrder: false,
    passage: pair.passage,
    span: pair.span,
    bloom: "understand",
    solo: "unistructural",
    difficulty: "medium",
    about: term.key,
    topic: pair.passage.headings.at(-1) ?? "",
    confidence: pair.kind === "glossary" ? 0.84 : 0.78,
    reasons: [
      because(
        `The document says what “${term.text}” means in the sentence quoted.`,
        `Le document dit ce que désigne «\u00a0${term.text}\u00a0» dans la phrase citée.`,
      ),
      because(
        `The wrong answers are what the subject says of ${others
          .slice(0, 3)
          .map((o) => `“${o.text}”`)
          .join(", ")}.`,
        `Les mauvaises réponses sont ce que le cours dit de ${others
          .slice(0, 3)
          .map((o) => `«\u00a0${o.text}\u00a0»`)
          .join(", ")}.`,
      ),
    ],
  };
}

const FEWEST_OTHERS = 3;
/** So many times as long at most. */
const LONGER = 1.9;
/** Two statements in one, or a remark in brackets: longer to read than it is worth. */
const CROWDED = /[;()]/;

function fitsBeside(other: Pair, pair: Pair, corpus: Corpus): boolean {
  const { rules, weightOf } = corpus;
  if (CROWDED.test(other.definition)) return false;
  if (!namesAThing(other, corpus) || !isPhrase(other, corpus)) return false;
  const ratio = other.definition.length / pair.definition.length;
  if (ratio < 1 / LONGER || ratio > LONGER) return false;
  if (articleOf(other, rules) !== articleOf(pair, rules)) return false;
  if (!agrees(numberOfGenus(other, corpus), numberOfGenus(pair, corpus))) return false;
  const stems = new Set(contentStems(other.definition, rules.language));
  return share(stems, new Set(contentStems(pair.definition, rules.language)), weightOf) < 0.5;
}

/** `a`, `the`, or none; in French `un` and `une` are one, and `l’` is `le`. */
function articleOf({ definition }: Pair, { article, language }: LanguageRules): string {
  const found = article.exec(definition)?.[0].trim().toLowerCase() ?? "";
  if (language === "fr") return /^un/.test(found) ? "un" : /^(?:la|l.|le)$/u.test(found) ? "le" : found;
  return found === "an" ? "a" : found;
}

function numberOfGenus({ definition }: Pair, { rules, lexicon }: Corpus): Form["number"] {
  return formOf(genusWord(definition, rules), rules, lexicon).number;
}

const NO_NOUN =
  /^(?:involv|consist|associat|relat|pertain|refer|describ|contain|hav|us|occurr|caus|connect|controll)(?:ing|ed|es?|s)(?!\p{L})/iu;

/** Begins with what kind of thing it is: `a process that …`, and not `pertaining to …`. */
function namesAThing(pair: Pair, corpus: Corpus): boolean {
  const { definition } = pair;
  const { rules, lexicon } = corpus;
  if (isClause(pair, corpus) || NO_NOUN.test(definition)) return false;
  const head = genusWord(definition, rules).toLowerCase();
  return (lexicon.factsOf(rules.language, head)?.analyses ?? []).some((facts) => (facts & FACTS.noun) !== 0);
}

function optionOf({ definition }: Pair, language: "fr" | "en"): string {
  const text = innerQuotes(definition, language);
  return /^\p{Lu}(?:\p{Ll}|[’' ])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
