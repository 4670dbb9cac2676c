import type { SideFile } from "./video-file.ts";

/** A video file as a scan sees it: nothing of it has been read. */
export interface FoundFile {
  /** Absolute, in the form of `raw-path.ts`. */
  readonly path: string;
  readonly filename: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  readonly inode: string;
  readonly sideFiles: readonly SideFile[];
}
