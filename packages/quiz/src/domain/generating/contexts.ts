import type { Sentence } from "./sentence.ts";
import { type InStems, termsIn } from "./terms-in.ts";

/** What is said in the sentences that name a term: the weight of each stem beside it, all together of length one. */
export type Context = ReadonlyMap<string, number>;

/** What is looked for in sentences. */
interface Named extends InStems {
  readonly key: string;
}

interface Told {
  readonly sentences: readonly Sentence[];
  /** By the first stem of each. */
  readonly termsByStem: ReadonlyMap<string, readonly Named[]>;
  readonly weightOf: (stem: string) => number;
}

const SENTENCES_AT_ONCE = 50;

/** Of each term by its key. Between two of its steps whoever calls may let others work. */
export function* contextsOf(told: Told): Generator<undefined, ReadonlyMap<string, Context>> {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of told.sentences) {
    for (const term of termsIn(sentence, told)) count(counts, term, sentence);
    if (sentence.place % SENTENCES_AT_ONCE === 0) yield undefined;
  }
  for (const said of counts.values()) weigh(said, told.weightOf);
  return counts;
}

function count(counts: Map<string, Map<string, number>>, term: Named, { stems }: Sentence): void {
  const said = counts.get(term.key) ?? new Map<string, number>();
  counts.set(term.key, said);
  for (const stem of stems) if (!term.stems.includes(stem)) said.set(stem, (said.get(stem) ?? 0) + 1);
}

function weigh(said: Map<string, number>, weightOf: Told["weightOf"]): void {
  let sum = 0;
  for (const [stem, times] of said) {
    const weight = (1 + Math.log(times)) * Math.max(0, weightOf(stem));
    said.set(stem, weight);
    sum += weight ** 2;
  }
  const length = Math.sqrt(sum) || 1;
  for (const [stem, weight] of said) said.set(stem, weight / length);
}

/** How alike two contexts are, as the cosine between them: from 0 to 1. */
export function likenessOf(one: Context = NOTHING, other: Context = NOTHING): number {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  let both = 0;
  for (const [stem, weight] of short) both += weight * (long.get(stem) ?? 0);
  return both;
}

const NOTHING: Context = new Map();
