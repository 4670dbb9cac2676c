import { shownName } from "../files/raw-path.ts";
import { titleSortKey } from "../places/sort-key.ts";
import type { ViewEntry } from "../places/view-tree.ts";
import type { Collection } from "./collection.ts";
import type { DiskEntry } from "./disk.ts";
import { isWithin, joined, nameOf, splitName } from "./paths.ts";
import type { FixMove, PlannedFix } from "./planned-fix.ts";

/** The folders of the views, and the views themselves. */
export function viewFolders(collection: Collection): readonly DiskEntry[] {
  const views = collection.folders.filter(({ kind }) => kind === "view");
  return [...collection.disk.entries.values()].filter(
    ({ path, kind }) => kind === "folder" && views.some((view) => isWithin(path, view.path)),
  );
}

/** What lies in a folder of the view, as it is sorted and grouped: by the names people read. */
export function entriesOf({ disk }: Collection, folder: string): readonly ViewEntry[] {
  return disk.childrenOf(folder).map(({ path, kind }) => {
    const name = shownName(kind === "folder" ? nameOf(path) : splitName(nameOf(path))[0]);
    return { id: path, key: titleSortKey(name), title: name };
  });
}

/**
 * Puts what lies in a folder of the view into folders below it, where there is a place for it. Nothing where anything
 * is in there that is no link: only links are moved about freely.
 */
export function rearranged(
  collection: Collection,
  folder: string,
  places: ReadonlyMap<string, readonly string[]>,
): PlannedFix | undefined {
  const moves: FixMove[] = [];
  for (const child of collection.disk.childrenOf(folder)) {
    const below = places.get(child.path) ?? [];
    if (below.length === 0) continue;
    const to = joined([folder, ...below].join("/"), nameOf(child.path));
    const moved = collection.disk.find(to) ? undefined : moveLinks(collection, child, to);
    if (!moved) return undefined;
    moves.push(...moved);
  }
  return moves.length > 0 ? { moves, records: linkRecords(collection, moves) } : undefined;
}

/** What is on record of where links are goes where they go. */
function linkRecords(collection: Collection, moves: readonly FixMove[]): PlannedFix["records"] {
  const view = collection.view();
  return moves.flatMap(({ kind, from, to }) => {
    const file = kind === "link" ? collection.byPath.get(from) : undefined;
    const place = file && collection.linkPlaceOf(file);
    if (!view || !file || !place || !to || place === to) return [];
    const relative = (path: string) => path.slice(view.path.length + 1);
    return { change: "link" as const, fileId: file.id, from: relative(place), to: relative(to) };
  });
}

/** A link, or a folder of nothing but links, made again in another place. */
function moveLinks(collection: Collection, entry: DiskEntry, to: string): readonly FixMove[] | undefined {
  if (entry.kind === "link" && entry.target !== undefined && entry.leadsTo !== "nothing")
    return [
      { kind: "unlink", from: entry.path },
      { kind: "link", from: entry.target, to },
    ];
  if (entry.kind !== "folder" || collection.disk.unreadable.has(entry.path)) return undefined;
  const moves: FixMove[] = [];
  for (const child of collection.disk.childrenOf(entry.path)) {
    const moved = moveLinks(collection, child, joined(to, nameOf(child.path)));
    if (!moved) return undefined;
    moves.push(...moved);
  }
  return [...moves, { kind: "rmdir", from: entry.path }];
}
