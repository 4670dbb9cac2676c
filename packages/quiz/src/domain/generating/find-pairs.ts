import { searchKey } from "@souffleur/kernel";
import type { Passage } from "../documents/document.ts";
import { type Span, sentencesOf } from "../text/sentences.ts";
import type { LanguageRules, PairKind } from "./language-rules.ts";

/** A term and what a document says it is. */
export interface Pair {
  readonly term: string;
  /** Other names the same line gives it: never a wrong answer. */
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly kind: PairKind;
  readonly passage: Passage;
  /** Of the sentence or line that says it, in the passage's text. */
  readonly span: Span;
}

/** What stands before the words of a line of a list: no part of what is quoted. */
const MARK = /^[ \t]*(?:[-*•] +)?/;

/** What a term may look like before a colon or a dash at the head of a line. */
const LINE =
  /^[ \t]*(?:[-*•] +)?(?<T>[\p{L}][^:;.?!|\t\n]{1,60}?)[ \t\u00a0\u202f]*(?:\t|\||[:：]|(?<= )[–—-](?= ))[ \t\u00a0\u202f]*(?<D>\S[^\n]{11,300})$/u;
const BRACKET_HEAD = /^\((?:also|aussi|ou)[,:]? (?<alias>[^)]{2,60})\) */u;
const TERM_BRACKET = /^(?<bare>[^()]+?) \((?<alias>[^()]{1,40})\)$/u;

const FEWEST_WORDS = 4;
/** Before a semicolon; what stands behind fewer tells what is meant. */
const ENOUGH_WORDS = 7;
/** A line of a glossary stands by itself, whatever words it has; these alone point to another. */
const POINTS_AWAY =
  /^(?:see|voir) |(?<!\p{L})(?:this|these|ce|cet|cette|ces|ci-dess(?:o?us)|figures? \d|tables? \d|(?:see|voir) )(?!\p{L})/iu;

/** `isKnown` says whether a document sets a term off or gives it a heading. */
export function findPairs(
  passage: Passage,
  rules: LanguageRules,
  isKnown: (term: string) => boolean,
): readonly Pair[] {
  const lines = glossaryLines(passage, rules, isKnown);
  const taken = lines.map(({ span }) => span);
  const inSentences = sentencesOf(passage.text, passage.language)
    .filter(({ start, end }) => !taken.some((span) => start < span.end && span.start < end))
    .flatMap((span) => pairIn(passage, span, rules, isKnown) ?? []);
  return [...lines, ...inSentences];
}

function glossaryLines(
  passage: Passage,
  rules: LanguageRules,
  isKnown: (term: string) => boolean,
): readonly Pair[] {
  const pairs: Pair[] = [];
  let start = 0;
  for (const line of passage.text.split("\n")) {
    const match = LINE.exec(line);
    const term = match?.groups?.["T"]?.trim() ?? "";
    const isMeant = passage.kind === "definitions" || isKnown(withoutArticle(term, rules));
    if (match !== null && isMeant && term.split(/\s+/).length <= 6) {
      const indent = MARK.exec(line)?.[0].length ?? 0;
      const span = { start: start + indent, end: start + line.trimEnd().length };
      pairs.push(
        ...pairOf(passage, span, { term, definition: match.groups?.["D"] ?? "", kind: "glossary", rules }),
      );
    }
    start += line.length + 1;
  }
  return pairs;
}

function pairIn(
  passage: Passage,
  span: Span,
  rules: LanguageRules,
  isKnown: (term: string) => boolean,
): Pair | undefined {
  const sentence = passage.text.slice(span.start, span.end).replace(/\s+/g, " ");
  if (sentence.length > 400 || sentence.length < 25) return undefined;
  for (const { kind, pattern, needsKnownTerm } of rules.definitions) {
    const groups = pattern.exec(sentence)?.groups;
    const term = groups?.["T"];
    const definition = groups?.["D"];
    if (term === undefined || definition === undefined) continue;
    const named = needsKnownTerm ? knownEnd(term, rules, isKnown) : term;
    // Where a sentence begins with the term, all that stands there is the term.
    if (named === undefined || (named !== term && (kind === "is" || kind === "called"))) continue;
    const [pair] = pairOf(passage, span, { term: named, definition, kind, rules });
    if (pair !== undefined) return pair;
  }
  return undefined;
}

/** The longest end of some words that is a known term: `on observe une pénurie` ends in one. */
function knownEnd(
  words: string,
  rules: LanguageRules,
  isKnown: (term: string) => boolean,
): string | undefined {
  const parts = words.split(" ");
  return parts
    .map((_, index) => parts.slice(index).join(" "))
    .find((end) => isKnown(withoutArticle(end, rules)));
}

function pairOf(
  passage: Passage,
  span: Span,
  found: {
    readonly term: string;
    readonly definition: string;
    readonly kind: PairKind;
    readonly rules: LanguageRules;
  },
): readonly Pair[] {
  const { kind, rules } = found;
  const bracket = TERM_BRACKET.exec(found.term)?.groups;
  const term = withoutArticle(bracket?.["bare"] ?? found.term, rules);
  const head = BRACKET_HEAD.exec(found.definition);
  const definition = essenceOf(found.definition.slice(head?.[0].length ?? 0));
  const aliases = [bracket?.["alias"], head?.groups?.["alias"]].filter((alias) => alias !== undefined);
  const isNoTerm = kind !== "glossary" && rules.generic.has(term.toLowerCase());
  if (!isAskable(definition, kind, rules) || isNoTerm) return [];
  return [{ term, aliases, definition, kind, passage, span }];
}

/** What it is, without what is added behind a semicolon or in brackets. */
function essenceOf(definition: string): string {
  const whole = definition.trim().replace(/[.;]$/, "");
  const first = whole
    .replace(/ ?\([^()]*\)/g, "")
    .trim()
    .split(/ ?; /)[0];
  return first !== undefined && first.split(/\s+/).length >= ENOUGH_WORDS ? first : whole;
}

// Of a sentence that leans on another, only half a definition can be read.
function isAskable(definition: string, kind: PairKind, rules: LanguageRules): boolean {
  const words = definition.split(/\s+/).length;
  if (words < FEWEST_WORDS || words > 38) return false;
  // What is left of markup is no text.
  if (/[\\<>{}]/.test(definition)) return false;
  if (kind === "glossary") return !POINTS_AWAY.test(definition);
  return !rules.pointing.test(definition) && !rules.leaning.test(definition);
}

export function withoutArticle(term: string, rules: LanguageRules): string {
  return term.trim().replace(rules.article, "");
}

/** The same for the same term in another case, with another accent or in the plural. */
export function termKey(term: string): string {
  return searchKey(term)
    .replace(/[’'-]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .split(" ")
    .map((word) =>
      word.length > 4 ? word.replace(/(?:ies|y)$/, "y").replace(/(?<=[^s])s$|aux$|x$/, "") : word,
    )
    .join(" ");
}
