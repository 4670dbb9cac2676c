/** One answer to a question, beside how its learner did on the rest of that attempt. */
export interface ObservedAnswer {
  readonly score: number;
  /** The mean score on the other questions of the attempt; absent where there were none. */
  readonly rest?: number;
  /** The places of the options that were chosen. */
  readonly chosen: readonly number[];
  readonly ms?: number;
}

/** How often an option was chosen, by all, and by the best and the weakest of them. */
export interface OptionUse {
  readonly isRight: boolean;
  readonly count: number;
  readonly best: number;
  readonly weakest: number;
}

/** How far figures from so few answers can be trusted. */
export const certainties = ["none", "hint", "fair", "good"] as const;
export type Certainty = (typeof certainties)[number];

export interface ItemStatistics {
  readonly n: number;
  readonly certainty: Certainty;
  /** The mean score: 1 is easy for everybody. */
  readonly difficulty?: number;
  /** Where the true mean lies, nineteen times in twenty. */
  readonly difficultyRange?: readonly [from: number, to: number];
  /** How this question goes along with all the others, from -1 to 1: the corrected item-total correlation. */
  readonly discrimination?: number;
  readonly medianMs?: number;
  readonly options: readonly OptionUse[];
  /** How many are the best, and how many the weakest: each about 27 in 100. */
  readonly groupSize: number;
}

const GROUP = 0.27;
const FEWEST_FOR_CORRELATION = 5;

/** What answers say of a question. */
export function statisticsOf(
  answers: readonly ObservedAnswer[],
  options: readonly { readonly isRight: boolean }[],
): ItemStatistics {
  const n = answers.length;
  const ranked = answers
    .filter(({ rest }) => rest !== undefined)
    .sort((a, b) => (b.rest ?? 0) - (a.rest ?? 0));
  const groupSize = Math.floor(ranked.length * GROUP);
  const best = ranked.slice(0, groupSize);
  const weakest = groupSize === 0 ? [] : ranked.slice(-groupSize);
  const scores = answers.map(({ score }) => score);
  const times = answers.flatMap(({ ms }) => (ms === undefined ? [] : [ms]));
  const discrimination = correlation(ranked.map(({ score, rest = 0 }) => [score, rest]));
  return {
    n,
    certainty: certaintyOf(n),
    ...(n > 0 && { difficulty: mean(scores), difficultyRange: rangeOf(mean(scores), n) }),
    ...(discrimination !== undefined && { discrimination }),
    ...(times.length > 0 && { medianMs: median(times) }),
    options: options.map(({ isRight }, at) => ({
      isRight,
      count: chosenBy(answers, at),
      best: chosenBy(best, at),
      weakest: chosenBy(weakest, at),
    })),
    groupSize,
  };
}

function certaintyOf(n: number): Certainty {
  if (n < 5) return "none";
  if (n < 20) return "hint";
  return n < 100 ? "fair" : "good";
}

function chosenBy(answers: readonly ObservedAnswer[], at: number): number {
  return answers.filter(({ chosen }) => chosen.includes(at)).length;
}

/** Pearson's; nothing where one side never varies, or there are hardly any. */
function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  if (pairs.length < FEWEST_FOR_CORRELATION) return undefined;
  const meanX = mean(pairs.map(([x]) => x));
  const meanY = mean(pairs.map(([, y]) => y));
  let [both, ofX, ofY] = [0, 0, 0];
  for (const [x, y] of pairs) {
    both += (x - meanX) * (y - meanY);
    ofX += (x - meanX) ** 2;
    ofY += (y - meanY) ** 2;
  }
  // Sums of equal fractions differ by a hair.
  if (ofX < 1e-9 || ofY < 1e-9) return undefined;
  return both / Math.sqrt(ofX * ofY);
}

/** Wilson's interval: it stays within 0 and 1, and is honest about few answers. */
function rangeOf(p: number, n: number): readonly [number, number] {
  const z = 1.96;
  const middle = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
