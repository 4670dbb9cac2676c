/** A folder with what goes into it. */
export interface TreeFolder<Item> {
  /** Its name, or several where each holds nothing but the next. */
  readonly name: string;
  readonly path: string;
  readonly folders: readonly TreeFolder<Item>[];
  readonly items: readonly Item[];
}

/** Things as a tree, by their paths. */
export function treeOf<Item>(items: readonly Item[], pathOf: (item: Item) => string): TreeFolder<Item> {
  return folderOf(
    "",
    "",
    items.map((item) => ({ item, rest: pathOf(item).split("/") })),
  );
}

interface Placed<Item> {
  readonly item: Item;
  readonly rest: readonly string[];
}

function folderOf<Item>(name: string, path: string, placed: readonly Placed<Item>[]): TreeFolder<Item> {
  const items = placed.filter(({ rest }) => rest.length <= 1).map(({ item }) => item);
  const below = Map.groupBy(
    placed.filter(({ rest }) => rest.length > 1),
    ({ rest }) => rest[0] ?? "",
  );
  const folders = [...below].map(([child, inside]) =>
    folderOf(
      child,
      path === "" ? child : `${path}/${child}`,
      inside.map(({ item, rest }) => ({ item, rest: rest.slice(1) })),
    ),
  );
  const [only] = folders;
  // A folder that only leads to another is said in one line with it.
  if (name !== "" && items.length === 0 && folders.length === 1 && only !== undefined)
    return { ...only, name: `${name}/${only.name}` };
  return { name, path, folders, items };
}

/** The last part of a path. */
export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
