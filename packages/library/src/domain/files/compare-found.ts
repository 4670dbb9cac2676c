import type { FoundFile } from "./found-file.ts";
import type { KnownFile } from "./known-file.ts";
import type { SideFile } from "./video-file.ts";

/**
 * How a file that is found where one is known compares with it. `doubtful`: of the same size, and touched or on another
 * disk: its quick hash tells. `aside`: only the files beside it are others.
 */
export type Comparison = "same" | "back" | "aside" | "doubtful" | "changed";

export function compareFound(found: FoundFile, known: KnownFile): Comparison {
  if (found.sizeBytes !== known.sizeBytes) return "changed";
  if (found.modifiedMs !== known.modifiedMs || found.inode !== known.inode) return "doubtful";
  if (known.state === "missing") return "back";
  return sameSideFiles(found.sideFiles, known.sideFiles) ? "same" : "aside";
}

function sameSideFiles(found: readonly SideFile[], known: readonly SideFile[]): boolean {
  return (
    found.length === known.length &&
    found.every(({ name, sizeBytes }, at) => known[at]?.name === name && known[at].sizeBytes === sizeBytes)
  );
}
