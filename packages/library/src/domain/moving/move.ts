import type { Id } from "@souffleur/kernel";

export type MoveGroupId = Id<"move-group">;
export type MoveId = Id<"move">;

/**
 * What can be done on the disk. `move`: the file goes from one path to another, also across disks. `trash`: it goes to the
 * trash of its own disk, and can come back. `link`: a relative symbolic link at `to` that leads to `from`. `unlink`: a
 * link of ours is taken away; never a file. `rmdir`: a folder goes, where it is empty; `mkdir`: one is made.
 */
export const moveKinds = ["move", "trash", "link", "unlink", "rmdir", "mkdir"] as const;
export type MoveKind = (typeof moveKinds)[number];

/** One thing to do on the disk. */
export interface PlannedMove {
  readonly kind: MoveKind;
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

/**
 * How far one move is; each step is on the disk of the database before the next begins. `moving`: begun, and the file
 * may have both names. `aside`, `renaming`: by way of a third name, where two names differ in case alone. `copying`,
 * `copied`, `verified`: on the way to another disk. `placed`: whole at its target, not yet gone from its source.
 * `trashed`: a copy is placed, and the source has its name in the trash too.
 */
export const moveStates = [
  "planned",
  "moving",
  "aside",
  "renaming",
  "copying",
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

/** Why a move was not done, or not taken back. */
export const moveRefusals = [
  /** Something of that name, or of one that differs in case or form alone, is there. */
  "target_taken",
  "source_changed",
  "source_gone",
  /** A folder, a link or a device: only plain files are moved. */
  "not_a_file",
  /** A link that is none of ours. */
  "not_ours",
  "no_space",
  /** Not below a folder of the settings, or by way of a link. */
  "outside",
  /** The folder of the settings is not there, or is not the one we knew. */
  "root_gone",
  "name_too_long",
  "not_allowed",
  "not_empty",
  /** Another move of the same unit could not be done. */
  "unit_refused",
  /** The disk said something else. */
  "failed",
] as const;
export type MoveRefusal = (typeof moveRefusals)[number];
