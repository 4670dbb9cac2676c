import type { Id, InstantText } from "@souffleur/kernel";

export type FolderId = Id<"folder">;

/**
 * What a folder is for. `inbox`: downloads, to be put in order. `collection`: in order already, taken in as it lies.
 * `storage`: where files are moved to. `view`: links to them, for media centres.
 */
export const folderKinds = ["inbox", "collection", "storage", "view"] as const;
export type FolderKind = (typeof folderKinds)[number];

/** A folder the owner named in the settings. No other is ever read or written. */
export interface Folder {
  readonly id: FolderId;
  readonly kind: FolderKind;
  /** Absolute, resolved, in the form of `raw-path.ts`. */
  readonly path: string;
  /** The disk it lay on, and what we left there to know it again: another disk in its place is not an empty folder. */
  readonly device?: string;
  readonly marker?: string;
  /** Absent: not there, or not the one we knew. Nothing in it counts as gone. */
  readonly state: "present" | "absent" | "unknown";
  readonly isWatched: boolean;
  readonly lastScanAt?: InstantText;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}
