import { shownName } from "../../files/raw-path.ts";
import { placeInView } from "../../places/view-tree.ts";
import type { Collection } from "../collection.ts";
import type { Found } from "../finding.ts";
import { nameOf } from "../paths.ts";
import { entriesOf, rearranged, viewFolders } from "../view-folder.ts";

/** Titles of one folder of the view that begin with the same word, and could have a folder of their own. */
export function titlesToGroup(collection: Collection): readonly Found[] {
  return viewFolders(collection).flatMap(({ path }) => {
    const entries = entriesOf(collection, path);
    // Without a limit nothing is split: what is given a folder is given it as a group.
    const places = placeInView(entries, { limit: Number.MAX_SAFE_INTEGER, isGrouping: true });
    const grouped = [...places].filter(([, below]) => below.length > 0);
    const byGroup = Map.groupBy(grouped, ([, [group]]) => group ?? "");
    return [...byGroup].flatMap(([group, members]) =>
      // A folder that is the group already is not grouped again.
      members.length === entries.length ? [] : findingOf(collection, path, { group, members }),
    );
  });
}

function findingOf(
  collection: Collection,
  folder: string,
  {
    group,
    members,
  }: { readonly group: string; readonly members: readonly (readonly [string, readonly string[]])[] },
): Found {
  const fix = rearranged(collection, folder, new Map(members));
  return {
    ...{ kind: "regroup", severity: "advice", key: `${folder} ${group}`, label: group, path: folder },
    facts: { titles: members.length, group, folder: shownName(nameOf(folder)) },
    ...(fix && { fix }),
    // A matter of taste: only what is named.
    isByChoice: true,
  };
}
