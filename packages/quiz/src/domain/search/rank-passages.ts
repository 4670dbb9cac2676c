import type { SearchTerms } from "./index-words.ts";

/** How much a term tells: the fewer passages have it, the more. */
export interface WeighedTerm {
  readonly term: string;
  /** How many passages have it. */
  readonly passages: number;
  readonly weight: number;
}

/** What a passage is found by, as it is indexed: in its order, a space between each. */
export interface IndexedPassage {
  readonly words: string;
  readonly stems: string;
}

// What everybody uses since Robertson and others, 1994; FTS5 of SQLite does too.
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.75;
/** The very words settle what would else stand side by side. */
const SAME_WORD = 0.001;

/** With their weights, the rarest first; what no passage has is left out. */
export function weighTerms(
  counts: ReadonlyMap<string, number>,
  passagesInAll: number,
): readonly WeighedTerm[] {
  return [...counts]
    .filter(([, passages]) => passages > 0)
    .map(([term, passages]) => {
      const without = Math.max(0, passagesInAll - passages);
      return { term, passages, weight: Math.log(1 + (without + 0.5) / (passages + 0.5)) };
    })
    .sort((a, b) => a.passages - b.passages);
}

/** By BM25, as good as it is known how long passages are from these alone: in their order, a score for each. */
export function scorePassages(
  asked: SearchTerms,
  weighed: readonly WeighedTerm[],
  passages: readonly IndexedPassage[],
): readonly number[] {
  const stems = passages.map((passage) => passage.stems.split(" "));
  const length = stems.reduce((sum, some) => sum + some.length, 0) / Math.max(1, stems.length);
  const weights = new Map(weighed.map(({ term, weight }) => [term, weight]));
  const askedWords = new Set(asked.words);
  return passages.map(({ words }, at) => {
    const own = stems[at] ?? [];
    const among = own.length / Math.max(1, length);
    const damping = SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * among);
    let score = 0;
    for (const [term, often] of countThose(own, weights))
      score += ((weights.get(term) ?? 0) * often * (SATURATION + 1)) / (often + damping);
    return score + SAME_WORD * countThose(words.split(" "), askedWords).size;
  });
}

function countThose(
  terms: readonly string[],
  wanted: Pick<ReadonlySet<string>, "has">,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) if (wanted.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
