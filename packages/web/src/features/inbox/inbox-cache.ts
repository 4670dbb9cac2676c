import type { InfiniteData } from "@tanstack/react-query";
import type { InboxItem, Page } from "../../lib/api/types.ts";

type Inbox = InfiniteData<Page<InboxItem>>;

/** The list without what was just decided, shown before the server has answered. */
export function withoutItem(data: Inbox | undefined, id: string): Inbox | undefined {
  if (data === undefined) return undefined;
  const pages = data.pages.map((page) => ({ ...page, items: page.items.filter((item) => item.id !== id) }));
  return { ...data, pages };
}

/** Which item has the attention next: the one that takes the place, else the last. */
export function neighbourOf(items: readonly InboxItem[], id: string): string | undefined {
  const index = items.findIndex((item) => item.id === id);
  return (items[index + 1] ?? items[index - 1])?.id;
}

export function step(items: readonly InboxItem[], id: string | undefined, by: 1 | -1): string | undefined {
  const index = items.findIndex((item) => item.id === id);
  if (index === -1) return items[0]?.id;
  return items[Math.min(items.length - 1, Math.max(0, index + by))]?.id;
}
