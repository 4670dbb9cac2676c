/** Where one way of searching has put something, from 1. */
export type Ranking<Key> = readonly Key[];

/** So far down a rank hardly counts any more; the value everybody uses since Cormack and others, 2009. */
const FLATNESS = 60;

/** Several orders as one: what stands high in any of them stands high, what stands high in several higher still. */
export function fuse<Key>(rankings: readonly Ranking<Key>[]): ReadonlyMap<Key, number> {
  const scores = new Map<Key, number>();
  for (const ranking of rankings)
    for (const [at, key] of ranking.entries())
      scores.set(key, (scores.get(key) ?? 0) + 1 / (FLATNESS + at + 1));
  return new Map([...scores].sort(([, a], [, b]) => b - a));
}
