const CHUNK = 100;

/** Lists of rows in pieces of one size: few distinct statements to prepare, never too many parameters. */
export function* chunksOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += CHUNK) yield items.slice(start, start + CHUNK);
}
