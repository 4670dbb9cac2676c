import { type Corpus, share, type Term } from "./corpus.ts";
import { isAlike } from "./form.ts";
import { isTogether, plausibility } from "./plausibility.ts";
import { areOfAKind } from "./realm.ts";
import type { Sentence } from "./sentence.ts";

/** What the wrong answers of a question are measured against. */
export interface Wanted {
  readonly key: Term;
  /** Stems of what the question says. */
  readonly asked: ReadonlySet<string>;
  /** The answer stands in a sentence, so gender and elision count. */
  readonly inSentence: boolean;
  /** Stems of the answer that the question says too: every wrong answer must have them, or they would give it away. */
  readonly shared?: readonly string[];
}

/** Of a definition that begins with one of these (stems), what follows says what kind of thing it is. */
const WIDE_GENERA: ReadonlySet<string> = new Set([
  "ensembl",
  "part",
  "type",
  "form",
  "term",
  "name",
  "elem",
  "group",
]);
/** So much of the question said with another term, and that term is an answer too. */
const ALSO_RIGHT = 0.62;
/** Of what is less, most learners would think no moment. */
const LEAST_PLAUSIBLE = 0.3;
/** What two definitions at least share where only their kind is the same. */
const RELATED = 0.12;
const NEAR_BY = 3;
const SAME_MEANING = 0.88;
const LOOKED_AT = 24;

export interface Distractors {
  /** The likeliest first: those near the answer, then the others. */
  readonly terms: readonly Term[];
  /** How many are of the answer's own kind: named with it, built like it, or defined as the same. */
  readonly near: number;
}

/** Terms that could be taken for the answer and are none. */
export function rankDistractors(wanted: Wanted, corpus: Corpus): Distractors {
  const scored: Scored[] = [];
  for (const term of corpus.terms.values()) {
    if (!isFair(term, wanted, corpus)) continue;
    const score = plausibility(term, wanted.key, corpus);
    if (score > LEAST_PLAUSIBLE)
      scored.push({ term, isNear: isOfItsKind(term, wanted.key, corpus, "term"), score });
  }
  const looked = scored.sort(byNearness).slice(0, LOOKED_AT);
  const ranked = withoutOddOneOut(
    looked.filter(({ term }) => !isAlsoRight(term, wanted, corpus)),
    wanted.key,
  );
  return { terms: ranked.map(({ term }) => term), near: ranked.filter(({ isNear }) => isNear).length };
}

/** Terms whose meaning could be taken for that of another: how they are written is no matter. */
export function rankMeanings(key: Term, corpus: Corpus): Distractors {
  const { weightOf } = corpus;
  const isFairMeaning = (term: Term) =>
    term.key !== key.key &&
    term.pair !== undefined &&
    !isNested(term.stems, key.stems) &&
    !key.stems.every((stem) => term.meaning.has(stem)) &&
    !term.stems.every((stem) => key.meaning.has(stem)) &&
    share(key.meaning, term.meaning, weightOf) < ALSO_RIGHT &&
    share(term.meaning, key.meaning, weightOf) < ALSO_RIGHT;
  const scored = [...corpus.terms.values()]
    .filter(isFairMeaning)
    .map((term) => ({
      term,
      isNear: isOfItsKind(term, key, corpus, "meaning"),
      score: plausibility(term, key, corpus),
    }))
    .filter(({ score }) => score > LEAST_PLAUSIBLE)
    .sort(byNearness)
    .slice(0, LOOKED_AT);
  const ranked = withoutOddOneOut(scored, key);
  return { terms: ranked.map(({ term }) => term), near: ranked.filter(({ isNear }) => isNear).length };
}

/** Two phyla beside a band of segments, and no other band: the odd one out would be the answer. */
function withoutOddOneOut(ranked: readonly Scored[], key: Term): readonly Scored[] {
  if (ranked.some(({ term }) => term.genus !== "" && term.genus === key.genus)) return ranked;
  const seen = new Set<string>();
  return ranked.filter(({ term: { genus } }) => {
    const isFirst = genus === "" || !seen.has(genus);
    seen.add(genus);
    return isFirst;
  });
}

interface Scored {
  readonly term: Term;
  readonly isNear: boolean;
  readonly score: number;
}

function byNearness(a: Scored, b: Scored): number {
  return Number(b.isNear) - Number(a.isNear) || b.score - a.score || (a.term.key < b.term.key ? -1 : 1);
}

function isFair(term: Term, { key, asked, inSentence, shared = [] }: Wanted, corpus: Corpus): boolean {
  if (term.key === key.key || !isAlike(term.form, key.form, { inSentence })) return false;
  if (term.pair === undefined && !isTelling(term)) return false;
  if (shared.some((stem) => !term.stems.includes(stem))) return false;
  if (term.stems.length === 0 || term.stems.some((stem) => asked.has(stem) && !shared.includes(stem)))
    return false;
  if (isNested(term.stems, key.stems)) return false;
  if (isAcronym(term.text, key.text) || isAcronym(key.text, term.text)) return false;
  const aliases = [...(key.pair?.aliases ?? []), ...(term.pair?.aliases ?? [])].map((alias) =>
    alias.toLowerCase(),
  );
  if (aliases.includes(term.text.toLowerCase()) || aliases.includes(key.text.toLowerCase())) return false;
  // One is defined through the other: the wider one is often right too.
  if (key.stems.every((stem) => term.meaning.has(stem))) return false;
  if (shared.length === 0 && term.stems.every((stem) => key.meaning.has(stem))) return false;
  const { weightOf } = corpus;
  if (key.meaning.size > 0 && term.meaning.size > 0) {
    const both = Math.max(
      share(key.meaning, term.meaning, weightOf),
      share(term.meaning, key.meaning, weightOf),
    );
    if (both > SAME_MEANING) return false;
    // A rise and a fall are said alike: each says something the other does not.
    if (differ(key.meaning, term.meaning)) return true;
  }
  return share(asked, term.meaning, weightOf) <= ALSO_RIGHT;
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const hasOwn = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].some((stem) => !other.has(stem));
  return hasOwn(a, b) && hasOwn(b, a);
}

/** Named with it, defined as the same, called the same, or near it and alike in kind and meaning. */
function isOfItsKind(term: Term, key: Term, { kin, weightOf }: Corpus, reads: "term" | "meaning"): boolean {
  if (kin.get(key.key)?.has(term.key) === true) return true;
  const isSame = areOfAKind(term.type, key.type);
  if (term.type !== 0 && key.type !== 0 && !isSame) return false;
  if (term.genus !== "" && term.genus === key.genus && !WIDE_GENERA.has(term.genus)) return true;
  if (key.form.words > 1 && term.form.words > 1 && term.form.head === key.form.head) return true;
  return isSame && isInSection(term, key) && (reads === "term" || saysTheSame(term, key, weightOf));
}

/** Something of what one means the other means too: a molecule and a paper are both made of matter. */
function saysTheSame(term: Term, key: Term, weightOf: Corpus["weightOf"]): boolean {
  return (
    share(key.meaning, term.meaning, weightOf) > RELATED ||
    share(term.meaning, key.meaning, weightOf) > RELATED
  );
}

/** Under the same heading of it, or a few passages away. */
function isInSection(term: Term, key: Term): boolean {
  const [one, other] = [term.pair?.passage, key.pair?.passage];
  if (isTogether(term, key)) return true;
  return (
    one !== undefined &&
    one.documentId === other?.documentId &&
    (Math.abs(one.position - other.position) <= NEAR_BY ||
      one.headings.join("\n") === other.headings.join("\n"))
  );
}

// What is only set off may be an everyday word that somebody stressed.
function isTelling({ form, text }: Term): boolean {
  return form.kind !== "verb" && form.frequency <= 5 && text.length >= 4;
}

function isNested(a: readonly string[], b: readonly string[]): boolean {
  const within = (one: readonly string[], other: readonly string[]) =>
    one.every((stem) => other.some((each) => each === stem || (stem.length >= 5 && each.endsWith(stem))));
  return within(a, b) || within(b, a);
}

function isAcronym(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,6}s?$/u.test(short)) return false;
  const initials = long
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  return initials.startsWith(short.replace(/s$/, "").slice(0, 3));
}

function isAlsoRight(term: Term, { key, asked }: Wanted, { sentences, weightOf }: Corpus): boolean {
  const says = (sentence: Sentence) =>
    term.stems.every((stem) => sentence.stems.has(stem)) &&
    !key.stems.every((stem) => sentence.stems.has(stem)) &&
    share(asked, sentence.stems, weightOf) > ALSO_RIGHT;
  return sentences.some(says);
}
