import type { Page } from "@souffleur/kernel";
import { z } from "zod";
import { asPage, cursorInput, DEFAULT_PAGE, decodeCursor, limitInput } from "../../http/index.ts";

export const pageQuery = z.strictObject({ limit: limitInput.optional(), cursor: cursorInput.optional() });

export function pageOutput<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next_cursor: z.string().optional() });
}

/** A page of a list whose order is that of its ids. */
export async function readPage<Item extends { readonly id: string }>(
  { limit = DEFAULT_PAGE, cursor }: z.output<typeof pageQuery>,
  read: (limit: number, after: string | undefined) => Promise<readonly Item[]>,
): Promise<Page<Item>> {
  const after = decodeCursor(cursor, "id")?.[0];
  return asPage(await read(limit + 1, after), limit, (item) => [item.id]);
}
