import { noFix } from "../planned-fix.ts";
import type { CareRule } from "../rule.ts";
import { sidesBeside } from "../sides.ts";

/** Subtitles, `.nfo` and pictures that are not what the record of their video says. */
export const sideFiles: CareRule = {
  kind: "side_file",
  look(collection) {
    return collection.present().flatMap((file) => {
      const beside = sidesBeside(collection.disk, file);
      const recorded = new Map(file.sideFiles.map((side) => [side.name, side]));
      const found = new Map(beside.map((side) => [side.name, side]));
      const gone = file.sideFiles.filter(({ name }) => !found.has(name)).map(({ name }) => name);
      const fresh = beside.filter(({ name }) => !recorded.has(name)).map(({ name }) => name);
      const changed = beside
        .filter(({ name, sizeBytes }) => (recorded.get(name)?.sizeBytes ?? sizeBytes) !== sizeBytes)
        .map(({ name }) => name);
      if (gone.length + fresh.length + changed.length === 0) return [];
      return {
        kind: "side_file",
        severity: gone.length > 0 ? "warning" : "advice",
        key: file.id,
        label: collection.labelOf(file),
        path: file.path,
        facts: { missing: gone.join(", "), changed: changed.join(", "), fresh: fresh.join(", ") },
        fix: {
          ...noFix,
          records: [{ change: "note", fileId: file.id, path: file.path, set: { sideFiles: beside } }],
        },
        isByChoice: false,
      };
    });
  },
};
