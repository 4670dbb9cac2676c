import type { FolderId } from "./folder.ts";
import type { FileState, SideFile, VideoFileId } from "./video-file.ts";

/** Of a file that is known, what a scan compares with what it finds: small, for there may be a hundred thousand. */
export interface KnownFile {
  readonly id: VideoFileId;
  readonly folderId: FolderId;
  readonly path: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  readonly inode: string;
  readonly hash?: string;
  readonly state: FileState;
  readonly sideFiles: readonly SideFile[];
}
