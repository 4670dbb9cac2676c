/** Of some figures, the one that so many hundredths do not exceed; 0 where there is none. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil((hundredths / 100) * sorted.length) - 1));
  return sorted[at] ?? 0;
}

/** A share from 0 to 1; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** How well labels agree: what was said, and what is right. */
export interface Agreement {
  /** The mean of the F1 of each label that is right anywhere, whether rare or frequent. */
  readonly f1: number;
  readonly exact: number;
  readonly compared: number;
}

export function agreement(pairs: readonly (readonly [said: string | undefined, right: string])[]): Agreement {
  const labels = [...new Set(pairs.map(([, right]) => right))];
  const scores = labels.map((label) => f1Of(label, pairs));
  const exact = pairs.filter(([said, right]) => said === right).length;
  return {
    f1: share(
      scores.reduce((sum, score) => sum + score, 0),
      labels.length,
    ),
    exact: share(exact, pairs.length),
    compared: pairs.length,
  };
}

function f1Of(label: string, pairs: readonly (readonly [string | undefined, string])[]): number {
  const found = pairs.filter(([said, right]) => said === label && right === label).length;
  const said = pairs.filter(([it]) => it === label).length;
  const right = pairs.filter(([, it]) => it === label).length;
  return share(2 * found, said + right);
}
