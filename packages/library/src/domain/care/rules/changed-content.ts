import { noFix } from "../planned-fix.ts";
import type { CareRule } from "../rule.ts";

/** Files whose fingerprint is no longer the one on record. Nothing else having changed, the disk itself is in doubt. */
export const changedContent: CareRule = {
  kind: "changed_content",
  wantsQuick: (collection) => collection.present().flatMap(({ path, hash }) => (hash ? path : [])),
  look(collection) {
    return collection.present().flatMap((file) => {
      const now = collection.fingerprints.quick.get(file.path);
      const entry = collection.disk.find(file.path);
      if (!file.hash || !now || !entry || now === file.hash) return [];
      const { sizeBytes, modifiedMs, inode } = entry;
      const isSilent = sizeBytes === file.sizeBytes && modifiedMs === file.modifiedMs;
      return {
        kind: "changed_content",
        severity: isSilent ? "error" : "warning",
        key: file.id,
        label: collection.labelOf(file),
        path: file.path,
        facts: {
          ...{ hash_before: file.hash, hash_now: now, silent: isSilent },
          ...{ size_before: file.sizeBytes, size_now: sizeBytes },
        },
        fix: {
          ...noFix,
          records: [
            {
              change: "note",
              fileId: file.id,
              path: file.path,
              set: { state: "found", hash: now, sizeBytes, modifiedMs, inode },
            },
          ],
        },
        isByChoice: isSilent,
      };
    });
  },
};
