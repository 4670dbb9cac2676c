import { placeInView } from "../places/view-tree.ts";
import type { ViewLink } from "./transfer.ts";

/** A link as it should be. */
export type UnplacedLink = Omit<ViewLink, "path">;

/** Where each link of some shelves belongs, now that all of these are in them. */
export function arrangeView(links: readonly UnplacedLink[], isGrouping: boolean): readonly ViewLink[] {
  const shelves = Map.groupBy(links, ({ shelf }) => shelf);
  return [...shelves].flatMap(([shelf, inside]) => {
    if (shelf === undefined) return inside.map((link) => ({ ...link, path: link.rest }));
    const entries = new Map(
      inside.map(({ entryId, sortKey, title }) => [entryId, { id: entryId, key: sortKey, title }] as const),
    );
    const places = placeInView([...entries.values()], { isGrouping });
    return inside.map((link) => ({
      ...link,
      path: [shelf, ...(places.get(link.entryId) ?? []), link.rest].filter((part) => part !== "").join("/"),
    }));
  });
}
