import { compareQuality, type Quality, qualityOf } from "../../files/quality.ts";
import type { VideoFile } from "../../files/video-file.ts";
import type { Collection } from "../collection.ts";
import type { CopyFacts } from "../finding.ts";
import { noFix, type PlannedFix, relinks, settleWorkOf, trashWithSides } from "../planned-fix.ts";

/** The copies side by side, the one to keep first. */
export function besideEachOther(best: VideoFile, others: readonly VideoFile[]): readonly CopyFacts[] {
  const quality: Quality = qualityOf(best);
  return [best, ...others].map((file) => ({
    fileId: file.id,
    path: file.path,
    sizeBytes: file.sizeBytes,
    isBest: file === best,
    reasons: compareQuality(quality, qualityOf(file)).reasons,
  }));
}

/** For each copy, what keeping it would do: the others go to the trash, links to them lead to it. */
export function keepingEach(
  collection: Collection,
  copies: readonly VideoFile[],
): Readonly<Record<string, PlannedFix>> {
  return Object.fromEntries(copies.map((kept) => [kept.id, keeping(collection, kept, copies)]));
}

export function keeping(collection: Collection, kept: VideoFile, copies: readonly VideoFile[]): PlannedFix {
  const others = copies.filter((copy) => copy !== kept);
  const isLinked = collection.disk.linksTo(kept.path).length > 0;
  return {
    ...noFix,
    moves: others.flatMap((other) => [
      // The one that is kept needs no second link.
      ...(isLinked
        ? collection.disk.linksTo(other.path).map(({ path }) => ({ kind: "unlink", from: path }) as const)
        : relinks(collection, other.path, kept.path)),
      ...trashWithSides(collection, other.path),
    ]),
    records: [
      // An older finding may have been to keep another of them: the last copy never goes.
      { change: "stay", fileId: kept.id, path: kept.path },
      ...others.map(({ id, path }) => ({ change: "remove", fileId: id, path }) as const),
      ...[kept, ...others].flatMap(settleWorkOf),
    ],
  };
}
