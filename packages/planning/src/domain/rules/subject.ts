import type { DayNumber, Minute, PersonFacts } from "../plan/facts.ts";
import type { Places } from "../plan/places.ts";
import type { Work } from "../plan/work.ts";

export interface Setting {
  readonly places: Places;
  readonly holidays: ReadonlySet<DayNumber>;
}

/** One person's work, as the rules look at it. */
export interface Subject extends Setting {
  readonly person: PersonFacts;
  /** In order of time. */
  readonly works: readonly Work[];
  /** For each of `works`, the number of the one up to it that ends last. */
  readonly latest: readonly number[];
  /** Which of `works` the question is about; all of them in a full check. */
  readonly from: number;
  readonly to: number;
}

/** Where to begin looking for work that lasts beyond a minute. */
export function firstLastingBeyond({ works, latest }: Subject, minute: Minute): number {
  let low = 0;
  let high = works.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((works[latest[middle] ?? 0]?.end ?? 0) > minute) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * What ends last before the work numbered `at`, from which it has to keep its distance; nothing where neither of the two
 * is among what the question is about, and then nothing later is either.
 */
export function workBefore({ works, latest, from, to }: Subject, at: number): Work | undefined {
  const before = latest[at - 1];
  if (before === undefined || (at >= to && (before < from || before >= to))) return undefined;
  return works[before];
}

/** Fills `latest` for `works`. */
export function findLatest(works: readonly Work[], latest: number[]): void {
  latest.length = works.length;
  let last = 0;
  for (let at = 0; at < works.length; at++) {
    if ((works[at]?.end ?? 0) > (works[last]?.end ?? 0)) last = at;
    latest[at] = last;
  }
}
