import { type AnswerOf, unwrap } from "./problem.ts";

/** A list as the API gives it: a plain array with its next page in a header, or items with a cursor. */
type Listed<Item> =
  | readonly Item[]
  | { readonly items: readonly Item[]; readonly next_cursor?: string | undefined };

/**
 * Every item of a list, page after page, each page asked for when the one before is used up:
 * `everyItem((cursor) => client.GET("/artists", { params: { query: { limit: 200, cursor } } }))`.
 */
export async function* everyItem<Item>(
  page: (cursor: string | undefined) => Promise<AnswerOf<Listed<Item>>>,
): AsyncGenerator<Item, void, undefined> {
  let cursor: string | undefined;
  do {
    const answer = await page(cursor);
    const list = await unwrap(answer);
    yield* "items" in list ? list.items : list;
    const next = nextCursor(list, answer.response);
    if (next !== undefined && next === cursor) throw new Error("The list gave the same cursor twice.");
    cursor = next;
  } while (cursor !== undefined);
}

/** Where the next page begins, if there is one. */
export function nextCursor(list: Listed<unknown>, response: Response): string | undefined {
  if ("items" in list) return list.next_cursor;
  const link = /<([^>]*)>\s*;\s*rel="?next"?/.exec(response.headers.get("link") ?? "")?.[1];
  if (link === undefined) return undefined;
  return new URL(link, "http://localhost").searchParams.get("cursor") ?? undefined;
}
