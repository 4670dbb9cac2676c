import { compareText, searchKey } from "@souffleur/kernel";
import { holdsKey, type KeyRange, rangeKey, splitKeys, wholeRange } from "./key-ranges.ts";

/** A folder of the view holds so many entries before it is split. */
export const FOLDER_LIMIT = 50;
/** So many titles that begin with the same word make a group. */
const GROUP = 3;

/** One entry of a folder: a film, or the folder of a series. */
export interface ViewEntry {
  readonly id: string;
  /** As it is sorted: `titleSortKey`. */
  readonly key: string;
  /** As people read it; a group is called by the words its titles share. */
  readonly title: string;
}

export interface ViewOptions {
  readonly limit?: number;
  /** Whether titles that begin with the same word get a folder of their own. */
  readonly isGrouping?: boolean;
}

interface Item {
  readonly key: string;
  readonly entries: readonly ViewEntry[];
  /** The folder of a group of titles. */
  readonly group?: string;
}

type Places = Map<string, readonly string[]>;

/** The folders each entry lies in, below the folder they share; none where that one is not too full. */
export function placeInView(
  entries: readonly ViewEntry[],
  { limit = FOLDER_LIMIT, isGrouping = false }: ViewOptions = {},
): ReadonlyMap<string, readonly string[]> {
  const places: Places = new Map();
  const sorted = [...entries].sort(
    (a, b) => compareText(a.key, b.key) || compareText(a.title, b.title) || compareText(a.id, b.id),
  );
  const items = byKey(isGrouping ? grouped(sorted) : sorted.map(alone));
  place(items, wholeRange, [], Math.max(2, limit), places);
  return places;
}

/** Items come in the order of their keys, and stay in it. */
function place(
  items: readonly Item[],
  range: KeyRange,
  path: readonly string[],
  limit: number,
  places: Places,
): void {
  const keys = items.map(({ key }) => key);
  const ranges = items.length > limit ? splitKeys(keys, range, limit) : [];
  if (ranges.length === 0) {
    for (const item of items) settle(item, path, limit, places);
    return;
  }
  let from = 0;
  for (const each of ranges) {
    let to = from;
    while (to < items.length && holdsKey(each, keys[to] ?? "")) to++;
    place(items.slice(from, to), each, [...path, each.name], limit, places);
    from = to;
  }
}

function byKey(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => compareText(a.key, b.key));
}

function settle({ entries, group }: Item, path: readonly string[], limit: number, places: Places): void {
  if (group === undefined) for (const { id } of entries) places.set(id, path);
  // A group too full is a folder like any other.
  else place(byKey(entries.map(alone)), wholeRange, [...path, group], limit, places);
}

function alone(entry: ViewEntry): Item {
  return { key: rangeKey(entry.key), entries: [entry] };
}

function grouped(sorted: readonly ViewEntry[]): readonly Item[] {
  const byWord = Map.groupBy(sorted, ({ key }) => firstWord(key));
  return [...byWord].flatMap(([word, entries]) => {
    if (entries.length < GROUP || !/\p{L}{3}/u.test(word)) return entries.map(alone);
    return [{ key: rangeKey(word), entries, group: groupName(entries) }];
  });
}

function firstWord(key: string): string {
  return key.split(" ", 1)[0] ?? "";
}

/** The words all of them begin with, as the first one writes them. */
function groupName(entries: readonly ViewEntry[]): string {
  const [first] = entries;
  const words = (first?.key ?? "").split(" ");
  const shared = words.findIndex((word, at) => entries.some(({ key }) => key.split(" ")[at] !== word));
  let count = shared === -1 ? words.length : shared;
  // "Harry Potter et", "Star Wars the": little words are no end of a name.
  while (count > 1 && (words[count - 1] ?? "").length < 4) count--;
  const last = words[Math.max(0, count - 1)] ?? "";
  return asWritten(first?.title ?? "", words[0] ?? "", last) ?? words.slice(0, Math.max(1, count)).join(" ");
}

function asWritten(title: string, first: string, last: string): string | undefined {
  const words = [...title.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const begin = words.findIndex(([word]) => searchKey(word) === first);
  const end = words.findIndex(([word], at) => at >= begin && searchKey(word) === last);
  const [from, to] = [words[begin], words[end]];
  return from === undefined || to === undefined
    ? undefined
    : title.slice(from.index, to.index + to[0].length);
}
