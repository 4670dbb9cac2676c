import { useInfiniteQuery } from "@tanstack/react-query";
import { listOptions } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { InboxItem } from "../../../lib/api/types.ts";

export const inboxOptions = listOptions<InboxItem>({
  queryKey: keys.inbox.list(),
  path: "/inbox",
  shape: "page",
});

export function useInbox() {
  return useInfiniteQuery(inboxOptions);
}

/** How many wait, as far as is known: a `+` says that there are more pages. */
export function useInboxCount(): { readonly count: number; readonly isMore: boolean } {
  const { data } = useInbox();
  const count = data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
  return { count, isMore: data?.pages.at(-1)?.next_cursor !== undefined };
}
