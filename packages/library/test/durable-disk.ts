import type { Node } from "./disk-node.ts";

/** One change of folders, as a whole: both ends of a rename last together or not at all. */
interface Change {
  /** `folder/name` of each entry it changes. */
  readonly entries: readonly (readonly [Node, string, Node | undefined])[];
}

/** What of a disk is there after the power went. */
export interface DurableDisk {
  noteEntry(folder: Node, name: string, node: Node | undefined): void;
  noteRename(rename: { source: Node; old: string; target: Node; fresh: string; node: Node }): void;
  syncContent(node: Node): void;
  /** What was changed in this folder lasts, and what it came after. */
  syncFolder(folder: Node): void;
  settle(root: Node): void;
  /** The tree becomes what lasts, with those of the later changes that `isKept` says. */
  restore(isKept: () => boolean): void;
}

export function durableDisk(root: Node): DurableDisk {
  const folders = new Map<Node, Map<string, Node>>();
  const contents = new Map<Node, string>();
  let pending: Change[] = [];
  const settle = (node: Node) => {
    if (node.kind === "folder") folders.set(node, new Map(node.children));
    else contents.set(node, node.content);
    for (const child of node.children.values()) settle(child);
  };
  const apply = ({ entries }: Change) => {
    for (const [folder, name, node] of entries) {
      const names = folders.get(folder) ?? new Map<string, Node>();
      folders.set(folder, names);
      names.delete(name);
      if (node !== undefined) names.set(name, node);
    }
  };
  settle(root);
  return {
    settle,
    noteEntry: (folder, name, node) => pending.push({ entries: [[folder, name, node]] }),
    noteRename: ({ source, old, target, fresh, node }) =>
      pending.push({
        entries: [
          [source, old, undefined],
          [target, fresh, node],
        ],
      }),
    syncContent: (node) => contents.set(node, node.content),
    syncFolder(folder) {
      const due = neededFor(pending, ({ entries }) => entries.some(([each]) => each === folder));
      for (const change of pending) if (due.has(change)) apply(change);
      pending = pending.filter((change) => !due.has(change));
    },
    restore(isKept) {
      const lost = new Set<string>();
      for (const change of pending) {
        const keys = change.entries.map(([folder, name]) => `${folder.id}/${name}`);
        // Two changes of one entry never change places.
        if (isKept() && !keys.some((key) => lost.has(key))) apply(change);
        else for (const key of keys) lost.add(key);
      }
      rebuild(root, folders, contents, isKept);
    },
  };
}

/** The changes that are wanted, with those before them on the same entries. */
function neededFor(changes: readonly Change[], isWanted: (change: Change) => boolean): Set<Change> {
  const needed = new Set<Change>();
  const keys = new Set<string>();
  for (const change of changes.toReversed()) {
    const own = change.entries.map(([folder, name]) => `${folder.id}/${name}`);
    if (!isWanted(change) && !own.some((key) => keys.has(key))) continue;
    needed.add(change);
    for (const key of own) keys.add(key);
  }
  return needed;
}

function rebuild(
  root: Node,
  folders: ReadonlyMap<Node, ReadonlyMap<string, Node>>,
  contents: ReadonlyMap<Node, string>,
  isKept: () => boolean,
): void {
  const seen = new Set<Node>();
  const visit = (node: Node) => {
    if (seen.has(node)) return;
    seen.add(node);
    node.names = 0;
    if (node.kind !== "folder") {
      // What was written and not synced is there in part.
      const synced = contents.get(node);
      if (synced !== undefined) node.content = synced;
      else if (!isKept()) node.content = node.content.slice(0, node.content.length >> 1);
      return;
    }
    node.children.clear();
    for (const [name, child] of folders.get(node) ?? []) {
      visit(child);
      node.children.set(name, child);
      child.names++;
    }
  };
  visit(root);
}
