import type { Passage } from "../documents/document.ts";
import { sentencesOf } from "../text/sentences.ts";
import { contentStems } from "../text/stems.ts";
import { type Context, contextsOf } from "./contexts.ts";
import { definitionGenus, genusWord } from "./definition-genus.ts";
import { findPairs, type Pair, termKey, withoutArticle } from "./find-pairs.ts";
import { type Form, formOf } from "./form.ts";
import { frenchKind } from "./french-kinds.ts";
import type { LanguageRules } from "./language-rules.ts";
import { withoutReferences } from "./references.ts";
import { rulesOf } from "./rules-of.ts";
import type { Sentence } from "./sentence.ts";
import { FACTS, type Lexicon } from "./word-facts.ts";

/** A term of the subject: something a question can be about, or a wrong answer to another. */
export interface Term {
  readonly text: string;
  readonly key: string;
  readonly form: Form;
  readonly stems: readonly string[];
  readonly pair?: Pair;
  readonly genus: string;
  /** What that kind of thing is, by WordNet's number: that of the genus, else of the term; 0 unknown. */
  readonly type: number;
  /** Stems of its definition. */
  readonly meaning: ReadonlySet<string>;
  /** Of the passages that set it off or define it, by their place in the subject. */
  readonly passages: ReadonlySet<number>;
}

/** All that is known of a subject before anything is asked. */
export interface Corpus {
  readonly rules: LanguageRules;
  readonly lexicon: Lexicon;
  readonly terms: ReadonlyMap<string, Term>;
  /** By the first stem of each. */
  readonly termsByStem: ReadonlyMap<string, readonly Term[]>;
  readonly pairs: readonly Pair[];
  readonly sentences: readonly Sentence[];
  /** Keys of terms that one enumeration names together. */
  readonly kin: ReadonlyMap<string, ReadonlySet<string>>;
  /** What sentences say of a term, by its key. */
  readonly contexts: ReadonlyMap<string, Context>;
  /** How telling a stem is: rare ones are. */
  readonly weightOf: (stem: string) => number;
}

const ASKED: ReadonlySet<string> = new Set(["body", "definitions", "summary"]);
/** Kinds of anything: what follows them says more. */
const WIDE: ReadonlySet<string> = new Set([
  "type",
  "kind",
  "form",
  "part",
  "one",
  "any",
  "group",
  "set",
  "name",
  "term",
]);
const LONGEST_SUBJECT = 4_000;
const LONGEST_SENTENCE = 600;

export function isAsked(passage: Passage, language: string): boolean {
  return ASKED.has(passage.kind) && passage.language === language;
}

/** Reads a subject; between two of its steps whoever calls may let others work. */
export function* readCorpus(
  passages: readonly Passage[],
  language: string,
  lexicon: Lexicon,
): Generator<undefined, Corpus | undefined> {
  const rules = rulesOf(language);
  if (rules === undefined) return undefined;
  const asked = passages.filter((passage) => isAsked(passage, language)).slice(0, LONGEST_SUBJECT);
  const known = knownTerms(asked, rules);
  const pairs: Pair[] = [];
  const sentences: Sentence[] = [];
  for (const passage of asked) {
    pairs.push(...findPairs(passage, rules, (term) => known.has(termKey(term))));
    for (const span of sentencesOf(passage.text, language)) {
      const text = withoutReferences(passage.text.slice(span.start, span.end));
      if (text.length > LONGEST_SENTENCE) continue;
      const place = sentences.length;
      sentences.push({ text, place, passage, span, stems: new Set(contentStems(text, language)) });
    }
    yield undefined;
  }
  const weightOf = weights(sentences);
  const terms = yield* termsOf({ passages: asked, pairs, known, rules, lexicon });
  yield undefined;
  const termsByStem = byFirstStem(terms);
  const kin = kinOf(asked, rules, terms);
  yield undefined;
  const contexts = yield* contextsOf({ sentences, termsByStem, weightOf });
  return {
    rules,
    lexicon,
    terms,
    termsByStem,
    pairs,
    sentences,
    kin,
    contexts,
    weightOf,
  };
}

interface Known {
  readonly text: string;
  readonly passages: Set<number>;
}

/** What documents set off, by key, with one spelling each: the one in small letters where there is one. */
function knownTerms(passages: readonly Passage[], rules: LanguageRules): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const [index, passage] of passages.entries())
    for (const raw of passage.emphasized) {
      const text = withoutArticle(raw.replace(/[.,;:]+$| \([^()]*\)$/, ""), rules);
      const key = termKey(text);
      if (key.length < 3 || text.split(/\s+/).length > 5 || !/^[\p{L}][\p{L}\p{N} ’'()-]*$/u.test(text))
        continue;
      const before = known.get(key);
      const better = before !== undefined && !/^\p{Lu}/u.test(before.text) ? before.text : text;
      known.set(key, { text: better, passages: (before?.passages ?? new Set()).add(index) });
    }
  return known;
}

/** Each looked for in all texts: a pause after each. */
function* termsOf(found: {
  readonly passages: readonly Passage[];
  readonly pairs: readonly Pair[];
  readonly known: ReadonlyMap<string, Known>;
  readonly rules: LanguageRules;
  readonly lexicon: Lexicon;
}): Generator<undefined, Map<string, Term>> {
  const { passages, pairs, known, rules, lexicon } = found;
  const texts = passages.map(({ text }) => text);
  const places = new Map(passages.map(({ id }, index) => [id, index]));
  const terms = new Map<string, Term>();
  const add = (raw: string, where: ReadonlySet<number>, pair?: Pair) => {
    const text = asWrittenWithin(raw, texts, lexicon, rules);
    const key = termKey(text);
    const before = terms.get(key);
    if (before !== undefined && (before.pair !== undefined || pair === undefined)) return;
    terms.set(key, {
      text,
      key,
      form: numbered(formOf(text, rules, lexicon), pair, rules),
      stems: contentStems(text, rules.language),
      ...(pair === undefined ? {} : { pair }),
      genus: pair === undefined ? "" : definitionGenus(pair.definition, rules),
      type: typeOf(text, pair, rules, lexicon),
      meaning: new Set(pair === undefined ? [] : contentStems(pair.definition, rules.language)),
      passages: new Set([...(before?.passages ?? []), ...where]),
    });
  };
  const order = [...pairs].sort((a, b) => Number(b.kind === "glossary") - Number(a.kind === "glossary"));
  for (const pair of order) {
    add(pair.term, new Set([places.get(pair.passage.id) ?? 0]), pair);
    yield undefined;
  }
  for (const { text, passages: where } of known.values()) {
    if (!rules.generic.has(text.toLowerCase())) add(text, where);
    yield undefined;
  }
  return terms;
}

function typeOf(text: string, pair: Pair | undefined, rules: LanguageRules, lexicon: Lexicon): number {
  const own = formOf(text, rules, lexicon).category;
  if (pair === undefined) return own;
  const word = genusWord(pair.definition, rules).toLowerCase();
  if (rules.language === "fr") return frenchKind(word);
  const facts = lexicon.factsOf(rules.language, word);
  if (facts === undefined || WIDE.has(word)) return own;
  const isNoun = facts.analyses.some((analysis) => (analysis & FACTS.noun) !== 0);
  // What a definition says counts; one that names no thing says nothing of its kind.
  return isNoun ? facts.category || own : 0;
}

/** A word that is the same in the plural is what its definition begins with: `un suc`, `des sucres`. */
function numbered(form: Form, pair: Pair | undefined, { language }: LanguageRules): Form {
  if (form.number !== "either" || pair === undefined) return form;
  const isPlural =
    language === "fr" ? /^(?:les|des|ceux|celles) /i : /^(?!.*ss$)\p{L}+s (?:that|which|who|of|in) /iu;
  return { ...form, number: isPlural.test(pair.definition) ? "plural" : "singular" };
}

/** At the head of a sentence or a line every word has a capital; within, only a name keeps it. */
function asWrittenWithin(
  raw: string,
  texts: readonly string[],
  lexicon: Lexicon,
  { language }: LanguageRules,
): string {
  if (!/^\p{Lu}[\p{Ll}]/u.test(raw)) return raw;
  const small = raw.charAt(0).toLowerCase() + raw.slice(1);
  if (
    texts.some(
      (text) => text.includes(` ${small}`) || text.includes(`’${small}`) || text.includes(`'${small}`),
    )
  )
    return small;
  const inSentence = texts.some((text) =>
    new RegExp(`\\p{Ll}[,’' ]+${escaped(raw)}(?!\\p{L})`, "u").test(text),
  );
  if (inSentence || / \p{Lu}/u.test(raw)) return raw;
  const first = /^[\p{L}-]+/u.exec(small)?.[0] ?? small;
  return lexicon.factsOf(language, first) === undefined ? raw : small;
}

function byFirstStem(terms: ReadonlyMap<string, Term>): Map<string, Term[]> {
  const byStem = new Map<string, Term[]>();
  for (const term of terms.values()) {
    const [first = ""] = term.stems;
    byStem.set(first, [...(byStem.get(first) ?? []), term]);
  }
  return byStem;
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function kinOf(
  passages: readonly Passage[],
  rules: LanguageRules,
  terms: ReadonlyMap<string, Term>,
): Map<string, Set<string>> {
  const kin = new Map<string, Set<string>>();
  for (const { text } of passages)
    for (const [, list = ""] of text.matchAll(rules.enumeration)) {
      const keys = membersOf(list, rules)
        .map(termKey)
        .filter((key) => terms.has(key));
      for (const key of keys)
        for (const other of keys) if (key !== other) kin.set(key, (kin.get(key) ?? new Set()).add(other));
    }
  return kin;
}

export function membersOf(list: string, rules: LanguageRules): readonly string[] {
  return list.split(/, (?:and |or )?| (?:and|or|et|ou) /).map((member) => withoutArticle(member, rules));
}

function weights(sentences: readonly Sentence[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const all = sentences.length + 1;
  return (stem) => Math.log(all / (counts.get(stem) ?? 0.5));
}

/** How much of one the other says, by weight: from 0 to 1. */
export function share(
  of: ReadonlySet<string>,
  by: ReadonlySet<string>,
  weightOf: (stem: string) => number,
): number {
  let [both, all] = [0, 0];
  for (const stem of of) {
    const weight = Math.max(0, weightOf(stem));
    all += weight;
    if (by.has(stem)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}
