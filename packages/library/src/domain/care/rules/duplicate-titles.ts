import { bestQuality, compareQuality, qualityOf } from "../../files/quality.ts";
import type { VideoFile } from "../../files/video-file.ts";
import type { Collection } from "../collection.ts";
import type { Found } from "../finding.ts";
import type { CareRule } from "../rule.ts";
import { besideEachOther, keepingEach } from "./copies.ts";

/** Several files of one film or episode: which to keep, and why. Only somebody decides. */
export const duplicateTitles: CareRule = {
  kind: "duplicate_title",
  look(collection) {
    const decided = collection.present().filter(({ movieId, episodeId }) => movieId ?? episodeId);
    const byWork = Map.groupBy(decided, versionOf);
    return [...byWork].flatMap(([key, files]) =>
      files.length > 1 && !areOneContent(files) ? findingOf(collection, key, files) : [],
    );
  },
};

/** A director's cut is not a second copy of what was shown in cinemas. */
function versionOf({ movieId, episodeId, parsed }: VideoFile): string {
  const edition = [...(parsed.edition ?? [])].sort().join(" ");
  return `${movieId ?? episodeId} ${parsed.part ?? ""} ${edition}`.trim();
}

/** Those are duplicates by content already. */
function areOneContent(files: readonly VideoFile[]): boolean {
  const contents = new Set(files.map(({ hash, sizeBytes }) => hash && `${hash} ${sizeBytes}`));
  return contents.size === 1 && !contents.has(undefined);
}

function findingOf(collection: Collection, key: string, files: readonly VideoFile[]): Found {
  const copies = files.map((file) => ({ file, quality: qualityOf(file) }));
  const best = bestQuality(copies);
  if (!best) throw new Error("A work has no copies.");
  const others = files.filter((file) => file !== best.file);
  const choices = keepingEach(collection, files);
  const fix = choices[best.file.id];
  const isClear = copies.every((copy) => copy === best || compareQuality(best.quality, copy.quality).isClear);
  return {
    kind: "duplicate_title",
    severity: "advice",
    key,
    label: collection.labelOf(best.file),
    path: best.file.path,
    facts: {
      ...{ copies: files.length, clear: isClear },
      freed_bytes: others.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    },
    copies: besideEachOther(best.file, others),
    ...(fix && { fix }),
    choices,
    isByChoice: true,
  };
}
