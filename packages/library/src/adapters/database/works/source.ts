import type { RawBuilder } from "kysely";

/** One thing asked of works. */
export interface Source {
  /** How many have it; at least, where they are too many to be listed. */
  readonly works: number;
  /** A select of their `number`; nothing where they are too many. */
  readonly numbers: RawBuilder<unknown> | undefined;
  /** The same asked of one work, by the column its number is in; `s` is its row of the shelf. */
  test(number: RawBuilder<unknown>): RawBuilder<unknown>;
}

/** What looking a row up and sorting it costs, beside one test. */
const FETCH = 1.5;

/**
 * Which of the things asked for gives the candidates: the one that is cheapest to try one by one; none where walking
 * along the order of the list comes to its end sooner, as it does when all of them are frequent.
 */
export function cheapest(sources: readonly Source[], total: number, limit: number): Source | undefined {
  const share = sources.reduce((product, { works }) => product * Math.min(1, works / Math.max(1, total)), 1);
  const walked = Math.min(total, limit / Math.max(share, 1e-9));
  let best: { readonly source: Source | undefined; readonly cost: number } = {
    source: undefined,
    cost: walked * (1 + sources.length),
  };
  for (const source of sources) {
    const cost = source.works * (FETCH + sources.length - 1);
    if (source.numbers !== undefined && cost < best.cost) best = { source, cost };
  }
  return best.source;
}
