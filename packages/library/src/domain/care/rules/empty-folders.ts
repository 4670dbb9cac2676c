import { shownName } from "../../files/raw-path.ts";
import type { Collection } from "../collection.ts";
import type { Found } from "../finding.ts";
import { nameOf, parentOf } from "../paths.ts";
import { noFix } from "../planned-fix.ts";
import type { CareRule } from "../rule.ts";

/** Folders with nothing in them but folders with nothing in them: the outermost of each. */
export const emptyFolders: CareRule = {
  kind: "empty_folder",
  look(collection) {
    const roots = new Set(collection.folders.map(({ path }) => path));
    return [...collection.disk.entries.values()].flatMap(({ path, kind }): readonly Found[] => {
      if (kind !== "folder" || roots.has(path)) return [];
      const parent = parentOf(path);
      const isOutermost = roots.has(parent) || insideIfEmpty(collection, parent) === undefined;
      const inside = isOutermost && insideIfEmpty(collection, path);
      if (!inside) return [];
      return [
        {
          ...{ kind: "empty_folder", severity: "advice", key: path, label: shownName(nameOf(path)), path },
          facts: { folders: inside.length },
          fix: { ...noFix, moves: inside.map((from) => ({ kind: "rmdir", from })) },
          isByChoice: false,
        },
      ];
    });
  },
};

/** The folder and all in it, the deepest first; nothing where anything else is in it, or could be. */
function insideIfEmpty(collection: Collection, folder: string): readonly string[] | undefined {
  const { disk, folders } = collection;
  if (disk.unreadable.has(folder) || folders.some(({ path }) => path === folder)) return undefined;
  const inside: string[] = [];
  for (const child of disk.childrenOf(folder)) {
    const deeper = child.kind === "folder" && insideIfEmpty(collection, child.path);
    if (!deeper) return undefined;
    inside.push(...deeper);
  }
  return [...inside, folder];
}
