import type { Id, InstantText, ProposalState } from "@souffleur/kernel";
import type { SideFile, VideoFileId } from "../files/video-file.ts";
import type { MoveGroupId, MoveRefusal } from "../moving/move.ts";
import type { QualityFacts } from "./quality.ts";

export type TransferId = Id<"transfer">;
export type TransferItemId = Id<"transfer-item">;

/** How far what was decided is done. `waiting`: nothing was touched, or all of it was taken back. */
export const transferStages = ["waiting", "applying", "applied", "undoing"] as const;
export type TransferStage = (typeof transferStages)[number];

/** A proposal to move files into storage, with links to them in the view. */
export interface Transfer {
  readonly id: TransferId;
  readonly state: ProposalState;
  readonly stage: TransferStage;
  readonly counts: TransferCounts;
  /** What the mover calls it; another one each time it is accepted. */
  readonly groupId?: MoveGroupId;
  /** The job that proposed it, and the one that works on it, or did last. */
  readonly jobId: Id<"job">;
  readonly workJobId?: Id<"job">;
  readonly decidedBy?: string;
  readonly decidedAt?: InstantText;
  readonly version: number;
  readonly createdAt: InstantText;
}

/** A job moves its files, or moves them back; or did, and ended before they were where they belong. */
export function isAtWork({ stage }: Pick<Transfer, "stage">): boolean {
  return stage === "applying" || stage === "undoing";
}

export interface TransferCounts {
  readonly files: number;
  readonly bytes: number;
  readonly links: number;
  readonly conflicts: number;
  readonly done: number;
  readonly refused: number;
}

/** What to do with one of them. `move` where there is no conflict; `skip` leaves it where it is. */
export const choices = ["move", "skip", "keep_old", "keep_new", "keep_both"] as const;
export type Choice = (typeof choices)[number];

export const conflictKinds = ["same_content", "same_name", "similar"] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** What stands in the way of a file. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** The file in the way, as it lies; one nobody knows has a path only. */
  readonly other: ReplacedFile;
  readonly ours: QualityFacts;
  readonly theirs?: QualityFacts;
  readonly choices: readonly Choice[];
}

export interface ReplacedFile {
  readonly path: string;
  readonly fileId?: VideoFileId;
  readonly sideNames: readonly string[];
  readonly link?: string;
}

/** Where a file goes, and the link to it; absolute. */
export interface Target {
  readonly path: string;
  readonly link?: string;
}

export const itemStates = ["planned", "done", "skipped", "refused", "undone"] as const;
export type ItemState = (typeof itemStates)[number];

/** One file of a transfer, or one link that moves because its folder is split otherwise. */
export interface TransferItem {
  readonly id: TransferItemId;
  readonly transferId: TransferId;
  readonly position: number;
  readonly kind: "file" | "link";
  readonly fileId: VideoFileId;
  /** What a person calls the work. */
  readonly title: string;
  /** Where it is now: the file, or the link. */
  readonly from: string;
  readonly target: Target;
  /** Where it goes where both are kept. */
  readonly both?: Target;
  readonly sideFiles: readonly SideFile[];
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  readonly conflict?: Conflict;
  readonly choice: Choice;
  readonly viewLink?: ViewLink;
  readonly state: ItemState;
  readonly refusal?: MoveRefusal;
  /** What was in the database before, to put it back as it was. */
  readonly before?: unknown;
}

/** A link of the view, and what tells where in its shelf it belongs. */
export interface ViewLink {
  readonly fileId: VideoFileId;
  /** Relative to the view. */
  readonly path: string;
  /** The folder that is split when it is too full; nothing where its template does not split. */
  readonly shelf?: string;
  readonly rest: string;
  /** What counts as one in the shelf: the file of a film, or the series. */
  readonly entryId: string;
  readonly sortKey: string;
  readonly title: string;
}

/** Whether somebody has still to say what becomes of it. */
export function isMoved(item: Pick<TransferItem, "choice">): boolean {
  return item.choice === "move" || item.choice === "keep_new" || item.choice === "keep_both";
}

export function targetOf({ choice, both, target }: Pick<TransferItem, "choice" | "both" | "target">): Target {
  return choice === "keep_both" ? (both ?? target) : target;
}

export function countsOf(items: readonly TransferItem[]): TransferCounts {
  const files = items.filter(({ kind }) => kind === "file");
  return {
    files: files.length,
    bytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    links: items.filter(({ kind, target }) => kind === "link" || target.link !== undefined).length,
    conflicts: files.filter(({ conflict }) => conflict !== undefined).length,
    done: items.filter(({ state }) => state === "done").length,
    refused: items.filter(({ state, refusal }) => state === "refused" || refusal !== undefined).length,
  };
}
