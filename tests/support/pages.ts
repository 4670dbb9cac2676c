import type { Page, PageRequest } from "@souffleur/kernel";

/** Reads a list to its end, page by page; `between` runs after each page, as others would meanwhile. */
export async function readAll<Item>(
  read: (page: PageRequest) => Promise<Page<Item>>,
  limit: number,
  between: (pages: number) => Promise<void> = async () => {},
): Promise<Item[]> {
  const all: Item[] = [];
  let after: readonly string[] | undefined;
  for (let pages = 1; pages < 1_000; pages++) {
    const { items, next } = await read({ limit, after });
    all.push(...items);
    if (next === undefined) return all;
    after = next;
    await between(pages);
  }
  throw new Error("The list does not end.");
}
