import { searchKey } from "@souffleur/kernel";
import type { AuthoredDraft } from "../agents/draft.ts";
import type { Passage } from "../documents/document.ts";
import type { QuestionContent } from "../questions/question.ts";
import { countWords } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";
import { type Chance, chanceOf, seedOf } from "./chance.ts";
import { balanceOf, chooseOptions } from "./choose-options.ts";
import { type Corpus, isAsked, type Term } from "./corpus.ts";
import { fairOthers } from "./fair-options.ts";
import { type Pair, termKey } from "./find-pairs.ts";
import { askForCause } from "./methods/cause.ts";
import { askToComplete } from "./methods/cloze.ts";
import { askForTerm } from "./methods/definition.ts";
import { askForMeaning } from "./methods/meaning.ts";
import { askForMember } from "./methods/member.ts";
import { askForName } from "./methods/named.ts";
import { askToRecall } from "./methods/recall.ts";
import { askForYear } from "./methods/year.ts";
import type { Sentence } from "./sentence.ts";

export interface Want {
  readonly count: number;
  readonly avoid: readonly QuestionContent[];
  readonly seed: number;
  /** By a document's id. */
  readonly titleOf: (documentId: string) => string;
  /** Whether answers may be written too, where there are no fair ones to choose from. */
  readonly mayBeWritten: boolean;
  /** Whether nothing speaks against it. */
  readonly isClean: (content: QuestionContent) => boolean;
}

/** More than these, and the next is worse than a reviewer's time. */
const PER_THOUSAND_WORDS = 5;
const LEAST_CONFIDENCE = 0.6;
/** So that two seeds do not choose the same. */
const JITTER = 0.05;
/** How much less a way of asking is worth that all others had. */
const MONOTONY = 0.3;
const LONGEST_STEM = 400;
const WRONG = 3;
const FEWEST_NEAR = 2;
/** Of questions with a wrong answer of another kind half as many were taken as they were, and as many after one edit. */
const ODD_ONE = 0.1;
/** What strict readers took more of stands first: French courses say what a thing is in like words, English books do not. */
const METHODS = { fr: [askForMeaning, askForTerm], en: [askForTerm, askForMeaning] } as const;

/** French terms were better written than chosen: of those with three wrong answers of their kind one in four was good. */
const BESIDE_WRITTEN = { ...METHODS, fr: [askForMeaning] } as const;

/** Questions of these passages, the surest first. Between two steps whoever calls may let others work. */
export function* draftQuestions(
  passages: readonly Passage[],
  corpus: Corpus,
  want: Want,
): Generator<undefined, readonly AuthoredDraft[]> {
  const { language } = corpus.rules;
  const asked = passages.filter((passage) => isAsked(passage, language));
  const candidates: Candidate[] = [];
  for (const passage of asked) {
    candidates.push(...candidatesOf(passage, corpus, want));
    yield undefined;
  }
  const words = asked.reduce((sum, { text }) => sum + countWords(text), 0);
  const ids = new Set<string>(asked.map(({ id }) => id));
  const before = want.avoid.filter(({ source }) => source !== undefined && ids.has(source.passageId)).length;
  const most = Math.min(want.count, Math.max(1, Math.round((words / 1_000) * PER_THOUSAND_WORDS)) - before);
  return take(candidates, corpus, { ...want, count: most });
}

function candidatesOf(passage: Passage, corpus: Corpus, want: Want): readonly Candidate[] {
  const found: (Candidate | undefined)[] = [];
  for (const pair of corpus.pairs) {
    if (pair.passage !== passage) continue;
    const term = corpus.terms.get(termKey(pair.term));
    if (term?.pair !== pair) continue;
    found.push(aboutTerm(pair, term, corpus, want.mayBeWritten));
  }
  for (const sentence of corpus.sentences) {
    if (sentence.passage !== passage) continue;
    const chance = chanceOf(seedOf(sentence.text, want.seed));
    const said =
      askForCause(sentence, corpus) ?? askForName(sentence, corpus) ?? askToComplete(sentence, corpus);
    found.push(
      yearOf(sentence, corpus, { chance, isWritten: want.mayBeWritten }),
      withFairOptions(askForMember(sentence, corpus, chance), corpus),
      withFairOptions(said, corpus),
    );
  }
  return found.filter((candidate) => candidate !== undefined).filter(isSure);
}

/** Chosen where there are three wrong answers of its kind; else written, where that may be. */
function aboutTerm(pair: Pair, term: Term, corpus: Corpus, mayBeWritten: boolean): Candidate | undefined {
  const methods = (mayBeWritten ? BESIDE_WRITTEN : METHODS)[corpus.rules.language];
  const chosen = methods.flatMap((ask) => withFairOptions(ask(pair, term, corpus), corpus) ?? []);
  if (!mayBeWritten) return chosen[0];
  return chosen.find(({ near }) => near >= WRONG) ?? askToRecall(pair, term, corpus);
}

/** Of years there are always some that nobody would take for the right one. */
function yearOf(
  sentence: Sentence,
  corpus: Corpus,
  { chance, isWritten }: { readonly chance: Chance; readonly isWritten: boolean },
): Candidate | undefined {
  const candidate = askForYear(sentence, corpus, chance);
  if (candidate === undefined || !isWritten) return candidate;
  return { ...candidate, written: { as: "number", alsoRight: [] }, distractors: [], near: 0 };
}

function isSure({ confidence }: Candidate): boolean {
  return confidence >= LEAST_CONFIDENCE;
}

/** Three wrong answers beside it, two of them of its own kind, or it is not asked; a written answer needs none. */
function withFairOptions(candidate: Candidate | undefined, { rules }: Corpus): Candidate | undefined {
  if (candidate === undefined || candidate.written !== undefined || candidate.inOrder) return candidate;
  const distractors = fairOthers(candidate, candidate.distractors, rules.language);
  const ofItsKind = candidate.distractors.slice(0, candidate.near);
  const near = distractors.filter((text) => ofItsKind.includes(text)).length;
  if (near < FEWEST_NEAR || distractors.length < WRONG) return undefined;
  const confidence = candidate.confidence - (near < WRONG ? ODD_ONE : 0);
  const fair = { ...candidate, distractors, near, confidence };
  return isSure(fair) ? fair : undefined;
}

function take(candidates: readonly Candidate[], corpus: Corpus, want: Want): readonly AuthoredDraft[] {
  const chance = chanceOf(seedOf(candidates.map(({ about }) => about).join(), want.seed));
  const balance = balanceOf(chance);
  const drafts: AuthoredDraft[] = [];
  const taken: Candidate[] = [];
  const waiting = candidates.map((candidate) => ({
    candidate,
    rank: candidate.confidence + chance() * JITTER,
  }));
  while (waiting.length > 0 && drafts.length < want.count) {
    const [next] = waiting.splice(bestOf(waiting, taken), 1);
    if (next === undefined || asksTheSame(next.candidate, taken, want.avoid)) continue;
    const draft = draftOf(next.candidate, corpus, want, () => chooseOptions(next.candidate, balance));
    if (draft === undefined || !want.isClean(draft.content)) continue;
    drafts.push(draft);
    taken.push(next.candidate);
  }
  return drafts;
}

interface Ranked {
  readonly candidate: Candidate;
  readonly rank: number;
}

/** The surest; of the way of asking that was taken most, a little less sure than it says. */
function bestOf(waiting: readonly Ranked[], taken: readonly Candidate[]): number {
  const counts = new Map<string, number>();
  for (const { method } of taken) counts.set(method, (counts.get(method) ?? 0) + 1);
  const worth = ({ candidate, rank }: Ranked) =>
    rank - (MONOTONY * (counts.get(candidate.method) ?? 0)) / (taken.length + 1);
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (const [index, ranked] of waiting.entries()) {
    const own = worth(ranked);
    if (own > most) [best, most] = [index, own];
  }
  return best;
}

function asksTheSame(
  candidate: Candidate,
  taken: readonly Candidate[],
  avoid: readonly QuestionContent[],
): boolean {
  const key = searchKey(candidate.key);
  for (const other of taken) {
    if (other.about === candidate.about) return true;
    if (other.passage === candidate.passage && other.span.start === candidate.span.start) return true;
    // One question must not answer another: of four answers, the one it speaks of stands out.
    if (isChosen(candidate) && says(other.stem, key)) return true;
    if (isChosen(other) && says(candidate.stem, searchKey(other.key))) return true;
  }
  return avoid.some(
    (content) =>
      searchKey(content.stem) === searchKey(candidate.stem) ||
      (content.source?.quote === quoteOf(candidate) &&
        rightOf(content).some((text) => searchKey(text) === key)),
  );
}

function isChosen({ inOrder, written }: Candidate): boolean {
  return !inOrder && written === undefined;
}

function rightOf({ options, answers }: QuestionContent): readonly string[] {
  return [...options.filter(({ isRight }) => isRight), ...answers].map(({ text }) => text);
}

function says(stem: string, key: string): boolean {
  return ` ${searchKey(stem).replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${key} `);
}

function quoteOf({ passage, span }: Candidate): string {
  return passage.text.slice(span.start, span.end);
}

function draftOf(
  candidate: Candidate,
  corpus: Corpus,
  want: Want,
  choose: () => ReturnType<typeof chooseOptions>,
): AuthoredDraft | undefined {
  if (candidate.stem.length > LONGEST_STEM) return undefined;
  const { passage, span, topic, key, written } = candidate;
  const chosen = written === undefined ? choose() : { options: [], spare: [] };
  if (chosen === undefined) return undefined;
  const content = {
    kind: written?.as ?? ("one" as const),
    stem: candidate.stem,
    options: chosen.options,
    answers: written === undefined ? [] : [key, ...written.alsoRight].map((text) => ({ text })),
    bloom: candidate.bloom,
    solo: candidate.solo,
    difficulty: candidate.difficulty,
    language: corpus.rules.language,
    ...(topic === "" ? {} : { topic }),
    tags: [],
    source: {
      documentId: passage.documentId,
      documentTitle: want.titleOf(passage.documentId),
      passageId: passage.id,
      revision: passage.revision,
      ...(passage.page === undefined ? {} : { page: passage.page }),
      headings: passage.headings,
      quote: quoteOf(candidate),
      start: passage.start + span.start,
      end: passage.start + span.end,
    },
  };
  return {
    content,
    method: candidate.method,
    spareDistractors: chosen.spare,
    confidence: Math.round(candidate.confidence * 100) / 100,
    reasons: candidate.reasons,
  };
}
