import { contentStems } from "../../text/stems.ts";
import type { Candidate } from "../candidate.ts";
import { type Chance, shuffled } from "../chance.ts";
import { type Corpus, escaped } from "../corpus.ts";
import { because, GAP, innerQuotes, phrasesOf } from "../phrases.ts";
import type { Sentence } from "../sentence.ts";
import { termsIn } from "../terms-in.ts";
import { FACTS } from "../word-facts.ts";
import { isSelfContained } from "./cloze.ts";
import { datesAnEvent } from "./dated-event.ts";

/** What did not happen in a year did not happen in many. */
const NEGATES = /\b(?:not|never|no longer|ne|n[’']|jamais)(?![\p{L}])/iu;
/** Where the year is a name, or what happened is nobody's matter for a quiz. */
const UNFIT =
  /\b(?:War|Compromise) of \d|\b(?:raped?|murder(?:ed|s)?|suicide|molest\p{L}*|kidnapped|robbed|stabbed|lynched)\b|(?<!\p{L})(?:viol(?:ée?s?)?|suicide)(?!\p{L})/iu;
const COMES_BACK = 3;
/** More is told in it than a date. */
const MOST_WORDS = 30;
const ONE_OF_THEIRS =
  /\bone of (?:his|her|its|their)\b|(?<!\p{L})(?:l[’']un|l[’']une) de (?:ses|leurs)(?!\p{L})/iu;
const WRONG = 3;
/** Of a hundred years ago, four or five years are a distance; of a thousand, forty. */
const [NEAREST, PER_YEAR_OF_AGE] = [5, 0.04];
const STEPS = 4;
const FIRST_EXACT_YEAR = 1450;
const LAST_YEAR = 2026;

/** A sentence that dates what it names: the year is left out. */
export function askForYear(sentence: Sentence, corpus: Corpus, chance: Chance): Candidate | undefined {
  if (
    !isSelfContained(sentence, corpus) ||
    namesWithin(sentence.text).length === 0 ||
    !matters(sentence, corpus)
  )
    return undefined;
  if (sentence.text.split(/\s+/).length > MOST_WORDS || ONE_OF_THEIRS.test(sentence.text)) return undefined;
  if (NEGATES.test(sentence.text) || UNFIT.test(sentence.text)) return undefined;
  const { rules } = corpus;
  const years = [...sentence.text.matchAll(rules.year)];
  const [match] = years;
  const digits = sentence.text.match(/\d{4}/g) ?? [];
  if (match === undefined || years.length !== 1 || digits.length !== 1) return undefined;
  if (!datesAnEvent(sentence.text, match.index, rules.language)) return undefined;
  const year = Number(match[1]);
  // Of a round year long ago, `1053` is no rival.
  if (year % 10 === 0 && year < FIRST_EXACT_YEAR) return undefined;
  if (hasNoNamedSubject(sentence.text, corpus) || !comesBack(year, corpus)) return undefined;
  const others = otherYears(year, corpus, chance);
  if (others.length < WRONG) return undefined;
  const rest = sentence.text.slice(0, match.index) + GAP + sentence.text.slice(match.index + 4);
  const { language } = rules;
  return {
    method: "year",
    stem: phrasesOf(language).year(innerQuotes(rest, language)),
    key: String(year),
    distractors: others.map(String),
    near: others.length,
    inOrder: true,
    passage: sentence.passage,
    span: sentence.span,
    bloom: "remember",
    solo: "unistructural",
    difficulty: "medium",
    about: `${year} ${sentence.passage.id} ${sentence.span.start}`,
    topic: sentence.passage.headings.at(-1) ?? "",
    confidence: 0.8,
    reasons: [
      because(
        "The sentence quoted dates what it names, and names no other year.",
        "La phrase citée date ce qu’elle nomme, et ne nomme aucune autre année.",
      ),
    ],
  };
}

/** A date that a course tells once is one of many; one it comes back to is to be known. */
function comesBack(year: number, { sentences }: Corpus): boolean {
  const told = new RegExp(`(?<!\\d)${year}(?!\\d)`);
  return sentences.filter(({ text }) => told.test(text)).length >= 2;
}

// Without a name in it, "the war ended" could be any.
function namesWithin(text: string): readonly string[] {
  const within = text.replace(/^\S+\s/, "").replace(/^(?:1\d|20)\d\d,? \S+\s/, "");
  return (within.match(/(?<![.!?] )(?<!\p{L})\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).filter(
    (name) => !MONTHS.test(name),
  );
}

/** What it tells of is a term the subject sets off, or has a name it comes back to: in English one of several words. */
function matters({ text, stems, place }: Sentence, corpus: Corpus): boolean {
  if (termsIn({ stems }, corpus).length > 0) return true;
  const names = corpus.rules.language === "en" ? (text.match(FULL_NAME) ?? []) : namesWithin(text);
  return names.some((name) => {
    const pattern = new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, "u");
    const told = corpus.sentences.filter((other) => other.place !== place && pattern.test(other.text));
    return told.length >= COMES_BACK;
  });
}

/** `Nat Turner’s Rebellion`, `Treaty of Paris`: `Congress` or `Chicago` alone comes back in any book. */
const FULL_NAME = /(?<!\p{L})\p{Lu}\p{Ll}[\p{L}’-]*(?: of(?: the)?)?(?: \p{Lu}\p{Ll}[\p{L}’-]*)+/gu;
const MONTHS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

const LEAD = /^(?:In|On|En|Le|Au|Dès) [^,]{0,30}, (?:\d{4}, )?/u;

/** `The strike ended in …`: which strike, only the sentences before say. A name or a term of the subject would. */
function hasNoNamedSubject(text: string, corpus: Corpus): boolean {
  const { language } = corpus.rules;
  const lead = LEAD.exec(text)?.[0] ?? "";
  const words = text.slice(lead.length).split(/(?<=’)| /u);
  const verb = words.findIndex((word, index) => index > 0 && isVerb(word, corpus));
  const subject = words.slice(0, verb < 0 ? words.length : verb);
  const [first = "", ...others] = subject;
  if (others.some((word) => /^\p{Lu}/u.test(word)) || /^\p{Lu}\p{L}+[’']s?$/u.test(first)) return false;
  // A capital at the head of the sentence is everybody's.
  const isArticle = corpus.rules.article.test(`${first} `);
  const isName =
    !isArticle && (lead !== "" || corpus.lexicon.factsOf(language, first.toLowerCase()) === undefined);
  if (isName && /^\p{Lu}/u.test(first)) return false;
  return termsIn({ stems: new Set(contentStems(subject.join(" "), language)) }, corpus).length === 0;
}

function isVerb(word: string, { rules, lexicon }: Corpus): boolean {
  const analyses = lexicon.factsOf(rules.language, word.toLowerCase())?.analyses ?? [];
  const has = (fact: number) => analyses.some((facts) => (facts & fact) !== 0);
  return has(FACTS.finite) && !has(FACTS.noun);
}

/** Years that could be it: those the subject speaks of and others between, none beside another, none to come. */
function otherYears(year: number, { sentences, rules }: Corpus, chance: Chance): readonly number[] {
  const spoken = new Set<number>([year]);
  for (const { text } of sentences)
    for (const [, digits] of text.matchAll(rules.year)) spoken.add(Number(digits));
  const step = Math.max(NEAREST, Math.round((LAST_YEAR - year) * PER_YEAR_OF_AGE));
  const [first, last] = [Math.min(...spoken) - 2 * step, Math.min(LAST_YEAR, Math.max(...spoken) + 2 * step)];
  const reach = STEPS * step;
  const near = shuffled([...spoken], chance).filter((other) => Math.abs(other - year) <= reach);
  const made = Array.from({ length: STEPS }, (_, index) => (index + 1) * step + Math.floor(chance() * 2));
  const chosen: number[] = [];
  for (const other of [...near, ...made.flatMap((far) => [year - far, year + far])]) {
    const isApart = [year, ...chosen].every((each) => Math.abs(each - other) >= step);
    if (isApart && other >= first && other <= last) chosen.push(other);
  }
  return chosen;
}
