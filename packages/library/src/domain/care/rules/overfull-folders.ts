import { shownName } from "../../files/raw-path.ts";
import { placeInView } from "../../places/view-tree.ts";
import { nameOf } from "../paths.ts";
import type { CareRule } from "../rule.ts";
import { entriesOf, rearranged, viewFolders } from "../view-folder.ts";

/** Folders of the view with more entries than anybody scrolls through: split into ranges of the alphabet. */
export const overfullFolders: CareRule = {
  kind: "overfull_folder",
  look(collection) {
    const { maxEntries } = collection.settings;
    return viewFolders(collection).flatMap(({ path }) => {
      const entries = entriesOf(collection, path);
      if (entries.length <= maxEntries) return [];
      const places = placeInView(entries, { limit: maxEntries });
      const ranges = new Set([...places.values()].flatMap(([range]) => range ?? []));
      const fix = rearranged(collection, path, places);
      return {
        ...{ kind: "overfull_folder", severity: "advice", key: path, label: shownName(nameOf(path)), path },
        facts: { entries: entries.length, most: maxEntries, ranges: [...ranges].join(", ") },
        ...(fix && { fix }),
        isByChoice: false,
      };
    });
  },
};
