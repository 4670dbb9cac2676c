import { type InfiniteData, infiniteQueryOptions, type QueryKey } from "@tanstack/react-query";
import { type RequestOptions, request, send } from "./request.ts";
import type { ApiPath, Page } from "./types.ts";

const PAGE_SIZE = 50;

/** The cursor in `Link: <…?cursor=…>; rel="next"`, the way plain arrays of the contract are paged. */
export function nextCursor(link: string | null): string | undefined {
  for (const part of (link ?? "").split(/,\s*(?=<)/)) {
    const match = /^\s*<([^>]*)>\s*;(.*)$/.exec(part);
    if (match === null || !/\brel="?next"?/.test(match[2] ?? "")) continue;
    return new URL(match[1] ?? "", "http://localhost").searchParams.get("cursor") ?? undefined;
  }
  return undefined;
}

async function arrayPage<T>(path: ApiPath, options: RequestOptions): Promise<Page<T>> {
  const response = await send(path, options);
  const items: T[] = await response.json();
  return { items, next_cursor: nextCursor(response.headers.get("link")) };
}

interface ListOptions {
  readonly queryKey: QueryKey;
  readonly path: ApiPath;
  readonly query?: RequestOptions["query"];
  /** `array`: the contract's plain array with a Link header; `page`: `{items, next_cursor}`. */
  readonly shape: "array" | "page";
  readonly size?: number;
}

/** Query options of any list of the server, page after page. */
export function listOptions<T>({ queryKey, path, query, shape, size = PAGE_SIZE }: ListOptions) {
  return infiniteQueryOptions({
    queryKey,
    initialPageParam: "",
    queryFn: ({ pageParam, signal }): Promise<Page<T>> => {
      const options = { query: { ...query, limit: size, cursor: pageParam }, signal };
      return shape === "array" ? arrayPage<T>(path, options) : request<Page<T>>(path, options);
    },
    getNextPageParam: (last: Page<T>) => last.next_cursor,
  });
}

const LARGEST_PAGE = 200;
/** Choosing among more than this needs a search on the server, not a list to read through. */
const MOST_CHOICES = 2000;

/** The whole of a plain array, for the forms where something is chosen. */
export async function readEvery<T>(
  path: ApiPath,
  query: RequestOptions["query"],
  signal: AbortSignal,
): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | undefined = "";
  while (cursor !== undefined && items.length < MOST_CHOICES) {
    const page: Page<T> = await arrayPage(path, { query: { ...query, limit: LARGEST_PAGE, cursor }, signal });
    items.push(...page.items);
    cursor = page.next_cursor;
  }
  return items;
}

export function flatten<T>(data: InfiniteData<Page<T>> | undefined): readonly T[] {
  return data?.pages.flatMap((page) => page.items) ?? [];
}
