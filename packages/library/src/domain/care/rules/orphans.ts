import { shownName } from "../../files/raw-path.ts";
import { nameOf } from "../paths.ts";
import { noFix } from "../planned-fix.ts";
import type { CareRule } from "../rule.ts";
import { missingFiles, movedFiles } from "./missing-files.ts";

/** Videos of the storage, or of a collection in order, that no record speaks of. */
export const orphans: CareRule = {
  kind: "orphan",
  wantsQuick: (collection) => missingFiles.wantsQuick?.(collection) ?? [],
  look(collection) {
    const followed = new Set([...movedFiles(collection).values()].map(({ path }) => path));
    return collection.unknownVideos().flatMap(({ path, sizeBytes, modifiedMs, inode }) => {
      const folder = collection.folderOf(path);
      if (!folder || folder.kind === "inbox" || folder.kind === "view" || followed.has(path)) return [];
      const added = { change: "add", path, folderId: folder.id, sizeBytes, modifiedMs, inode } as const;
      return {
        kind: "orphan",
        severity: "warning",
        key: path,
        label: shownName(nameOf(path)),
        path,
        facts: { size_bytes: sizeBytes, folder: folder.kind },
        fix: { ...noFix, records: [added] },
        isByChoice: false,
      };
    });
  },
};
