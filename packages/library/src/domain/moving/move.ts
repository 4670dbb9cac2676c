import type { Id } from "@souffleur/kernel";

export type MoveGroupId = Id<"move-group">;
export type MoveId = Id<"move">;

/**
 * One thing to do on the disk. `move`: the file goes from one path to another, also across disks. `trash`: it goes to the
 * trash of its own disk, and can come back. `link`: a relative symbolic link at `to` that leads to `from`. `unlink`: a
 * link of ours is taken away; never a file.
 */
export interface PlannedMove {
  readonly kind: "move" | "trash" | "link" | "unlink";
  /** Absolute, in the form of `raw-path.ts`. */
  readonly from: string;
  /** Where it goes; the trash chooses for itself. */
  readonly to?: string;
  /** Moves of the same unit are all done or all taken back: a video and the files beside it. */
  readonly unit: string;
  /** What the file was when the move was planned; another one now is not touched. */
  readonly sizeBytes?: number;
  readonly modifiedMs?: number;
}

/** How far one move is; each step is on the disk of the database before the next begins. */
export const moveStates = [
  "planned",
  "copied",
  "verified",
  "placed",
  "trashed",
  "done",
  "undoing",
  "undone",
  "refused",
] as const;
export type MoveState = (typeof moveStates)[number];
